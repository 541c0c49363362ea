import type { AccountLine } from '@/api/types'

/** How the points below a node add up to its score. */
export interface Sum {
  /** Points of the children and effects of the node, added unrounded. */
  added: number
  score: number
  agrees: boolean
}

/** Differences below this come from adding doubles in another order, not from a wrong account. */
const rounding = 1e-9

export function childrenOf(account: AccountLine[], node: string): AccountLine[] {
  return account.filter((line) => line.parent === node)
}

/** The sum of a node's account; `undefined` when nothing lies below it or it has no score. */
export function sumOf(account: AccountLine[], line: AccountLine): Sum | undefined {
  const children = childrenOf(account, line.node)
  if (line.score === null || line.score === undefined || (children.length === 0 && line.effects.length === 0)) return undefined
  const parts = [...children.map((c) => c.points ?? 0), ...line.effects.map((e) => e.points)]
  if (children.length === 0) return undefined
  const added = parts.reduce((sum, points) => sum + points, 0)
  return { added, score: line.score, agrees: Math.abs(added - line.score) <= rounding * Math.max(1, Math.abs(line.score)) }
}

/** Whether a line is on screen: every node above it is open. */
export function isShown(account: AccountLine[], line: AccountLine, open: (node: string) => boolean): boolean {
  if (!line.parent) return true
  const parent = account.find((l) => l.node === line.parent)
  return parent !== undefined && open(parent.node) && isShown(account, parent, open)
}
