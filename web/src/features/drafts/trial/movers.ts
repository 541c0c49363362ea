import type { RuleTrial, TrialUnit } from '../types'

/** A unit that stands elsewhere; `rise` is in places, negative when it fell. */
export interface Mover {
  unit: TrialUnit
  before: number
  after: number
  rise: number
}

/** Who moved by the ranks that count, the farthest first; equal distances by the better rank now. */
export function moversOf(trial: RuleTrial): Mover[] {
  return trial.units
    .flatMap((unit) => {
      const [before, after] = trial.over === 'class' ? [unit.rankInClassBefore, unit.rankInClassAfter] : [unit.rankBefore, unit.rankAfter]
      return before === null || after === null ? [] : [{ unit, before, after, rise: before - after }]
    })
    .filter((mover) => mover.rise !== 0)
    .sort((a, b) => Math.abs(b.rise) - Math.abs(a.rise) || a.after - b.after)
}
