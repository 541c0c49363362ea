/** The programme and edition the pages open with, as the server tells them. */
export async function usualEdition(visit) {
  const [entry] = await visit.api('/programmes')
  const programme = await visit.api(`/programmes/${entry.id}`)
  const scheme = programme.schemes.find((s) => s.id === entry.defaultScheme)
  const sheet = await visit.api(`/editions/${scheme.latestEdition}/sheet`)
  const root = sheet.nodes.find((n) => n.level === 0)
  return { entry, programme, sheet, root, id: scheme.latestEdition }
}

/** Rows of a CSV file with quoted cells. */
export function parseCsv(text) {
  const rows = [[]]
  const cells = text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)
  for (const [whole, cell, end] of cells) {
    if (whole === '') break
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end !== ',') rows.push([])
  }
  return rows.filter((row) => row.length > 1 || (row[0] ?? '') !== '')
}

/** The texts of a table on the page: one list per row, head first, without the column of check marks (or whatever else is left out). */
export function tableOnPage(page, name, leftOut = '.pick') {
  return page.$eval(`table[data-table="${name}"]`, (table, out) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].filter((cell) => !cell.matches(out)).map((cell) => {
        const copy = cell.cloneNode(true)
        for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
        return copy.textContent.trim()
      }),
    ),
  leftOut)
}
