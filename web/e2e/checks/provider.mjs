import { equal, ok } from '../browser.mjs'
import { nextPerson, personOf } from '../persons.mjs'

/** Leaves through the door of the sign-in service, says there who one is, and comes back. */
async function throughTheDoor(visit, who, wanted = '/sign-in') {
  const { page } = visit
  await visit.goto(wanted)
  await page.focus('[data-provider]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('input[name="who"]')
  await page.fill('input[name="who"]', who)
  await page.keyboard.press('Enter')
}

export const provider = {
  'A7: a sign-in service tells a stranger what to pass on, and signs in whom it was linked to': async (visit) => {
    const { page } = visit
    visit.expect('/favicon.ico')
    visit.expect('/links/')
    const clerk = await personOf(visit, 'county-clerk')
    const who = `zhang.san.${Date.now()}`
    await throughTheDoor(visit, who)
    await page.waitForURL('**/sign-in?refused=*')
    await page.waitForSelector('main [role="alert"]')
    ok((await page.textContent('main [role="alert"]')).includes(`subject of ${who}`), 'the refusal names what to pass on')
    equal(await visit.axe(), [], 'axe on the refusal')

    const administrator = await personOf(visit, 'system-administrator')
    await nextPerson(visit, administrator)
    await visit.goto(`/people/${clerk.name}`)
    await visit.page.waitForSelector('[data-part="links"]')
    await visit.page.fill('[data-part="links"] input', `subject of ${who}`)
    await visit.page.click('[data-part="links"] button[type="submit"]')
    await visit.page.waitForSelector('#proof')
    await visit.page.fill('#proof', administrator.password)
    await visit.page.click('dialog form button[type="submit"]')
    await visit.page.waitForSelector('[data-part="links"] p[role="status"]')
    equal(await visit.axe(), [], 'axe on the link')

    await visit.renew({})
    await throughTheDoor(visit, who, '/sign-in?to=/account')
    await visit.page.waitForURL('**/account')
    await visit.page.waitForSelector('main h1')
    ok((await visit.page.textContent('main')).includes(clerk.name), 'it is the clerk who is signed in')
    equal(await visit.axe(), [], 'axe on the account')
  },
}
