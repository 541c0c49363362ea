import { equal, ok } from '../browser.mjs'
import { parseCsv, tableOnPage, usualEdition } from '../house.mjs'
import { firstSheet } from '../xlsx.mjs'

/** What the page shows as missing stands empty in a file. */
const missing = '—'

const readers = {
  csv: async (answer) => parseCsv(await answer.text()),
  xlsx: async (answer) => firstSheet(Buffer.from(await answer.arrayBuffer())),
}

/** Compares the table on the page, cell by cell, with the files its export links give; rank intervals have files of their own. */
async function exportEqualsPage(visit, path, formats = ['csv', 'xlsx']) {
  await visit.goto(path)
  const shown = await tableOnPage(visit.page, 'ranking', '.pick, .interval')
  await visit.page.click('summary.primary')
  for (const format of formats) {
    const address = await visit.page.getAttribute(`a[data-export="${format}"]`, 'href')
    const answer = await fetch(visit.url + address)
    equal(answer.status, 200, `status of ${address}`)
    const rows = await readers[format](answer)
    const extra = rows[0].indexOf('demonstration')
    const file = rows.map((row) => row.filter((_, i) => i !== extra))
    equal(file.length, shown.length, `rows of the ${format} file and of the page`)
    for (const [i, row] of shown.entries()) {
      const wanted = row.map((cell) => (cell === missing ? '' : cell))
      equal(wanted.map((_, k) => file[i][k] ?? ''), wanted, `row ${i} of the ${format} file and of the page`)
    }
  }
  return shown
}

export const ranking = {
  'The ranking sorts by any column, and says so': async (visit) => {
    await visit.goto('/ranking')
    const { page } = visit
    const count = await page.$$eval('table[data-table="ranking"] thead button', (buttons) => buttons.length)
    for (let i = 0; i < count; i++) {
      for (const turn of [1, 2]) {
        await page.click(`table[data-table="ranking"] thead th:nth-child(${i + 2}) button`)
        await page.waitForTimeout(60)
        const sort = await page.getAttribute(`table[data-table="ranking"] thead th:nth-child(${i + 2})`, 'aria-sort')
        const table = await tableOnPage(page, 'ranking')
        const values = table.slice(1).map((row) => row[i]).filter((v) => v !== missing).map(Number)
        if (values.every((v) => !Number.isNaN(v))) {
          const sorted = [...values].sort((a, b) => (sort === 'ascending' ? a - b : b - a))
          equal(values, sorted, `column ${table[0][i]}, ${sort}, click ${turn}`)
        }
        ok(['ascending', 'descending'].includes(sort), `the head of ${table[0][i]} says how it sorts`)
      }
    }
  },

  'P3: the export equals the table as shown': (visit) => exportEqualsPage(visit, '/ranking'),

  'P3: the export follows filter, order and chosen columns': async (visit) => {
    const { sheet, root } = await usualEdition(visit)
    const classes = [...new Set(sheet.units.map((u) => u.classId))].slice(0, 2)
    const indicators = sheet.nodes.filter((n) => n.kind === 'indicator').slice(0, 3).map((n) => n.id)
    const columns = ['rank', 'name', 'parent', root.id, ...indicators].join()
    const shown = await exportEqualsPage(visit, `/ranking?class=${classes.join()}&columns=${columns}&sort=-${indicators[0]}`)
    equal(shown.length - 1, sheet.units.filter((u) => classes.includes(u.classId)).length, 'rows of the two classes')
    equal(shown[0].length, 7, 'chosen columns')
    await exportEqualsPage(visit, `/ranking?parent=${sheet.units[0].parentCode}&sort=name`)
    await exportEqualsPage(visit, `/ranking?sort=-${indicators[1]}`)
  },

  'P3: the export of demonstration figures equals the page and is marked': async (visit) => {
    const { programme } = await usualEdition(visit)
    const scheme = programme.schemes.find((s) => s.demonstration)
    if (!scheme) return
    await exportEqualsPage(visit, `/ranking?edition=${scheme.latestEdition}`)
    const text = await visit.api(`/editions/${scheme.latestEdition}/ranking.csv`)
    ok(parseCsv(text)[0].includes('demonstration'), 'the file has a column "demonstration"')
  },

  'P3: in English the export speaks English too': async (visit) => {
    await visit.renew({ locale: 'en' })
    await exportEqualsPage(visit, '/ranking')
  },

  'Ticked rows lead to the comparison': async (visit) => {
    await visit.goto('/ranking')
    const { page } = visit
    await page.check('tbody tr:nth-child(1) input')
    await page.check('tbody tr:nth-child(4) input')
    await page.click('.tray a.primary')
    await page.waitForSelector('table[data-table="compare"]')
    const table = await tableOnPage(page, 'compare')
    ok(table[0].length >= 4, 'two counties stand side by side')
    const { sheet } = await usualEdition(visit)
    equal(table.length - 1, sheet.nodes.length, 'one row per node of the tree')
  },
}
