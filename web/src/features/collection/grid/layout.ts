/** The cells of a grid by row and column; null where nothing is asked. Rows may differ in length. */
export type Layout = (string | null)[][]

export type Step = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'first' | 'last' | 'next' | 'previous' | 'page-up' | 'page-down'

interface Spot { row: number; column: number }

const pageOfRows = 10

export function spotOf(layout: Layout, key: string): Spot | undefined {
  for (const [row, cells] of layout.entries()) {
    const column = cells.indexOf(key)
    if (column >= 0) return { row, column }
  }
  return undefined
}

/** The cell a step leads to; the same cell at an edge, undefined when Tab leaves the grid. */
export function stepFrom(layout: Layout, key: string, step: Step): string | undefined {
  const all = layout.flat().filter((k) => k !== null)
  const here = spotOf(layout, key)
  if (!here) return all[0]
  const inRow = (layout[here.row] ?? []).filter((k) => k !== null)
  switch (step) {
    case 'home': return inRow[0]
    case 'end': return inRow.at(-1)
    case 'first': return all[0]
    case 'last': return all.at(-1)
    case 'next': return all[all.indexOf(key) + 1]
    case 'previous': return all[all.indexOf(key) - 1]
    case 'left': return inRow[inRow.indexOf(key) - 1] ?? key
    case 'right': return inRow[inRow.indexOf(key) + 1] ?? key
    case 'up': return vertical(layout, here, -1, 1) ?? key
    case 'down': return vertical(layout, here, 1, 1) ?? key
    case 'page-up': return vertical(layout, here, -1, pageOfRows) ?? key
    case 'page-down': return vertical(layout, here, 1, pageOfRows) ?? key
  }
}

/** The cell `count` rows away in the same column, or the last one there is; rows without that column count with their nearest. */
function vertical(layout: Layout, from: Spot, direction: 1 | -1, count: number): string | undefined {
  let found: string | undefined
  let left = count
  for (let row = from.row + direction; row >= 0 && row < layout.length && left > 0; row += direction) {
    const key = nearestInRow(layout[row] ?? [], from.column)
    if (key === undefined) continue
    found = key
    left--
  }
  return found
}

function nearestInRow(cells: (string | null)[], column: number): string | undefined {
  for (let distance = 0; distance <= cells.length + column; distance++) {
    const key = cells[column - distance] ?? cells[column + distance]
    if (key) return key
  }
  return undefined
}

/** The cells of the rectangle between two corners, row by row, with gaps as null. */
export function between(layout: Layout, one: string, other: string): Layout {
  const [a, b] = [spotOf(layout, one), spotOf(layout, other)]
  if (!a || !b) return []
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)]
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
  return layout.slice(top, bottom + 1).map((cells) => Array.from({ length: right - left + 1 }, (_, i) => cells[left + i] ?? null))
}

/** Lays a pasted block over the grid with its first value at `start`; what falls outside has no cell. */
export function overlay<T>(layout: Layout, start: string, block: T[][]): { placed: { key: string; value: T }[]; outside: number } {
  const here = spotOf(layout, start)
  const placed: { key: string; value: T }[] = []
  let outside = 0
  for (const [i, values] of block.entries()) {
    for (const [j, value] of values.entries()) {
      const key = here && layout[here.row + i]?.[here.column + j]
      if (key) placed.push({ key, value })
      else outside++
    }
  }
  return { placed, outside }
}
