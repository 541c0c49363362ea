import type { Column, Sheet, SheetNode, SheetUnit } from '@/api/types'

/** One unit of an edition with its place; the columns of the sheet are read through its position. */
export interface Row {
  position: number
  unit: SheetUnit
}

/** What a map, a list or a strip shows of a node: its score, its rank, or the figure behind an indicator. */
export type Measure = 'score' | 'rank' | 'figure'

export function rowsOf(sheet: Sheet): Row[] {
  return sheet.units.map((unit, position) => ({ unit, position }))
}

/** The column of a node for a measure; a node without figures has an empty one. */
export function columnOf(sheet: Sheet, node: string, measure: Measure): Column {
  const from = measure === 'score' ? sheet.scores : measure === 'rank' ? sheet.ranks : sheet.figures
  return from[node] ?? sheet.units.map(() => null)
}

export function rootOf(sheet: Sheet): SheetNode {
  const root = sheet.nodes.find((node) => node.level === 0)
  if (!root) throw new Error(`Edition ${sheet.edition.id} has no index node`)
  return root
}

/** The groups right under the index, in the order of the scheme. */
export function groupsOf(sheet: Sheet): SheetNode[] {
  return sheet.nodes.filter((node) => node.parent === rootOf(sheet).id)
}

/** The nodes of the tree in reading order: a node, then everything below it. */
export function readingOrder<N extends { id: string; parent?: string | null }>(nodes: N[]): N[] {
  const below = (parent: string | null): N[] =>
    nodes.filter((n) => (n.parent ?? null) === parent).flatMap((n) => [n, ...below(n.id)])
  return below(null)
}

/** Rows in the order of a measure, best first; what is missing comes last, equals by code. */
export function bestFirst(rows: Row[], column: Column, measure: Measure): Row[] {
  const sign = measure === 'rank' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [x, y] = [column[a.position] ?? null, column[b.position] ?? null]
    if (x === null || y === null) return x === y ? a.position - b.position : x === null ? 1 : -1
    return sign * (x - y) || a.position - b.position
  })
}

/** Whether a unit passes the filters; an empty list lets everything pass. */
export function passes(unit: SheetUnit, classes: string[], parents: string[]): boolean {
  return (classes.length === 0 || classes.includes(unit.classId ?? '')) && (parents.length === 0 || parents.includes(unit.parentCode ?? ''))
}

/** Middle values by linear interpolation between order statistics (type 7), as everywhere in the house. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? low
  return low + (at - Math.floor(at)) * (high - low)
}

/** The numbers of a column at the given rows, without what is missing. */
export function valuesAt(rows: Row[], column: Column): number[] {
  return rows.map((row) => column[row.position]).filter((v): v is number => v !== null && v !== undefined)
}
