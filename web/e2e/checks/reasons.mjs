import { equal, ok } from '../browser.mjs'

const edition = 'shandong.differentiated-2023.1'

export const reasons = {
  'N3: why a rank moved adds up on the page, in the sentence, the picture and the table': async (visit) => {
    const { page } = visit
    const move = (await visit.api(`/editions/${edition}/units/370112/move`)).move
    await visit.goto(`/counties/370112?edition=${edition}`)
    await page.waitForSelector('table[data-table="move"]', { state: 'attached' })
    const cells = await page.$$eval('table[data-table="move"] tbody tr', (rows) => rows.map((r) => Number(r.children[1].textContent)))
    equal(cells.at(-1), move.rise, 'the rise')
    equal(Number(cells.slice(0, -1).reduce((sum, each) => sum + each, 0).toFixed(6)), move.rise, 'the sum of the factors')
    equal((await page.$$('.waterfall .bar')).length, move.shares.length, 'bars of the waterfall')
    ok((await page.textContent('main')).includes(move.sentence.zh), 'the sentence of the server')
    const parts = await page.$$eval('table[data-table="strengths"] tbody tr', (rows) => rows.map((r) => Number(r.children[3].textContent)))
    equal(Number(parts.slice(0, -1).reduce((sum, each) => sum + each, 0).toFixed(6)), parts.at(-1), 'strengths and weaknesses')
    equal(await visit.axe(), [], 'axe')
  },

  'A county asks what it lacks and gets ways that reach the goal': async (visit) => {
    const { page } = visit
    await visit.goto(`/counties/370112?edition=${edition}&goal=top:45`)
    await page.waitForSelector('.way')
    const words = await page.textContent('.way')
    ok(words.includes('第 45 位'), `the first way reaches the goal: ${words}`)
    ok((await page.textContent('main')).includes('不是发展计划'), 'the page says what this is not')
    equal(await visit.axe(), [], 'axe')
  },

  'P3: the file of the moves holds the table as it is shown': async (visit) => {
    const { page } = visit
    await visit.goto(`/moves?edition=${edition}&class=district&sort=own-figures`)
    await page.waitForSelector('table[data-table="moves"] tbody tr')
    const shown = await page.$$eval('table[data-table="moves"] tbody tr', (rows) => rows.map((r) => [...r.children].map((c) => c.innerText.trim())))
    const address = await page.getAttribute('a[data-export="csv"]', 'href')
    const text = await (await page.request.get(new URL(address, page.url()).href)).text()
    const lines = text.replace('\uFEFF', '').split(/\r?\n/).filter((line) => line && !line.startsWith('#'))
    const file = lines.slice(-shown.length).map((line) => line.split(','))
    equal(file.map((row) => row[0]), shown.map((row) => row[0]), 'units and their order')
    equal(file.map((row) => row.slice(3, 8).map(Number)), shown.map((row) => row.slice(3, 8).map(Number)), 'ranks and factors')
    equal(await visit.axe(), [], 'axe')
  },
}
