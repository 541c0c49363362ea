import { readFile } from 'node:fs/promises'
import { equal, ok } from '../browser.mjs'
import { ask, signInAs } from '../staff.mjs'

const collection = 'shandong.county-annual.2024'
const licheng = `${collection}.370112`
const zhangqiu = `${collection}.370114`

/** Opens the yearly return unless the demonstration did. */
async function openCollection(visit) {
  await signInAs(visit, 'demo-officer-one')
  const known = await ask(visit, 'GET', '/collections?programme=shandong')
  if (known.body.some((c) => c.id === collection)) return
  const opened = await ask(visit, 'POST', '/collections', { programme: 'shandong', form: 'county-annual', period: '2024', dueOn: null })
  equal(opened.status, 201, 'opening the collection')
}

const read = async (visit, id) => (await ask(visit, 'GET', `/returns/${id}`)).body
const entriesOf = (view) => view.form.sections.flatMap((s) => s.lines.flatMap((l) => l.entries)).filter(Boolean)
const saved = (page) => page.waitForSelector('.saving[data-waiting="0"]')
const activeCell = (page) => page.evaluate(() => document.activeElement?.dataset?.key)

/** Plausible figures: what a parent line needs is the sum of its parts, the rest follows last year or a round number. */
function plausible(view, entry) {
  const last = view.cells[entry.id]?.last
  const value = last ?? 100
  return entry.kind === 'integer' ? Math.round(value) : value
}

/** Empties a return so that the journey begins with a blank form; it may be anywhere in its life. */
export async function bringHome(visit, id) {
  await signInAs(visit, 'demo-officer-one')
  const back = { 'locked': 'unlock', 'accepted': 'unaccept', 'city-reviewed': 'return-to-city' }
  for (let i = 0; i < 4; i++) {
    const view = await read(visit, id)
    const move = back[view.stage]
    if (!move) break
    await ask(visit, 'POST', `/returns/${id}/moves`, { move, version: view.version, reason: 'journey', comments: [] })
  }
  const view = await read(visit, id)
  if (view.stage === 'submitted') {
    await signInAs(visit, 'demo-jinan-reviewer')
    await ask(visit, 'POST', `/returns/${id}/moves`, { move: 'return-to-county', version: view.version, reason: 'journey', comments: [] })
  }
}

export const work = {
  'The first page says what is due, and leads there': async (visit) => {
    await openCollection(visit)
    await bringHome(visit, licheng)
    await signInAs(visit, 'demo-licheng-clerk')
    const { page } = visit
    ok(page.url().endsWith('/work'), `after the sign-in the page is ${page.url()}`)
    await page.waitForSelector('li[data-kind="return"] a')
    ok(/\d/.test(await page.textContent('h1')), 'the heading says how much there is to do')
    await page.click('li[data-kind="return"] a')
    await page.waitForSelector('table.entry')
    equal(await visit.axe(), [], 'axe on the return')
  },

  'P1, D1: a clerk moves, types, undoes and pastes by keyboard': async (visit) => {
    await openCollection(visit)
    await bringHome(visit, licheng)
    await signInAs(visit, 'demo-licheng-clerk')
    const { page } = visit
    await visit.goto(`/returns/${licheng}`)
    const view = await read(visit, licheng)
    const [first, second] = entriesOf(view).filter((e) => e.origin === 'asked' && e.kind === 'number')
    await page.focus(`[id="cell-${first.id}"]`)
    await page.keyboard.type('12,345.5')
    await page.keyboard.press('Enter')
    equal(await activeCell(page), second.id, 'Enter moves down')
    await saved(page)
    equal((await read(visit, licheng)).cells[first.id].value, 12345.5, 'the value on the server')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('F2')
    equal(await page.inputValue('input.editor'), '12345.5', 'F2 edits what is there')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await saved(page)
    ok((await read(visit, licheng)).cells[first.id].value !== 12345.5, 'Ctrl+Z takes it back')
    await page.focus(`[id="cell-${first.id}"]`)
    await pasteText(page, `１，２００万元\nabc\n`)
    await page.waitForSelector('.note li')
    await saved(page)
    equal((await read(visit, licheng)).cells[first.id].value, 0.12, 'ten thousands become hundred millions')
    equal(await page.getAttribute(`[id="cell-${second.id}"]`, 'data-state'), 'invalid', 'what cannot be read is marked')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await page.focus(`[id="cell-${first.id}"]`)
    await page.keyboard.press('Delete')
    await saved(page)
  },

  'D1: without network nothing is lost, not even by a reload': async (visit) => {
    await openCollection(visit)
    await bringHome(visit, licheng)
    await signInAs(visit, 'demo-licheng-clerk')
    const { page, context } = visit
    visit.expect('ERR_INTERNET_DISCONNECTED')
    await visit.goto(`/returns/${licheng}`)
    const view = await read(visit, licheng)
    const three = entriesOf(view).filter((e) => e.origin === 'asked' && e.kind === 'number').slice(0, 3)
    const before = three.map((e) => view.cells[e.id].version)
    await page.focus(`[id="cell-${three[0].id}"]`)
    await context.setOffline(true)
    const figures = three.map((_, i) => 200 + i + before[0])
    for (const figure of figures) {
      await page.keyboard.type(String(figure))
      await page.keyboard.press('Enter')
    }
    await page.waitForSelector('.saving.offline[data-waiting="3"]')
    equal(await page.$$eval('td[data-state="waiting"]', (cells) => cells.length), 3, 'cells that say they wait')
    await context.setOffline(false)
    await page.reload()
    await page.waitForSelector('table.entry')
    await saved(page)
    const after = await read(visit, licheng)
    equal(three.map((e) => after.cells[e.id].value), figures, 'the values on the server')
    equal(three.map((e) => after.cells[e.id].version), before.map((v) => v + 1), 'each was saved once')
  },

  'D1: a cell somebody else changed is shown side by side': async (visit) => {
    await openCollection(visit)
    await bringHome(visit, licheng)
    await signInAs(visit, 'demo-licheng-clerk')
    const { page } = visit
    visit.expect('409')
    await visit.goto(`/returns/${licheng}`)
    const view = await read(visit, licheng)
    const [first] = entriesOf(view).filter((e) => e.origin === 'asked' && e.kind === 'number')
    const theirs = { value: 777, version: view.cells[first.id].version, request: crypto.randomUUID() }
    equal((await ask(visit, 'PUT', `/returns/${licheng}/cells/${first.id}`, theirs)).status, 200, 'a colleague saves')
    await page.focus(`[id="cell-${first.id}"]`)
    await page.keyboard.type('888')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-conflict="${first.id}"]`)
    const words = await page.textContent(`[data-conflict="${first.id}"]`)
    ok(words.includes('777') && words.includes('888'), `both values are shown: ${words}`)
    equal((await read(visit, licheng)).cells[first.id].value, 777, 'nothing is overwritten before the choice')
    equal(await visit.axe(), [], 'axe on the conflict')
    await page.focus('[data-takes="mine"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-conflict]`, { state: 'detached' })
    await saved(page)
    equal((await read(visit, licheng)).cells[first.id].value, 888, 'the chosen value')
  },

  'P1: a first return from blank to accepted, sent back once, by keyboard': async (visit) => {
    await openCollection(visit)
    for (const id of [zhangqiu]) await bringHome(visit, id)
    await fillAndSubmit(visit, 'demo-zhangqiu-clerk', zhangqiu)
    const reasons = await sendBack(visit, '370114')
    await answerAndSubmit(visit, 'demo-zhangqiu-clerk', zhangqiu, reasons)
    await moveOn(visit, 'demo-jinan-reviewer', '370114', zhangqiu, 'city-reviewed')
    await moveOn(visit, 'demo-officer-two', '370114', zhangqiu, 'accepted')
  },

  'The picture of deadlines and its table say the same': async (visit) => {
    await openCollection(visit)
    const { page } = visit
    await visit.goto(`/collections/${collection}`)
    await page.waitForSelector('path.county')
    equal((await page.$$('path.county')).length, 136, 'counties of the map')
    equal((await page.$$('table[data-table="overview"] tbody tr')).length, 136, 'rows of the table beside it')
    equal(await visit.axe(), [], 'axe on the map')
    await visit.goto(`/collections/${collection}?view=grid`)
    await page.waitForSelector('g.tile')
    equal((await page.$$('g.tile')).length, 136, 'squares of the grid')
    await page.focus(`g.tile[data-code="370114"]`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/returns/${zhangqiu}`)
    await visit.goto(`/collections/${collection}?view=tiles`)
    const tiles = await page.$$eval('.tile', (all) => all.map((t) => `${t.dataset.unit} ${t.dataset.step}`))
    equal(tiles.length, 136, 'tiles')
    equal(await visit.axe(), [], 'axe on the picture')
    const counts = await page.$$eval('.legend [data-step]:not([data-step="late"]) strong', (all) => all.map((s) => Number(s.textContent)))
    equal(counts.reduce((a, b) => a + b, 0), 136, 'the legend counts every county once')
    await visit.goto(`/collections/${collection}?view=table`)
    equal((await page.$$('table[data-table="overview"] tbody tr')).length, 136, 'rows of the table')
    equal(await visit.axe(), [], 'axe on the table')
  },

  'A department pastes a range into its sheet of all counties': async (visit) => {
    await signInAs(visit, 'demo-officer-one')
    const { page } = visit
    const opened = await ask(visit, 'POST', '/department-sheets', { programme: 'shandong', period: '2024', department: 'statistics', dueOn: null })
    ok([200, 201, 409].includes(opened.status), `opening the sheet answered ${opened.status}`)
    await signInAs(visit, 'demo-statistics')
    const path = '/department-sheets/shandong.statistics.2024'
    const before = (await ask(visit, 'GET', path)).body
    if (!before.canEnter) return
    await visit.goto('/departments/shandong.statistics.2024')
    const drawn = (await page.$$('tr.unit-row')).length
    ok(drawn > 10 && drawn < before.units.length, `${drawn} of ${before.units.length} rows are drawn`)
    equal(await visit.axe(), [], 'axe on the sheet')
    const [indicator] = before.indicators
    const units = before.units.slice(0, 40)
    const shift = (before.rows[units[0].code][indicator.id].version % 7) + 1
    await page.focus(`[id="cell-${units[0].code}/${indicator.id}"]`)
    await pasteText(page, units.map((_, i) => String(i + shift)).join('\n'))
    await saved(page)
    const after = (await ask(visit, 'GET', path)).body
    equal(units.map((u) => after.rows[u.code][indicator.id].value), units.map((_, i) => i + shift), 'the pasted column on the server')
    await page.keyboard.press('Control+End')
    await page.waitForFunction((code) => document.activeElement?.dataset?.key?.startsWith(code), before.units.at(-1).code)
  },

  'A workbook goes out, comes back, and the wrong one is refused with the right one offered': async (visit) => {
    await openCollection(visit)
    await bringHome(visit, licheng)
    await signInAs(visit, 'demo-licheng-clerk')
    const { page } = visit
    visit.expect('/workbook')
    await visit.goto(`/returns/${licheng}`)
    await page.click('summary:has-text("Excel")')
    const download = page.waitForEvent('download')
    await page.click('a[data-export="Excel"]')
    const file = await (await download).path()
    await page.click('button[data-import]')
    await page.setInputFiles('input[type="file"]', { name: 'return.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(file) })
    await page.waitForSelector('dialog .result')
    equal(await visit.axe(), [], 'axe on the import')
    const started = Date.now()
    await page.setInputFiles('input[type="file"]', { name: 'other.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no workbook') })
    await page.waitForSelector('dialog .problem a')
    ok(Date.now() - started < 2000, 'a wrong file is refused within two seconds')
  },

  'P1: axe finds nothing on the pages of daily work, on desktop and phone': async (visit) => {
    const found = []
    for (const phone of [false, true]) {
      await visit.renew({ phone })
      await openCollection(visit)
      const pages = { 'demo-officer-one': ['/work', '/collections', `/collections/${collection}`, `/reviews/${collection}`, '/departments'], 'demo-licheng-clerk': ['/work', `/returns/${licheng}`, `/returns/${licheng}?panel=history`] }
      for (const [name, paths] of Object.entries(pages)) {
        await signInAs(visit, name)
        for (const path of paths) {
          await visit.goto(path)
          for (const finding of await visit.axe()) found.push(`${path} ${finding}`)
          const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (over > 0) found.push(`${path} is too wide by ${over} px${phone ? ' on the phone' : ''}`)
        }
      }
    }
    equal(found, [], 'findings')
  },
}

/** What the browser does on Ctrl+V, with a text of our own. */
function pasteText(page, text) {
  return page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

async function fillAndSubmit(visit, name, id) {
  await signInAs(visit, name)
  const { page } = visit
  await visit.goto(`/returns/${id}`)
  const view = await read(visit, id)
  const asked = entriesOf(view).filter((e) => e.origin === 'asked')
  await page.focus(`[id="cell-${asked[0].id}"]`)
  for (const entry of entriesOf(view)) {
    if (entry.origin === 'asked') {
      const text = entry.kind === 'text' ? 'journey' : String(plausible(view, entry))
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Tab')
  }
  await saved(page)
  await settleFindings(visit, id)
  await submitByKeyboard(visit, id)
}

/** Corrects sums and states reasons until nothing is in the way, as the panel asks. */
async function settleFindings(visit, id) {
  const { page } = visit
  for (let round = 0; round < 12; round++) {
    const view = await read(visit, id)
    const hard = view.findings.filter((f) => f.level === 'hard')
    if (hard.length === 0) break
    for (const finding of hard) {
      const entry = finding.entries[0]
      await page.focus(`[id="cell-${entry}"]`)
      await page.keyboard.type(repaired(view, finding))
      await page.keyboard.press('Enter')
      await saved(page)
    }
  }
  for (const finding of (await read(visit, id)).findings.filter((f) => f.level === 'soft' && !f.explained)) {
    const field = page.locator(`[id="explain-${finding.check}"]`)
    if (!(await field.count())) continue
    await field.focus()
    await page.keyboard.type('演示填报，数值由程序给出')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`[data-finding="${finding.check}"].explained`)
  }
}

/** The value that fulfils a sum or a bound: the other figures the finding names tell it. */
function repaired(view, finding) {
  const parts = finding.entries.slice(1).map((entry) => view.cells[entry]?.value ?? 0)
  return String(Number(parts.reduce((sum, n) => sum + n, 0).toFixed(4)))
}

async function submitByKeyboard(visit, id) {
  const { page } = visit
  await page.focus('#move-submit')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-stage="submitted"], .summary')
  const summary = await page.$('.summary')
  ok(!summary, `the return goes: ${summary ? await summary.textContent() : ''}`)
  equal((await read(visit, id)).stage, 'submitted', 'stage on the server')
}

/** The reviewer writes reasons at three cells of the full return and sends it back. */
async function sendBack(visit, unit) {
  await signInAs(visit, 'demo-jinan-reviewer')
  const { page } = visit
  await visit.goto(`/reviews/${collection}`)
  await page.focus(`[data-unit="${unit}"]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector('table.entry')
  const cells = (await page.$$eval('td[data-key]:not(.is-known)', (all) => all.map((c) => c.dataset.key))).slice(0, 3)
  const started = Date.now()
  for (const [i, cell] of cells.entries()) {
    await page.focus(`[id="cell-${cell}"]`)
    await page.keyboard.press('Enter')
    await page.waitForSelector('#send-back:focus')
    await page.keyboard.type(`请核对第 ${i + 1} 项`)
    await page.keyboard.press('Enter')
    equal(await activeCell(page), cell, 'Enter leads back to the cell')
  }
  await page.focus('#move-return-to-county')
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog #reason:focus')
  await page.keyboard.type('请按意见核对')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('[data-stage="draft"]')
  ok(Date.now() - started < 60_000, 'three cells are sent back within a minute')
  return cells
}

async function answerAndSubmit(visit, name, id, cells) {
  await signInAs(visit, name)
  const { page } = visit
  await visit.goto(`/returns/${id}`)
  const reasons = await page.$$eval('.returned li', (all) => all.map((li) => li.textContent))
  ok(reasons.length >= cells.length && reasons.every((words) => /请核对第 \d 项/.test(words)), `reasons shown first: ${reasons}`)
  equal(await visit.axe(), [], 'axe on a return that was sent back')
  await submitByKeyboard(visit, id)
}

async function moveOn(visit, name, unit, id, stage) {
  await signInAs(visit, name)
  const { page } = visit
  await visit.goto(`/reviews/${collection}`)
  await page.focus(`[data-unit="${unit}"]`)
  await page.waitForSelector(`[data-unit="${unit}"] .seen`)
  equal(await visit.axe(), [], 'axe on the review')
  await page.keyboard.press('Space')
  await page.focus('#move-on')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-outcome]')
  equal((await read(visit, id)).stage, stage, `stage after ${name}`)
}
