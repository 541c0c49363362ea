import { equal, ok } from '../browser.mjs'
import { tableOnPage, usualEdition } from '../house.mjs'

export const checkup = {
  'The check-up answers every question and shows what the server says': async (visit) => {
    const edition = await usualEdition(visit)
    const { page } = visit
    const said = await visit.api(`/editions/${edition.id}/checkup`)
    await visit.goto('/checkup')
    await page.waitForSelector('[data-section="rankings"] table')
    await page.waitForSelector('[data-section="faults"] progress', { state: 'detached', timeout: 30_000 })
    const answers = await page.$$eval('[data-answer]', (all) => all.map((a) => a.textContent.trim()))
    equal(answers.length, 7, 'answers')
    ok(answers.every((a) => a.length > 8 && !a.includes('{')), `answers in words: ${answers.join(' | ')}`)
    equal((await tableOnPage(page, 'weights')).length - 1, said.weights.length, 'weights on the page')
    equal((await tableOnPage(page, 'left-out')).length - 1, said.leftOut.length, 'nodes left out')
    equal(await visit.axe(), [], 'axe on the check-up')
    const links = await page.$$eval('a[data-export]', (all) => all.map((a) => a.getAttribute('href')))
    ok(links.length >= 16, `found ${links.length} downloads`)
    const csv = await (await fetch(visit.url + links.find((l) => l.includes('weights.csv')))).text()
    equal(csv.trim().split('\n').length - 1, said.weights.length, 'rows of the exported weights')
  },

  'The map of correlations is read with the arrow keys': async (visit) => {
    const { page } = visit
    await visit.goto('/checkup')
    await page.waitForSelector('[data-correlation-map]')
    await page.focus('[data-correlation-map]')
    const before = await page.textContent('[data-section="correlations"] .read')
    await page.keyboard.press('ArrowDown')
    const after = await page.textContent('[data-section="correlations"] .read')
    ok(before !== after && /[0-9]\.[0-9]{2}/.test(after), `the reader moves: ${before} and ${after}`)
  },
}
