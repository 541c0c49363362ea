import { readFileSync } from 'node:fs'
import { equal, ok } from '../browser.mjs'
import { ask, signInAs } from '../staff.mjs'
import { bringHome } from './work.mjs'

const page = readFileSync(new URL('../../../docs/tutorial/a-countys-first-return.md', import.meta.url), 'utf8')
const collection = 'shandong.county-annual.2024'
const id = `${collection}.370114`

/** A block of the tutorial by its name. */
const block = (name) => page.match(new RegExp(`\`\`\`text ${name}\\n([\\s\\S]*?)\\n\`\`\``))[1]
/** Does something that changes cells, and waits until the server has them. */
async function saved(visit, act) {
  // What a cell holds already is not sent again.
  const answer = visit.page.waitForResponse((r) => r.request().method() === 'PUT' && r.url().includes('/cells'), { timeout: 3000 }).catch(() => undefined)
  await act()
  await answer
  await visit.page.waitForSelector('.saving[data-waiting="0"]')
}

async function paste(visit, entry, text) {
  await visit.page.focus(`[id="cell-${entry}"]`)
  await saved(visit, () => visit.page.evaluate((words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text))
}

async function type(visit, entry, text) {
  await visit.page.focus(`[id="cell-${entry}"]`)
  await visit.page.keyboard.type(text)
  await saved(visit, () => visit.page.keyboard.press('Enter'))
}

async function passOn(visit, name) {
  await signInAs(visit, name)
  await visit.goto(`/reviews/${collection}`)
  await visit.page.focus('[data-unit="370114"]')
  await visit.page.waitForSelector('[data-unit="370114"] .seen')
  const words = await visit.page.textContent('[data-unit="370114"]')
  await visit.page.keyboard.press('Space')
  await visit.page.click('#move-on')
  await visit.page.waitForSelector('[data-outcome]')
  return words
}

export const tutorial = {
  'The tutorial of a county leads from the blank form to accepted figures as it is written': async (visit) => {
    const { page: browser } = visit
    await bringHome(visit, id)
    await signInAs(visit, 'demo-zhangqiu-clerk')
    await browser.waitForSelector(`li[data-kind="return"] a[href*="370114"]`)
    await visit.goto(`/returns/${id}`)
    const read = async () => (await ask(visit, 'GET', `/returns/${id}`)).body
    await type(visit, 'gdp', block('figure'))
    equal((await read()).cells.gdp.value, 685, 'ten thousands become hundred millions')
    await paste(visit, 'primary', block('first'))
    ok((await read()).findings.some((each) => each.level === 'hard' && each.entries.includes('construction')), 'what does not add up is said')
    await type(visit, 'construction', '20')
    equal((await read()).findings.filter((each) => each.level === 'hard' && each.entries.includes('construction')), [], 'findings about construction')
    await paste(visit, 'residents.all', block('second'))
    await paste(visit, 'built-land', block('third'))
    const view = await read()
    equal(view.findings.filter((each) => !each.explained).map((each) => each.found.zh), [], 'what keeps the return from being submitted')
    await browser.click('#move-submit')
    await browser.waitForSelector('[data-stage="submitted"]')

    await signInAs(visit, 'demo-jinan-reviewer')
    await visit.goto(`/reviews/${collection}`)
    await browser.focus('[data-unit="370114"]')
    await browser.keyboard.press('Enter')
    await browser.waitForSelector('table.entry')
    await browser.focus('[id="cell-trade"]')
    await browser.keyboard.press('Enter')
    await browser.waitForSelector('#send-back:focus')
    await browser.keyboard.type(block('reason'))
    await browser.keyboard.press('Enter')
    ok((await browser.textContent('#move-return-to-county')).includes('退回 1 个单元格'), 'the button says what it sends back')
    await browser.click('#move-return-to-county')
    await browser.waitForSelector('dialog #reason:focus')
    await browser.keyboard.type('请按意见核对')
    await browser.keyboard.press('Control+Enter')
    await browser.waitForSelector('[data-stage="draft"]')

    await signInAs(visit, 'demo-zhangqiu-clerk')
    await browser.waitForSelector(`li[data-kind="return"] a[href*="370114"]`)
    await visit.goto(`/returns/${id}`)
    await browser.waitForSelector('.returned li')
    ok((await browser.textContent('.returned')).includes(block('reason')), 'the reason stands first')
    await type(visit, 'trade', '370')
    await browser.click('#move-submit')
    await browser.waitForSelector('[data-stage="submitted"]')

    const words = await passOn(visit, 'demo-jinan-reviewer')
    ok(/380\s*→\s*370/.test(words), `the one change is shown: ${words}`)
    await passOn(visit, 'demo-officer-two')
    equal((await read()).stage, 'accepted', 'stage')
    await visit.goto(`/returns/${id}?panel=history`)
    ok((await browser.$$('table[data-table="history"] tbody tr')).length > 30, 'the history holds every value')
  },
}
