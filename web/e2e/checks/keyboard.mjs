import { equal, ok } from '../browser.mjs'
import { usualEdition } from '../house.mjs'

/** Presses Tab until the wished element has the focus. */
async function tabTo(page, selector, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return
  }
  throw new Error(`${selector} was not reached with ${most} presses of Tab`)
}

const focusIsVisible = (page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement)
    return style.outlineStyle !== 'none' || Number.parseFloat(style.strokeWidth) >= 2 || document.activeElement.querySelector('.county') !== null
  })

export const keyboard = {
  'P1: by keyboard from search to a county and its account': async (visit) => {
    const { sheet } = await usualEdition(visit)
    const unit = sheet.units[60]
    const { page } = visit
    await visit.goto('/')
    await page.keyboard.press('/')
    await page.waitForSelector('dialog[open] input')
    await page.keyboard.type(unit.name)
    await page.waitForSelector('[role="option"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/counties/${unit.code}**`)
    await page.waitForSelector('table[data-table="account"]')
    await tabTo(page, 'button.toggle')
    ok(await focusIsVisible(page), 'the focus can be seen')
    await page.keyboard.press('Enter')
    ok((await page.getAttribute('button.toggle', 'aria-expanded')) === 'true', 'Enter opens a line of the account')
  },

  'P1: by keyboard over the map into the panel and back': async (visit) => {
    const { page } = visit
    await visit.goto('/')
    await tabTo(page, 'path.county')
    const start = await page.evaluate(() => document.activeElement.dataset.code)
    const walked = new Set([start])
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(key)
      walked.add(await page.evaluate(() => document.activeElement.dataset.code))
    }
    ok(walked.size >= 3, `arrow keys reached ${walked.size} counties`)
    ok(await focusIsVisible(page), 'the focus can be seen on the map')
    const here = await page.evaluate(() => document.activeElement.dataset.code)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel h2:focus')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    equal(await page.evaluate(() => document.activeElement.dataset.code), here, 'the focus is back on the county')
  },

  'P1: by keyboard to the ranking, sorted, two picked, compared': async (visit) => {
    const { page } = visit
    await visit.goto('/')
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.waitForSelector('table[data-table="ranking"]')
    await tabTo(page, 'th.index button, thead th:nth-child(5) button')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.search.includes('sort='))
    await tabTo(page, 'tbody input')
    await page.keyboard.press('Space')
    await tabTo(page, 'tbody tr:nth-child(2) input')
    await page.keyboard.press('Space')
    await page.waitForSelector('.tray a.primary')
    await tabTo(page, '.tray a.primary', 600)
    await page.keyboard.press('Enter')
    await page.waitForSelector('table[data-table="compare"]')
  },

  'P1: by keyboard to the export': async (visit) => {
    const { page } = visit
    await visit.goto('/ranking')
    await tabTo(page, 'summary.primary')
    await page.keyboard.press('Enter')
    await tabTo(page, 'a[data-export="csv"]')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    ok(/\.csv$/.test((await download).suggestedFilename()), 'Enter downloads the file')
  },

  'P1: by keyboard through the method, and the list of shortcuts': async (visit) => {
    const { page } = visit
    await visit.goto('/method')
    await page.keyboard.press('?')
    await page.waitForSelector('dialog[open] dl')
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    await tabTo(page, 'table[data-table="method"] button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.opened')
    ok(page.url().includes('open='), 'what is open stands in the address')
  },
}
