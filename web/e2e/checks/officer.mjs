import { equal, ok } from '../browser.mjs'
import { ask, signInAs } from '../staff.mjs'

const collection = 'shandong.county-annual.2024'

/** A day so many days from now, as a date field takes it. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Chooses in a select with the arrows. */
async function choose(page, selector, words) {
  await page.focus(selector)
  await page.keyboard.press('Home')
  for (let step = 0; step < 200; step++) {
    if ((await page.$eval(selector, (select) => select.selectedOptions[0]?.textContent ?? '')).includes(words)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${selector} has no choice with ${words}`)
}

async function noLocks(visit) {
  for (const lock of (await ask(visit, 'GET', '/locks?programme=shandong')).body) await ask(visit, 'POST', `/locks/${lock.id}/lifting`, { reason: '演示' })
}

/** The first choice of a select that its preview does not refuse. */
async function openablePeriod(page, selector) {
  const choices = await page.$$eval(`${selector} option`, (all) => all.map((each) => each.value))
  for (const choice of choices) {
    await page.selectOption(selector, choice)
    await page.waitForFunction((s) => document.querySelector('[data-preview]') || document.querySelector(s)?.getAttribute('aria-invalid') === 'true', selector)
    if ((await page.getAttribute(selector, 'aria-invalid')) !== 'true') return choice
  }
  return undefined
}

export const officer = {
  'P1: an officer closes entry with a reason, excepts one county until a day, and lifts the lock, by keyboard': async (visit) => {
    const { page } = visit
    await signInAs(visit, 'demo-officer-one')
    await noLocks(visit)
    await visit.goto('/collections/locks')
    equal(await visit.axe(), [], 'axe on the page without locks')
    await page.focus('[data-lock]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#lock-reason')
    ok(/\d/.test(await page.textContent('[data-preview]')), 'it says how many returns it reaches')
    equal(await visit.axe(), [], 'axe on the dialog')
    await page.focus('#lock-reason')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog .summary:focus')
    await page.focus('#lock-reason')
    await page.keyboard.type('演示：省级正在汇总')
    await page.keyboard.press('Enter')
    await page.waitForSelector('section[data-lock]')

    await signInAs(visit, 'demo-licheng-clerk')
    const closed = (await ask(visit, 'GET', `/returns/${collection}.370112`)).body
    ok(!closed.canEnter || closed.stage !== 'draft', 'the county cannot enter')
    await visit.goto('/collections/locks')
    ok((await page.textContent('main')).includes('演示：省级正在汇总'), 'the county reads the reason')
    equal(await page.$$eval('[data-lift], [data-except], button[data-lock]', (all) => all.length), 0, 'buttons of the officer')

    await signInAs(visit, 'demo-officer-one')
    await visit.goto('/collections/locks')
    await page.focus('[data-except]')
    await page.keyboard.press('Enter')
    await choose(page, '#except-unit', '历城')
    await page.fill('#except-until', day(3))
    await page.focus('#except-reason')
    await page.keyboard.type('演示：受灾停电')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('table[data-table="exceptions"]')
    ok((await page.textContent('table[data-table="exceptions"]')).includes('历城区'), 'the exception names the county')
    equal(await visit.axe(), [], 'axe on the lock')
    const [lock] = (await ask(visit, 'GET', '/locks?programme=shandong')).body
    equal(lock.exceptions.map((each) => [each.unit, each.until]), [['370112', day(3)]], 'exceptions on the server')

    await page.focus('[data-lift]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-confirm]')
    await page.focus('[data-confirm]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog .summary:focus')
    await page.focus('#lift-reason')
    await page.keyboard.type('演示：汇总完毕')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('section[data-lock]', { state: 'detached' })
  },

  'P1: before a form is opened the officer sees whom it reaches; what was opened before is refused in its place': async (visit) => {
    const { page } = visit
    await signInAs(visit, 'demo-officer-one')
    await visit.goto('/collections')
    await page.focus('[data-open]')
    await page.keyboard.press('Enter')
    await choose(page, '#open-form', '县域经济高质量')
    await page.selectOption('#open-period', '2024')
    await page.waitForSelector('#open-period[aria-invalid="true"]')
    await page.focus('#open-due')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog .summary:focus')
    await page.fill('#open-due', day(-3))
    await page.keyboard.press('Enter')
    await page.waitForSelector('#open-due[aria-invalid="true"]')
    equal(await visit.axe(), [], 'axe on the dialog with errors')
    await choose(page, '#open-form', '县域经济运行')
    const period = await openablePeriod(page, '#open-period')
    if (!period) return
    const words = await page.textContent('[data-preview]')
    ok(words.includes('136'), `whom it reaches: ${words}`)
    await page.fill('#open-due', day(20))
    await page.focus('dialog form button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/collections/shandong.county-quarterly.${period}`)
    const { body } = await ask(visit, 'GET', `/collections/shandong.county-quarterly.${period}/overview`)
    equal([body.units.length, body.collection.dueOn], [136, day(20)], 'what was opened')
  },

  'P1: before departments are asked the officer sees what each is asked': async (visit) => {
    const { page } = visit
    visit.expect('/department-sheets/preview')
    await signInAs(visit, 'demo-officer-two')
    await visit.goto('/departments')
    await page.focus('[data-open]')
    await page.keyboard.press('Enter')
    await choose(page, '#sheets-frequency', '季')
    await page.waitForSelector('#sheets-period[aria-invalid="true"]')
    await choose(page, '#sheets-frequency', '年')
    const period = await openablePeriod(page, '#sheets-period')
    equal(await visit.axe(), [], 'axe on the dialog')
    if (!period) return
    ok((await page.textContent('[data-preview]')).includes('136'), 'it says how many counties')
    await page.focus('dialog form button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog', { state: 'detached' })
    const sheets = (await ask(visit, 'GET', '/department-sheets?programme=shandong')).body
    ok(sheets.filter((each) => each.period === period).length >= 3, `sheets of ${period}`)
  },
}
