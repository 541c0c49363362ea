import { equal, ok } from '../browser.mjs'
import { tableOnPage, usualEdition } from '../house.mjs'

export const rest = {
  'The method page shows every node with the weights of every class': async (visit) => {
    const { entry, programme } = await usualEdition(visit)
    for (const { id, latestEdition } of programme.schemes) {
      const scheme = await visit.api(`/programmes/${entry.id}/schemes/${id}`)
      await visit.goto(`/method/${id}?edition=${latestEdition}`)
      equal((await visit.page.$$('table[data-table="method"] > tbody > tr[id]')).length, scheme.nodes.length, `nodes of ${id}`)
      await visit.page.click('section:has(table[data-table="method"]) header button')
      await visit.page.waitForSelector('.opened')
      equal((await visit.page.$$('.opened')).length, scheme.nodes.length, `opened nodes of ${id}`)
    }
  },

  'Every download of the data page is there': async (visit) => {
    await visit.goto('/data')
    const links = await visit.page.$$eval('.links a, a[data-export]', (all) => all.map((a) => a.getAttribute('href')))
    ok(links.length >= 19, `found ${links.length} downloads`)
    for (const link of links) {
      const answer = await fetch(visit.url + link)
      const bytes = Buffer.from(await answer.arrayBuffer())
      ok(answer.status === 200 && bytes.length >= 2, `${link} answered ${answer.status} with ${bytes.length} bytes`)
      if (/xlsx|bundle/.test(link)) equal(bytes.toString('latin1', 0, 2), 'PK', `${link} is a zip file`)
    }
  },

  'Compare puts the largest differences first': async (visit) => {
    const { sheet } = await usualEdition(visit)
    const codes = [sheet.units[0], sheet.units[40], sheet.units[100]].map((u) => u.code)
    await visit.goto(`/compare?units=${codes.join()}`)
    await visit.page.waitForSelector('table[data-table="compare"]')
    const spreads = await visit.page.$$eval('tr.group.level-1 td:last-child', (cells) => cells.map((c) => Number(c.textContent)))
    ok(spreads.length > 1, 'groups are compared')
    equal(spreads, [...spreads].sort((a, b) => b - a), 'differences of the groups')
    equal((await tableOnPage(visit.page, 'compare')).length - 1, sheet.nodes.length, 'rows of the comparison')
  },

  'The language switches everywhere and is remembered': async (visit) => {
    const { page } = visit
    await visit.goto('/ranking')
    await page.click('.language')
    await page.waitForSelector('html[lang="en"]')
    ok((await page.title()).includes('Ranking'), 'the title of the tab is English')
    await visit.goto('/')
    equal(await page.getAttribute('html', 'lang'), 'en', 'language after a new visit')
    const labels = await page.$$eval('nav a, button, label', (all) => all.map((e) => e.textContent.trim()).filter((text) => /[\u4e00-\u9fff]/.test(text) && text !== '中文'))
    equal(labels, [], 'labels that are still Chinese')
  },

  'An address that does not exist says so and leads back': async (visit) => {
    visit.expect('/not-found')
    await visit.goto('/not-found')
    ok(await visit.page.isVisible('main a.primary'), 'there is a way back')
    await visit.goto('/?edition=no.such.edition')
    ok((await visit.page.textContent('h1')).includes('no.such.edition'), 'an unknown edition is named')
  },

  'S5: the first page is light': async (visit) => {
    await visit.page.goto(visit.url, { waitUntil: 'networkidle' })
    const parts = await visit.page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .filter((e) => /\.(js|css)$|\/$/.test(new URL(e.name).pathname))
        .map((e) => ({ name: new URL(e.name).pathname, size: e.transferSize })),
    )
    const kilobytes = parts.reduce((sum, p) => sum + p.size, 0) / 1024
    console.log(`        first page: ${kilobytes.toFixed(0)} kB over the wire in ${parts.length} files`)
    ok(kilobytes > 20 && kilobytes <= 200, `found ${kilobytes.toFixed(0)} kB, expected at most 200 kB`)
  },
}
