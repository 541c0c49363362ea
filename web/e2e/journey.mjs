// Walks through the pages of a running server in a real browser and checks what people are promised.
//
//   JUNXIAN_URL=http://localhost:8080 npm run journey [words of the checks to run]
//
// With JUNXIAN_PROVIDER_PORT a sign-in service is started there, which the server has to name (see .ci/run).
// Chromium is taken from CHROMIUM or from the usual places of Debian. The last line is "N passed, N failed".
import { openBrowser } from './browser.mjs'
import { access } from './checks/access.mjs'
import { checkup } from './checks/checkup.mjs'
import { certainty } from './checks/certainty.mjs'
import { county } from './checks/county.mjs'
import { drafts } from './checks/drafts.mjs'
import { duties } from './checks/duties.mjs'
import { integrity } from './checks/integrity.mjs'
import { keyboard } from './checks/keyboard.mjs'
import { officer } from './checks/officer.mjs'
import { overview } from './checks/overview.mjs'
import { people } from './checks/people.mjs'
import { provider } from './checks/provider.mjs'
import { ranking } from './checks/ranking.mjs'
import { reasons } from './checks/reasons.mjs'
import { rest } from './checks/rest.mjs'
import { tutorial } from './checks/tutorial.mjs'
import { work } from './checks/work.mjs'
import { startProvider } from './provider.mjs'

const url = process.env.JUNXIAN_URL
if (!url) {
  console.error('JUNXIAN_URL is not set, expected the address of a running server.\nTry: JUNXIAN_URL=http://localhost:8080 npm run journey')
  process.exit(2)
}
const wanted = process.argv.slice(2)
const providerPort = Number(process.env.JUNXIAN_PROVIDER_PORT ?? 0)
const checks = { ...overview, ...ranking, ...certainty, ...county, ...checkup, ...rest, ...keyboard, ...people, ...access, ...work, ...duties, ...integrity, ...officer, ...drafts, ...reasons, ...tutorial, ...(providerPort ? provider : {}) }
const chosen = Object.entries(checks).filter(([name]) => wanted.every((word) => name.includes(word)))

await untilPublished()
const stopProvider = providerPort ? await startProvider(providerPort) : () => {}
const browser = await openBrowser(url)
const tally = { passed: 0, failed: 0 }
for (const [name, check] of chosen) {
  const started = Date.now()
  const visit = await browser.visit()
  try {
    await check(visit)
    visit.requireQuiet()
    tally.passed++
    console.log(`ok      ${name} (${Date.now() - started} ms)`)
  }
  catch (error) {
    tally.failed++
    console.log(`FAILED  ${name}\n        ${String(error.message ?? error).replaceAll('\n', '\n        ')}`)
  }
  await visit.close()
}
await browser.close()
stopProvider()
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1)

/** A demonstration is loaded after the server is healthy; the first edition may take some seconds. */
async function untilPublished() {
  for (let second = 0; second < 180; second++) {
    const programmes = await fetch(`${url}/api/v1/programmes`).then((a) => a.json()).catch(() => [])
    const programme = programmes[0] && (await fetch(`${url}/api/v1/programmes/${programmes[0].id}`).then((a) => a.json()))
    if (programme?.schemes.every((s) => s.latestEdition)) return
    await new Promise((done) => setTimeout(done, 1000))
  }
  console.error(`${url} has published nothing after three minutes, expected an edition of every scheme.\nTry: ./junxian demo`)
  process.exit(2)
}
