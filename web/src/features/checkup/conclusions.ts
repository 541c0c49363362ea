import type { Checkup, CheckupNode, Favour, FavourRow, LeftOut, Pair, Pool, Weight } from './types'

/** What one sentence on top of a section says; the page puts it into words. */
export interface Sentence {
  key: string
  words?: Record<string, string | number>
  /** Worth a look before the rule is adopted. */
  attention?: boolean
}

/** Pairs of indicators, not of a node with its group. */
export const betweenIndicators = (pairs: Pair[], nodes: CheckupNode[]) => {
  const indicators = new Set(nodes.filter((n) => n.kind === 'indicator').map((n) => n.id))
  return pairs.filter((p) => (p.relation === 'sibling' || p.relation === 'stranger') && indicators.has(p.node) && indicators.has(p.other))
}

/** The pairs most worth a look: nearly the same first, then those against each other, the strongest first. */
export function oddPairs(pairs: Pair[]): Pair[] {
  const odd = pairs.filter((p) => p.flag === 'too-high' || p.flag === 'negative')
  return odd.sort((a, b) => (a.flag === b.flag ? Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0) : a.flag === 'too-high' ? -1 : 1))
}

/** Nodes that hardly move with their group, or against it. */
export function strangersAtHome(pairs: Pair[]): Pair[] {
  return pairs.filter((p) => p.relation === 'group' && (p.flag === 'weak' || p.flag === 'negative')).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
}

/** The indicator whose weight does something most different from what is written. */
export function widestWeight(weights: Weight[], nodes: CheckupNode[]): Weight | undefined {
  const indicators = new Set(nodes.filter((n) => n.kind === 'indicator').map((n) => n.id))
  const gap = (w: Weight) => Math.abs((w.effective ?? 0) - (w.stated ?? 0))
  return weights.filter((w) => indicators.has(w.node)).sort((a, b) => gap(b) - gap(a))[0]
}

/** From this difference between stated and effective weight on, it is worth a word. */
export const wideGap = 0.05

export function heaviest(leftOut: LeftOut[], nodes: CheckupNode[]): LeftOut | undefined {
  const indicators = new Set(nodes.filter((n) => n.kind === 'indicator').map((n) => n.id))
  return leftOut.filter((l) => indicators.has(l.node)).sort((a, b) => (b.meanMove ?? 0) - (a.meanMove ?? 0))[0]
}

/** More than chance would bring: for the comparison as a whole, and for the group itself. */
export const rareByChance = 0.05

export function standsOut(compared: Favour, row: FavourRow): boolean {
  return compared.p <= rareByChance && row.p <= rareByChance
}

/** The group that gains or loses most beyond chance, over all comparisons. */
export function mostFavoured(favour: Favour[]): { compared: Favour; row: FavourRow } | undefined {
  return favour
    .flatMap((compared) => compared.rows.filter((row) => standsOut(compared, row)).map((row) => ({ compared, row })))
    .sort((a, b) => Math.abs(b.row.places) - Math.abs(a.row.places))[0]
}

/** The methods whose rank correlation with the published order can be compared; layers share too many places. */
export function agreementRange(pool: Pool): { low: number; high: number } {
  const values = pool.methods.filter((m) => m.method !== 'condorcet').map((m) => m.spearman)
  return { low: Math.min(...values), high: Math.max(...values) }
}

export function titleOf(checkup: Checkup): (node: string) => CheckupNode | undefined {
  const known = new Map(checkup.nodes.map((n) => [n.id, n]))
  return (node) => known.get(node)
}

/** The step of colour of a coefficient: -2 to 4, by the edges of the flags. */
export function stepOf(value: number): number {
  if (value < -0.4) return -2
  if (value < 0) return -1
  if (value < 0.3) return 1
  if (value < 0.6) return 2
  return value <= 0.9 ? 3 : 4
}
