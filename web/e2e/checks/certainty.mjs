import { equal, ok } from '../browser.mjs'
import { parseCsv, tableOnPage, usualEdition } from '../house.mjs'

const missing = '—'
const rank = (value) => (value === null || value === undefined ? missing : Number.isInteger(value) ? String(value) : value.toFixed(1))

/** The first published study of the edition the pages open with, as the server tells it. */
async function usualStudy(visit) {
  const edition = await usualEdition(visit)
  const [head] = await visit.api(`/editions/${edition.id}/studies`)
  ok(head, `edition ${edition.id} has a study`)
  return { ...edition, head, study: await visit.api(`/editions/${edition.id}/studies/${head.id}`) }
}

const byRank = (units) => units.filter((unit) => unit.rank !== null).sort((a, b) => a.rank - b.rank || (a.code < b.code ? -1 : 1))

export const certainty = {
  'P3: the table of rank intervals equals the numbers of the server, and its file equals the table': async (visit) => {
    const { study } = await usualStudy(visit)
    const { page } = visit
    await visit.goto('/certainty?intervals-view=table&boundaries-view=table')
    const shown = (await tableOnPage(page, 'intervals')).slice(1)
    const wanted = byRank(study.units)
    equal(shown.map((row) => [row[0], row[4], row[5], row[6], row[8]]), wanted.map((u) => [rank(u.rank), rank(u.p05), rank(u.median), rank(u.p95), String(u.group)]), 'intervals on the page')
    const file = parseCsv(await (await fetch(visit.url + (await page.getAttribute('[data-export="intervals-csv"]', 'href')))).text())
    equal(file.length, shown.length + 1, 'rows of the file and of the page')
    const bounds = await page.$$eval('table[data-table="boundaries"] tbody tr', (rows) => rows.map((row) => [row.dataset.code, ...[...row.querySelectorAll('td[title]')].map((cell) => cell.title)]))
    equal(bounds, wanted.map((u) => [u.code, ...study.head.boundaries.map((b) => String(u.inside[b.id] ?? ''))]), 'probabilities behind the boundary table')
    const words = await page.$$eval('table[data-table="boundaries"] tbody td', (cells) => cells.map((cell) => cell.textContent.trim()))
    equal(words.filter((text) => /^(0|100)(\.0)?%$/.test(text)), [], 'probabilities that claim to be certain')
  },

  'The sentence, the chart and the boundaries say what the study found': async (visit) => {
    const { study, sheet } = await usualStudy(visit)
    const { page } = visit
    await visit.goto('/certainty')
    ok((await page.textContent('main header')).includes(study.head.replications.toLocaleString('en')), 'how often is said on top')
    const lines = await page.$$eval('[data-chart="intervals"] button[data-code]', (all) => all.map((line) => line.dataset.code))
    equal(lines, byRank(study.units).map((u) => u.code), 'lines of the chart')
    for (const boundary of study.head.boundaries) {
      const near = study.units.filter((u) => u.inside[boundary.id] > 0.0500001 && u.inside[boundary.id] < 0.95)
      ok((await page.textContent(`[data-boundary="${boundary.id}"]`)).includes(`${near.length} 个`), `${near.length} units near ${boundary.id}`)
    }
    if (study.sensitivity) {
      const words = await page.textContent('[data-answer="sensitivity"]')
      const totals = study.sensitivity.meanMove.map((m) => m.total)
      ok(words.includes(study.sensitivity.inputs[totals.indexOf(Math.max(...totals))].words.zh), `the most important choice is named: ${words}`)
    }
    equal(await visit.axe(), [], 'axe on the page')
    await page.selectOption('select.field:has(option[value="class"])', 'class')
    await page.waitForFunction(() => location.search.includes('pool=class'))
    const first = await page.$eval('[data-chart="intervals"] section', (part) => part.querySelectorAll('button[data-code]').length)
    ok(sheet.units.length > first && first > 1, `the first class has ${first} units`)
  },

  'P1: by keyboard along the chart to a county and whom it is ahead of': async (visit) => {
    const { study, id, head } = await usualStudy(visit)
    const { page } = visit
    const order = byRank(study.units).map((u) => u.code)
    await visit.goto('/certainty')
    await page.focus(`button[data-code="${order[0]}"]`)
    for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp']) await page.keyboard.press(key)
    equal(await page.evaluate(() => document.activeElement.dataset.code), order[11], 'the line with the focus')
    await page.keyboard.press('Enter')
    await page.waitForFunction((code) => location.search.includes(`unit=${code}`), order[11])
    await page.waitForSelector(`[data-unit="${order[11]}"] [data-list="rivals"]`)
    const pairs = new Map((await visit.api(`/editions/${id}/studies/${head.id}/pairs?unit=${order[11]}`)).map((pair) => [pair.code, pair.ahead]))
    const shown = await page.$$eval('[data-list="rivals"] li', (all) => all.map((line) => [line.dataset.rival, Number(line.querySelector('[data-share]').dataset.share)]))
    ok(shown.length > 0, 'counties that cannot be told apart')
    equal(shown, shown.map(([code]) => [code, pairs.get(code)]), 'probabilities of being ahead')
  },

  'A county says how certain its rank is and leads to its line in the chart': async (visit) => {
    const { study } = await usualStudy(visit)
    const { page } = visit
    const unit = byRank(study.units)[80]
    await visit.goto(`/counties/${unit.code}`)
    await page.waitForSelector('[data-certainty="sentence"]')
    const words = await page.textContent('[data-certainty="sentence"]')
    ok(words.includes(`${rank(unit.p05)}–${rank(unit.p95)}`), `interval of ${unit.code}: ${words}`)
    await page.click('[data-certainty="sentence"] a')
    await page.waitForSelector(`button[data-code="${unit.code}"][aria-pressed="true"]`)
    await page.waitForFunction((code) => {
      const box = document.querySelector(`button[data-code="${code}"]`).getBoundingClientRect()
      return box.top > 0 && box.bottom < innerHeight
    }, unit.code)
  },

  'The ranking shows the interval beside the rank, readable and sortable': async (visit) => {
    const { study } = await usualStudy(visit)
    const { page } = visit
    await visit.goto('/ranking?sort=interval')
    await page.waitForSelector('td.interval')
    const shown = await page.$$eval('table[data-table="ranking"] tbody tr', (rows) => rows.map((row) => [row.dataset.code, row.querySelector('td.interval .numbers').textContent.trim()]))
    const units = new Map(study.units.map((u) => [u.code, u]))
    equal(shown.map(([, text]) => text), shown.map(([code]) => (units.get(code).p05 === units.get(code).p95 ? rank(units.get(code).p05) : `${rank(units.get(code).p05)}–${rank(units.get(code).p95)}`)), 'intervals in the ranking')
    const widths = shown.map(([code]) => units.get(code).p95 - units.get(code).p05)
    equal(widths, [...widths].sort((a, b) => a - b), 'widths, narrowest first')
  },

  'An edition without a study says so calmly': async (visit) => {
    const { programme } = await usualEdition(visit)
    for (const { latestEdition } of programme.schemes) {
      if ((await visit.api(`/editions/${latestEdition}/studies`)).length > 0) continue
      await visit.goto(`/certainty?edition=${latestEdition}`)
      ok(await visit.page.isVisible('[data-notice="no-study"]'), `${latestEdition} has no study`)
      equal(await visit.axe(), [], 'axe on the notice')
    }
  },
}
