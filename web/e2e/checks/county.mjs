import { equal, ok } from '../browser.mjs'
import { usualEdition } from '../house.mjs'

/** Five counties from the first to the last, so that not only the best is looked at. */
function someCodes({ sheet, root }) {
  const order = sheet.units.map((u, i) => ({ code: u.code, rank: sheet.ranks[root.id][i] ?? Infinity })).sort((a, b) => a.rank - b.rank)
  return [0, 0.25, 0.5, 0.75, 1].map((share) => order[Math.round(share * (order.length - 1))].code)
}

export const county = {
  'N3: the account of a county adds up, down to every figure and its source': async (visit) => {
    const edition = await usualEdition(visit)
    const { page } = visit
    for (const code of someCodes(edition)) {
      await visit.goto(`/counties/${code}`)
      await page.click('section:has(table[data-table="account"]) header button')
      await page.waitForSelector('tr.trail')
      const sums = await page.$$eval('tr[data-sum-of]', (rows) => rows.map((r) => ({ node: r.dataset.sumOf, agrees: r.dataset.agrees })))
      equal(sums.length, edition.sheet.nodes.filter((n) => n.kind !== 'indicator').length, `sums in the account of ${code}`)
      equal(sums.filter((s) => s.agrees !== 'true'), [], `sums of ${code} that do not agree`)
      const indicators = edition.sheet.nodes.filter((n) => n.kind === 'indicator').length
      equal((await page.$$('tr.trail')).length, indicators, `indicators of ${code} that lead to their figure`)
      equal((await page.$$('tr.trail li:first-child')).length, indicators, `indicators of ${code} that name their source`)
    }
  },

  'A county page says index and ranks as the server does': async (visit) => {
    const edition = await usualEdition(visit)
    for (const code of someCodes(edition).slice(0, 2)) {
      const result = await visit.api(`/editions/${edition.id}/units/${code}`)
      await visit.goto(`/counties/${code}`)
      const numbers = await visit.page.$$eval('.numbers dd', (all) => all.map((d) => d.textContent.trim()))
      ok(Math.abs(Number(numbers[0]) - result.index) <= 0.005000001, `index of ${code}: ${numbers[0]} and ${result.index}`)
      ok(numbers[1].startsWith(String(result.rank)), `rank of ${code}`)
      ok((await visit.page.title()).includes(result.unit.name), 'the title of the tab names the county')
      equal((await visit.page.$$('.plot li')).length, result.profile.length, 'groups in the profile')
    }
  },

  'A county prints on two A4 pages': async (visit) => {
    const edition = await usualEdition(visit)
    await visit.goto(`/counties/${someCodes(edition)[2]}`)
    const pdf = await visit.page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length
    ok(pages <= 2, `found ${pages} pages, expected at most two`)
  },

  'An unknown county is a letter, not a blank page': async (visit) => {
    visit.expect('/units/999999')
    await visit.goto('/counties/999999')
    const words = await visit.page.textContent('[role="alert"]')
    ok(words.includes('怎么办'), `the page says what to do: ${words}`)
  },
}
