import type { Boundary, UnitReasons, WaysAsked } from './types'

type Goal = NonNullable<WaysAsked['goal']>

/** A goal as it stands in the address: `top:10`, `out-of-last-third`; anything else is none. */
export function parseGoal(text: string): Goal | undefined {
  if (text === 'out-of-last-third') return { top: null, outOfLastThird: true }
  const top = /^top:([1-9]\d{0,5})$/.exec(text)?.[1]
  return top === undefined ? undefined : { top: Number(top), outOfLastThird: null }
}

/** The rank to propose: the nearest boundary that is still missed, else one place up. */
export function proposedTop(reasons: UnitReasons): number {
  const missed = reasons.boundaries.filter((each: Boundary) => each.goal && !each.inside).map((each) => each.places)
  const rank = reasons.standing.rank ?? 1
  return missed.length > 0 ? Math.max(...missed) : Math.max(1, Math.ceil(rank) - 1)
}

/** What the reader typed beside the indicators, as bounds; empty fields set none. */
export function boundsOf(typed: Record<string, string>): { indicator: string; limit: number }[] {
  return Object.entries(typed)
    .map(([indicator, text]) => ({ indicator, text: String(text).replaceAll(',', '').trim() }))
    .filter((each) => each.text !== '')
    .map((each) => ({ indicator: each.indicator, limit: Number(each.text) }))
}
