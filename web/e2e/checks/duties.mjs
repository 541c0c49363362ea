import { equal, ok } from '../browser.mjs'
import { parseCsv, tableOnPage } from '../house.mjs'
import { fillIn, nextPerson, oneTimeCode, personOf, prove, signInAs } from '../persons.mjs'

const answered = (page) => page.waitForFunction(() => !document.querySelector('main [role="status"]:not(p)'))

export const duties = {
  'A7: a second factor is turned on, asked for at sign-in, and turned off': async (visit) => {
    const { page } = visit
    visit.expect('/session')
    const person = await signInAs(visit, 'expert')
    await visit.goto('/account')
    await page.click('[data-part="second-factor"] button')
    if (await page.waitForSelector('#proof', { timeout: 2000 }).catch(() => null)) await prove(visit, person)
    const secret = await page.textContent('[data-factor-secret]')
    await page.waitForSelector('[data-part="second-factor"] svg[role="img"]')
    await page.fill('#factor-code', oneTimeCode(secret))
    await page.click('[data-part="second-factor"] form button[type="submit"]')
    await page.waitForSelector('[data-secret]')
    const recovery = await page.$$eval('[data-secret]', (all) => all.map((each) => each.textContent))
    ok(recovery.length >= 8, `found ${recovery.length} recovery codes`)

    await visit.renew({})
    await fillIn(visit, person)
    await visit.page.waitForSelector('#code')
    await visit.page.fill('#code', '000000')
    await visit.page.click('main form button[type="submit"]')
    await visit.page.waitForSelector('.summary:focus')
    await visit.page.fill('#code', oneTimeCode(secret, 1))
    await visit.page.click('main form button[type="submit"]')
    await visit.page.waitForURL((address) => address.pathname !== '/sign-in')

    await visit.goto('/account')
    await visit.page.click('[data-part="second-factor"] button')
    if (await visit.page.waitForSelector('#proof', { timeout: 2000 }).catch(() => null)) {
      await prove(visit, { password: recovery[0] })
    }
    await visit.page.waitForFunction(() => !document.querySelector('[data-part="second-factor"]').textContent.includes('✓'))
  },

  'A role is granted for a county and taken away again': async (visit) => {
    const { page } = visit
    const expert = await personOf(visit, 'expert')
    await signInAs(visit, 'security-administrator')
    await visit.goto(`/people/${expert.name}`)
    await page.click('[data-part="grants"] header button')
    await page.selectOption('#grant-role', 'county-head')
    await page.waitForSelector('#grant-code option:nth-child(3)', { state: 'attached' })
    await page.selectOption('#grant-code', '370116')
    await page.click('[data-part="grants"] form button[type="submit"]')
    await page.waitForSelector('[data-part="grants"] li:nth-child(2)')
    ok((await page.textContent('[data-part="grants"] ul')).includes('县级负责人'), 'the new role stands in the list')
    ok((await page.textContent('.history')).length > 10, 'the history tells of it')
    await page.click('[data-part="grants"] li:has-text("县级负责人") button')
    await page.waitForFunction(() => document.querySelectorAll('[data-part="grants"] li').length === 1)
  },

  'Nobody sees a place or a button that would refuse': async (visit) => {
    const { page } = visit
    await signInAs(visit, 'county-clerk')
    const places = await page.$$eval('nav.rail a', (all) => all.map((a) => new URL(a.href).pathname))
    ok(!places.some((path) => ['/people', '/logs', '/packages', '/publications'].includes(path)), `a clerk sees ${places}`)
    await visit.goto('/people')
    ok((await page.textContent('h1')).includes('不能进入'), 'the page of people is closed to a clerk')
    await nextPerson(visit, await personOf(visit, 'system-administrator'))
    await visit.goto('/people')
    await visit.page.click('table[data-table="people"] tbody a >> nth=0')
    await visit.page.waitForSelector('[data-part="grants"]')
    await answered(visit.page)
    equal(await visit.page.$$eval('[data-part="grants"] button', (all) => all.length), 0, 'buttons for roles that a system administrator sees')
  },

  'The logs are filtered in the address and exported as they are shown': async (visit) => {
    const { page } = visit
    await signInAs(visit, 'auditor')
    await visit.goto('/logs/operations')
    ok((await page.textContent('[data-chain]')).includes('链条完整'), 'the chain is whole')
    await page.selectOption('#log-what', 'package loaded')
    await page.click('form[role="search"] button[type="submit"]')
    await page.waitForURL(/what=package(\+|%20)loaded/)
    await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll('table[data-table="log"] tbody tr')]
      return rows.length > 0 && rows.every((row) => row.textContent.includes('载入方案包'))
    })
    // the page says in words what the trail and the file have as it was written; that stands in the titles
    const shown = await page.$$eval('table[data-table="log"] tbody tr', (rows) =>
      rows.map((row) => [row.children[0].textContent.trim(), row.children[2].title, row.children[4].title]))
    ok(shown.length > 0, 'a package was loaded')
    const file = await page.evaluate(async (address) => (await fetch(address)).text(), await page.getAttribute('[data-export="csv"]', 'href'))
    const rows = parseCsv(file).filter((row) => /^\d+$/.test(row[0]))
    equal(rows.map((row) => [row[0], row[2], row[4]]), shown, 'number, who and subject in the file')
    await visit.goto('/logs/sign-ins')
    ok((await tableOnPage(page, 'log')).some((row) => row.includes('登录')), 'the sign-in of the auditor is in the log')
  },

  'D3: a result is proposed by one officer and published by another, who proves who it is': async (visit) => {
    const { page } = visit
    visit.expect('/confirmation')
    await signInAs(visit, 'programme-officer', 0)
    await visit.goto('/publications')
    const before = (await tableOnPage(page, 'editions')).length
    await page.click('main header button')
    await page.click('main form button[type="submit"]')
    await page.waitForSelector('[data-proposal]')
    equal(await page.$$eval('[data-proposal] .primary', (all) => all.length), 0, 'buttons to confirm for the one who proposed')

    const second = await personOf(visit, 'programme-officer', 1)
    await nextPerson(visit, second)
    await visit.goto('/publications')
    await visit.page.click('[data-proposal] .primary')
    await prove(visit, second)
    await visit.page.waitForFunction((rows) => document.querySelectorAll('table[data-table="editions"] tr').length === rows + 1, before, { timeout: 60_000 })
    equal(await visit.page.$$eval('[data-proposal]', (all) => all.length), 0, 'proposals left')
  },

  'P1: axe finds nothing serious on the pages of duties, and none scrolls sideways on the phone': async (visit) => {
    const pages = {
      auditor: ['/logs/operations', '/logs/sign-ins', '/account', '/jobs'],
      'security-administrator': ['/people', `/people/${(await personOf(visit, 'county-clerk')).name}`],
      'system-administrator': ['/packages'],
      'programme-officer': ['/publications?propose=new'],
    }
    const persons = await Promise.all(Object.keys(pages).map((role) => personOf(visit, role)))
    const found = []
    for (const person of persons) {
      for (const options of [{}, { phone: true }]) {
        await nextPerson(visit, person, options)
        for (const path of pages[person.role]) {
          await visit.goto(path)
          for (const finding of await visit.axe()) found.push(`${path} ${finding}`)
          const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
          if (over > 0) found.push(`${path} is too wide by ${over} px`)
        }
      }
    }
    equal(found, [], 'findings')
  },

  'An ended session asks to sign in again and keeps the page': async (visit) => {
    const { page } = visit
    visit.expect('401')
    const person = await signInAs(visit, 'county-clerk')
    await visit.goto('/account')
    await page.fill('#token-title', '未提交的内容')
    for (const { name } of await visit.context.cookies()) {
      if (name !== 'XSRF-TOKEN') await visit.context.clearCookies({ name })
    }
    await page.click('[data-part="tokens"] form button[type="submit"]')
    await page.waitForSelector('#again-password')
    await page.fill('#again-password', person.password)
    await page.click('dialog form button[type="submit"]')
    await page.waitForSelector('[data-part="tokens"] [data-secret]')
    ok((await page.textContent('[data-part="tokens"] table')).includes('未提交的内容'), 'what was typed before was sent after')
    await page.click('[data-part="tokens"] tbody tr:has-text("未提交的内容") button')
  },
}
