import { equal, ok, pointIn } from '../browser.mjs'
import { usualEdition } from '../house.mjs'

export const overview = {
  'The map paints every county once, with a name to be spoken': async (visit) => {
    const { sheet, root } = await usualEdition(visit)
    await visit.goto('/')
    const counties = await visit.page.$$eval('svg path.county', (paths) => paths.map((p) => ({ code: p.dataset.code, name: p.getAttribute('aria-label'), length: p.getAttribute('d').length, shade: p.getAttribute('class') })))
    equal(counties.length, sheet.units.length, 'number of painted counties')
    equal([...new Set(counties.map((c) => c.code))].sort(), sheet.units.map((u) => u.code), 'codes of the painted counties')
    ok(counties.every((c) => c.length > 20 && c.name?.length > 5), 'every county has an outline and a spoken name')
    const missing = sheet.scores[root.id].filter((v) => v === null).length
    equal(counties.filter((c) => c.shade.includes('shade-none')).length, missing, 'hatched counties are the ones without a value')
    const counts = await visit.page.$$eval('.legend .count', (spans) => spans.map((s) => Number(s.textContent.match(/\d+/)[0])))
    equal(counts.reduce((a, b) => a + b, 0), sheet.units.length, 'the counts of the legend add up to all counties')
    ok(counts.length <= 8, 'at most seven steps and the missing ones')
  },

  'The sentence on top is computed from the figures': async (visit) => {
    const { sheet, root } = await usualEdition(visit)
    await visit.goto('/')
    const best = sheet.ranks[root.id].indexOf(1)
    const sentence = await visit.page.textContent('.sentence')
    ok(sentence.includes(String(sheet.units.length)), `the sentence names the ${sheet.units.length} counties: ${sentence}`)
    ok(sentence.includes(sheet.units[best].name), `the sentence names the first, ${sheet.units[best].name}: ${sentence}`)
  },

  'The tile grid shows the same counties in the same colours as the map': async (visit) => {
    await visit.goto('/')
    const shades = () => visit.page.$$eval('[data-code]:not(tr)', (all) => Object.fromEntries(all.map((e) => [e.dataset.code, (e.matches('.county') ? e : e.querySelector('.county')).getAttribute('class').match(/shade-(?:tile-)?(\w+)/)[1]])))
    const onMap = await shades()
    await visit.page.click('text=方格图')
    await visit.page.waitForSelector('g.tile')
    ok(visit.page.url().includes('map=tiles'), 'the form of the map stands in the address')
    equal(await shades(), onMap, 'colours of the tiles')
  },

  'Map and list are linked, and a click opens the county without leaving': async (visit) => {
    await visit.goto('/')
    const { page } = visit
    const code = await page.$eval('.side tbody tr:nth-child(3)', (row) => row.dataset.code)
    const inside = await pointIn(page, code)
    await page.mouse.move(inside.x, inside.y)
    await page.waitForSelector(`.side tr.linked[data-code="${code}"]`)
    await page.hover('.side tbody tr:nth-child(5)')
    await page.waitForSelector('path.ring')
    await page.mouse.click(inside.x, inside.y)
    await page.waitForSelector('.panel h2')
    ok(new URL(page.url()).pathname === '/' && page.url().includes(`unit=${code}`), 'the panel has an address on the same page')
    await page.goBack()
    await page.waitForSelector('.panel', { state: 'detached' })
  },

  'Filters, colour and measure live in the address, and a link shows the same': async (visit) => {
    const { sheet } = await usualEdition(visit)
    const { page } = visit
    const indicator = sheet.nodes.find((n) => n.kind === 'indicator')
    const classId = sheet.units[0].classId
    await visit.goto(`/?node=${indicator.id}&measure=figure&class=${classId}`)
    const members = sheet.units.filter((u) => u.classId === classId).length
    equal((await page.$$('.side tbody tr')).length, members, 'rows of the chosen class')
    equal((await page.$$('svg .county:not(.dimmed)')).length, members, 'counties that are not dimmed')
    ok((await page.textContent('h2')).includes(indicator.title.zh), 'the title names the indicator')
  },

  'Demonstration figures are marked, real ones are not': async (visit) => {
    const { programme } = await usualEdition(visit)
    for (const scheme of programme.schemes) {
      for (const path of ['/', '/ranking', '/compare', '/data', `/method/${scheme.id}`]) {
        await visit.goto(`${path}?edition=${scheme.latestEdition}`)
        await visit.page.waitForSelector('h1')
        equal((await visit.page.$$('main .mark')).length, scheme.demonstration ? 1 : 0, `demonstration mark on ${path} of ${scheme.id}`)
      }
    }
  },
}
