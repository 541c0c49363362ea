import { equal, ok } from '../browser.mjs'
import { nextPerson, personOf, prove, signInAs } from '../persons.mjs'

const effects = (page) => page.textContent('[data-effects] .lead')

export const drafts = {
  'P1: anybody drags a weight by keyboard and sees who moves, and nothing is stored': async (visit) => {
    const { page } = visit
    await visit.goto('/whatif')
    await page.waitForSelector('[data-effects]')
    const before = await effects(page)
    await page.focus('.group[data-group="index"] input[type="range"]')
    for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowRight')
    await page.waitForSelector('[data-table="movers"] tbody tr')
    ok((await effects(page)) !== before, 'the sentence says who moves')
    await page.waitForSelector('[data-table="difference"] tbody tr')
    await page.waitForFunction(() => document.querySelector('[data-certainty] ul'))
    equal(await visit.axe(), [], 'axe with movers')
    equal(await page.getByRole('button', { name: '保存为草案' }).count(), 0, 'a visitor cannot save')
  },

  'D3: a draft is saved, proposed by one officer and adopted by another, and can then be published': async (visit) => {
    const { page } = visit
    const scheme = `tried-${Date.now()}`
    await signInAs(visit, 'programme-officer')
    await visit.goto('/whatif')
    await page.waitForSelector('[data-effects]')
    await page.focus('.group[data-group="index"] input[type="range"]')
    for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowRight')
    await page.waitForSelector('[data-table="movers"] tbody tr')
    await page.click('button:has-text("保存为草案")')
    await page.fill('#draft-title', scheme)
    await page.fill('#draft-reason', '演示：两人采用')
    equal(await visit.axe(), [], 'axe with the form')
    await page.click('form button[type="submit"]:has-text("保存")')
    await page.waitForSelector('[role="status"] a')
    await visit.goto('/whatif/drafts')
    await page.waitForSelector(`[data-table="drafts"] tr:has-text("${scheme}")`)
    equal(await visit.axe(), [], 'axe on the drafts')
    await page.click(`tr:has-text("${scheme}") button:has-text("提议采用")`)
    await page.fill('#adopt-scheme', scheme)
    await page.fill('#adopt-en', 'Tried')
    await page.click('form button[type="submit"]')
    const card = `[data-adoption]:has-text("${scheme}")`
    await page.waitForSelector(card, { timeout: 60_000 })
    equal(await page.locator(`${card} button:has-text("确认采用")`).count(), 0, 'not one\'s own')

    const second = await personOf(visit, 'programme-officer', 1)
    await nextPerson(visit, second)
    await visit.goto('/whatif/drafts')
    visit.expect('/confirmation') // refused until the second officer proves who it is
    await visit.page.click(`${card} button:has-text("确认采用")`)
    await prove(visit, second)
    await visit.page.waitForSelector(`${card} a[href*="publications"]`, { timeout: 60_000 })
    const programme = await visit.api('/programmes/shandong')
    ok(programme.schemes.some((each) => each.id === scheme), 'the package has the new scheme')
  },
}
