import type { UnitMove } from './types'

/** One step of a waterfall: where it begins and ends, as ranks. */
export interface Step {
  share: UnitMove['shares'][number]
  from: number
  to: number
}

export interface Waterfall {
  steps: Step[]
  /** The best and the worst rank on the way; a rank between two others may lie outside those there are. */
  best: number
  worst: number
}

/** The way from the rank before to the rank now, one share after the other; it ends exactly where the rank is. */
export function waterfallOf(move: UnitMove): Waterfall {
  const start = move.before.rank ?? 0
  let gained = 0
  const steps = move.shares.map((share) => {
    const from = start - gained / move.denominator
    gained += share.numerator
    return { share, from, to: start - gained / move.denominator }
  })
  const ranks = [start, ...steps.map((step) => step.to)]
  return { steps, best: Math.min(...ranks), worst: Math.max(...ranks) }
}
