import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quietStart = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** Starts a headless browser with an empty profile. */
export async function openBrowser(url) {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath) {
    throw new Error(`No Chromium found in ${places.filter(Boolean).join(', ')}.\nTry: apt-get install chromium, or set CHROMIUM to its path.`)
  }
  const browser = await chromium.launch({ executablePath, headless: true, args: quietStart })
  return { visit: (options) => openVisit(browser, url, options), close: () => browser.close() }
}

/** One visitor: a fresh profile with a page, whose complaints are collected. */
async function openVisit(browser, url, { phone = false, locale } = {}) {
  const visit = { url, complaints: [], expected: [] }
  async function renew(options) {
    await visit.context?.close()
    visit.context = await browser.newContext({
      viewport: options.phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      colorScheme: options.dark ? 'dark' : 'light',
      acceptDownloads: true,
    })
    if (options.locale) await visit.context.addInitScript((l) => localStorage.setItem('junxian.language', l), options.locale)
    visit.page = await visit.context.newPage()
    listen(visit)
  }
  visit.renew = renew
  visit.goto = async (path) => {
    await visit.page.goto(url + path)
    await visit.page.waitForFunction(() =>
      document.querySelector('main h1, main [role="alert"]') && !document.querySelector('main [role="status"]:not(p), main .waiting'))
  }
  visit.api = async (path) => {
    const answer = await fetch(`${url}/api/v1${path}`)
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}`)
    return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.text()
  }
  /** A part of a complaint that this check provokes on purpose. */
  visit.expect = (part) => visit.expected.push(part)
  visit.requireQuiet = () => {
    const loud = visit.complaints.filter((c) => !visit.expected.some((part) => c.includes(part)))
    if (loud.length > 0) throw new Error(`The browser complained:\n${[...new Set(loud)].join('\n')}`)
  }
  visit.axe = () => runAxe(visit.page)
  visit.close = () => visit.context.close()
  await renew({ phone, locale })
  // Without an approved base map the server answers 404; the browser notes that, the page shows another map.
  visit.expect('/boundaries')
  return visit
}

function listen(visit) {
  visit.page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.complaints.push(`${message.text()} ${message.location().url ?? ''}`)
  })
  visit.page.on('pageerror', (error) => visit.complaints.push(`uncaught: ${error.message}`))
  visit.page.on('requestfailed', (request) => {
    if (!request.failure()?.errorText.includes('ERR_ABORTED')) visit.complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
}

/** What axe finds on the page that is serious or critical, one line each. */
async function runAxe(page) {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  return violations
    .filter((v) => ['serious', 'critical'].includes(v.impact))
    .map((v) => `${v.id}: ${v.help} — ${v.nodes.length} places, first ${v.nodes[0].target.join(' ')} ${v.nodes[0].failureSummary?.split('\n')[1] ?? ''}`)
}

export function equal(found, expected, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}\nfound    ${a?.slice(0, 600)}\nexpected ${b?.slice(0, 600)}`)
}

export function ok(condition, what) {
  if (!condition) throw new Error(what)
}

/** A point of the window that lies inside a county of the map, however crooked the county is. */
export async function pointIn(page, code) {
  const point = await page.evaluate((wanted) => {
    const box = document.querySelector(`svg [data-code="${wanted}"]`).getBoundingClientRect()
    for (let i = 1; i < 20; i++) {
      for (let j = 1; j < 20; j++) {
        const at = { x: box.x + (box.width * i) / 20, y: box.y + (box.height * j) / 20 }
        if (document.elementFromPoint(at.x, at.y)?.closest('[data-code]')?.dataset.code === wanted) return at
      }
    }
    return null
  }, code)
  ok(point, `county ${code} can be pointed at`)
  return point
}
