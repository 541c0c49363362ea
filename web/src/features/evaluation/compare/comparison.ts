import type { Sheet, SheetNode } from '@/api/types'
import { readingOrder } from '../sheetRows'

/** A node over the compared units: their scores and how far apart they are. */
export interface ComparedNode {
  node: SheetNode
  scores: (number | null)[]
  ranks: (number | null)[]
  figures: (number | null)[]
  /** Largest minus smallest score; 0 with fewer than two values. */
  spread: number
}

export type Order = 'spread' | 'scheme'

/** The nodes of the tree over some units. By `spread`, children of one parent stand with the largest difference first. */
export function comparison(sheet: Sheet, positions: number[], order: Order): ComparedNode[] {
  const at = (column: (number | null)[] | undefined) => positions.map((p) => column?.[p] ?? null)
  const compared = sheet.nodes.map((node) => {
    const scores = at(sheet.scores[node.id])
    return { id: node.id, parent: node.parent ?? null, node, scores, ranks: at(sheet.ranks[node.id]), figures: at(sheet.figures[node.id]), spread: spreadOf(scores) }
  })
  return readingOrder(order === 'spread' ? [...compared].sort((a, b) => b.spread - a.spread) : compared)
}

export function spreadOf(scores: (number | null)[]): number {
  const present = scores.filter((s): s is number => s !== null)
  return present.length < 2 ? 0 : Math.max(...present) - Math.min(...present)
}
