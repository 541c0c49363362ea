/** The cells of a range copied from a spreadsheet: tabs between columns, line breaks between rows, quotes around both. */
export function parsePasted(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length || rows.at(-1)?.length === 0) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at)
    rows.at(-1)?.push(cell)
    at = next
    if (text[at] === '\t') {
      at++
      if (at === text.length) rows.at(-1)?.push('')
      continue
    }
    if (at >= text.length) break
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (at < text.length) rows.push([])
    else break
  }
  return rows
}

function plain(text: string, from: number) {
  const length = text.slice(from).search(/[\t\r\n]/)
  const next = length < 0 ? text.length : from + length
  return { cell: text.slice(from, next), next }
}

/** A quoted cell; a quote that is never closed is an ordinary sign. */
function quoted(text: string, from: number) {
  const found = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from))
  return found ? { cell: (found[1] ?? '').replaceAll('""', '"'), next: from + found[0].length } : plain(text, from)
}

export function writeCopied(block: string[][]): string {
  const write = (cell: string) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return block.map((row) => row.map(write).join('\t')).join('\n')
}
