import { equal } from '../browser.mjs'
import { usualEdition } from '../house.mjs'

async function everyPage(visit) {
  // The page for unknown addresses comes with the status 404, which the browser notes.
  visit.expect('/not-found')
  const { sheet, programme } = await usualEdition(visit)
  const codes = sheet.units.slice(0, 3).map((u) => u.code)
  const open = sheet.nodes.slice(1, 4).map((n) => n.id).join()
  return [
    '/', '/?map=tiles', `/?unit=${codes[0]}`, '/ranking', `/ranking?units=${codes.join()}`, `/counties/${codes[0]}?open=${open}`, '/compare', `/compare?units=${codes.join()}`,
    `/method/${programme.schemes[0].id}?open=${open}`, '/data', '/sign-in', '/not-found', '/?edition=no.such.edition',
  ]
}

/** One address for each kind of page; the light theme looks at all of them, the others at these. */
async function onePerKind(visit) {
  const all = await everyPage(visit)
  return [all[0], all[1], all[3], all[5], all[7], all[8]]
}

async function axeFindsNothing(visit, pages = everyPage) {
  const found = []
  for (const path of await pages(visit)) {
    await visit.goto(path)
    for (const finding of await visit.axe()) found.push(`${path} ${finding}`)
  }
  equal(found, [], 'serious or critical findings of axe')
}

export const people = {
  'P1: axe finds nothing serious on any page': (visit) => axeFindsNothing(visit),

  'P1: axe finds nothing serious in the dark theme': async (visit) => {
    await visit.renew({ dark: true })
    await axeFindsNothing(visit, onePerKind)
  },

  'P1: axe finds nothing serious in English on the phone': async (visit) => {
    await visit.renew({ phone: true, locale: 'en' })
    await axeFindsNothing(visit, onePerKind)
  },

  'No page scrolls sideways on the phone': async (visit) => {
    const wide = []
    for (const locale of ['zh-CN', 'en']) {
      await visit.renew({ phone: true, locale })
      for (const path of await everyPage(visit)) {
        await visit.goto(path)
        const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (over > 0) wide.push(`${path} (${locale}) by ${over} px`)
      }
    }
    equal(wide, [], 'pages that are too wide')
  },
}
