import { equal, ok } from '../browser.mjs'
import { ask, signInAs } from '../staff.mjs'

const programme = 'shandong'
const period = '2024'
const sheet = `${programme}.statistics.${period}`
const county = '370112'
const home = `/department-sheets/${sheet}`

/** The statistics department states the year for all counties; one income stands far above its peers. */
async function stateTheYear(visit, raised) {
  await signInAs(visit, 'demo-officer-one')
  await ask(visit, 'POST', '/department-sheets', { programme, period, department: 'statistics', dueOn: null })
  const before = (await ask(visit, 'GET', home)).body
  if (before.stage !== 'draft') {
    const move = before.stage === 'accepted' ? 'reopen' : 'return'
    equal((await ask(visit, 'POST', `${home}/moves`, { move, version: before.version, reason: '演示：再核对一次' })).status, 200, `the sheet is taken back by ${move}`)
  }
  await signInAs(visit, 'demo-statistics')
  const { page } = visit
  await visit.goto(`/departments/${sheet}`)
  const view = (await ask(visit, 'GET', home)).body
  const table = view.units.map((unit) => view.indicators.map((indicator) => figure(view, unit.code, indicator, raised)).join('\t')).join('\n')
  await page.focus(`[id="cell-${view.units[0].code}/${view.indicators[0].id}"]`)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, table)
  await page.waitForSelector('.saving[data-waiting="0"]', { timeout: 60_000 })
  await page.focus('#sheet-submit')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#sheet-submit', { state: 'detached' })
  await signInAs(visit, 'demo-officer-two')
  await visit.goto(`/departments/${sheet}`)
  await page.focus('#sheet-accept')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#sheet-accept', { state: 'detached' })
}

/** Last year's figure, a little more; no two counties grow alike. The county asked about has grown by more than a third. */
function figure(view, unit, indicator, raised) {
  const last = view.rows[unit][indicator.id].last ?? 50
  const own = (Number(unit) * 7919) % 100
  if (indicator.id === 'demo_income') return Math.round(last * (unit === county ? raised : 1.04 + own / 5000))
  return Number((last + own / 1000).toFixed(2))
}

async function check(visit) {
  const { page } = visit
  await visit.goto('/integrity')
  await page.focus('#run-period')
  await page.keyboard.press('Control+a')
  await page.keyboard.type(period)
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-run="done"]', { timeout: 60_000 })
}

async function flagsOf(visit) {
  return (await ask(visit, 'GET', `/integrity/flags?programme=${programme}&period=${period}&unit=${county}`)).body
}

export const integrity = {
  'P1: a county far from its peers is asked, answers on the page, and the officer closes with a reason': async (visit) => {
    const { page } = visit
    await stateTheYear(visit, 1.36 + (Date.now() % 1000) / 10_000)
    await check(visit)
    const flag = (await flagsOf(visit)).find((each) => each.state === 'open')
    ok(flag, `${county} is asked`)

    await signInAs(visit, 'demo-licheng-clerk')
    await page.waitForSelector('li[data-kind="flag"] a')
    await visit.goto(`/integrity?period=${period}`)
    await page.focus(`[data-flag="${flag.id}"] summary`)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`#answer-${flag.id}`)
    equal(await visit.axe(), [], 'axe on the question')
    await page.focus(`#answer-${flag.id}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.summary:focus')
    await page.focus(`#answer-${flag.id}`)
    await page.keyboard.type('演示：当年居民收入统计口径调整，附部门来函。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-flag="${flag.id}"] [data-answer]`)

    await signInAs(visit, 'demo-officer-one')
    await visit.goto(`/integrity?period=${period}&flag=${flag.id}`)
    ok((await page.textContent(`[data-flag="${flag.id}"] [data-answer]`)).includes('统计口径调整'), 'the officer reads the answer')
    await page.focus(`#close-${flag.id}`)
    await page.keyboard.type('演示：来函已核，可以解释。')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-flag="${flag.id}"] [data-closing]`)
    equal(await visit.axe(), [], 'axe on the closed question')

    await signInAs(visit, 'demo-licheng-head')
    await visit.goto(`/integrity?period=${period}&flag=${flag.id}`)
    const words = await page.textContent(`[data-flag="${flag.id}"]`)
    ok(words.includes('统计口径调整') && words.includes('可以解释'), 'answer and reason stay with the question')
    equal(await page.$$eval(`[data-flag="${flag.id}"] textarea`, (all) => all.length), 0, 'nothing more can be written')
    ok((await page.textContent(`[data-flag="${flag.id}"] .history`)).includes('统计口径调整'), 'the history of the question holds the answer')
    equal((await ask(visit, 'GET', `/history?subject=flag%20${flag.id}`)).body.map((entry) => entry.what), ['flag closed', 'flag answered'], 'history')

    await signInAs(visit, 'demo-zhangqiu-clerk')
    equal((await ask(visit, 'GET', `/history?subject=flag%20${flag.id}`)).body, [], 'A1: the history of another county')
  },
}
