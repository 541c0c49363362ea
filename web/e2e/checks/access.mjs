import { equal, ok } from '../browser.mjs'

export const access = {
  'An empty sign-in form leads to its fields': async (visit) => {
    const { page } = visit
    await visit.goto('/sign-in')
    await page.click('form button[type="submit"]')
    await page.waitForSelector('.summary:focus')
    equal((await page.$$('.summary li')).length, 2, 'lines of the summary')
    await page.click('.summary a')
    ok(await page.evaluate(() => document.activeElement.id === 'name'), 'the first line leads to the name')
  },

  'A wrong password is refused with what to do next': async (visit) => {
    const { page } = visit
    visit.expect('/session')
    await visit.goto('/sign-in')
    await page.fill('#name', 'nobody-here')
    await page.fill('#password', 'not-the-password')
    await page.click('form button[type="submit"]')
    await page.waitForSelector('.summary:focus')
    ok((await page.textContent('.summary')).includes('怎么办'), 'the refusal says what to do')
  },
}
