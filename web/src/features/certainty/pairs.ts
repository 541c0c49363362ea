import type { IntervalRow } from './intervals'
import type { Pair } from './types'
import { sure } from './writeShare'

export interface Rival {
  row: IntervalRow
  /** The probability that the unit asked for is ahead. */
  ahead: number
}

/** How a unit stands to the others: surely behind, not told apart, surely ahead; the middle ones by their rank. */
export function rivalsOf(pairs: Pair[], rows: IntervalRow[]): { behind: number; undecided: Rival[]; ahead: number } {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const rivals = pairs.flatMap(({ code, ahead }) => {
    const row = byCode.get(code)
    return row ? [{ row, ahead }] : []
  })
  return {
    behind: rivals.filter((each) => each.ahead <= 1 - sure).length,
    ahead: rivals.filter((each) => each.ahead >= sure).length,
    undecided: rivals.filter((each) => each.ahead > 1 - sure && each.ahead < sure).sort((a, b) => a.row.whole.rank! - b.row.whole.rank!),
  }
}

/** The rivals nearest in rank, at most so many, still by rank. */
export function nearestRivals(rivals: Rival[], rank: number, most: number): Rival[] {
  const near = [...rivals].sort((a, b) => Math.abs((a.row.whole.rank ?? 0) - rank) - Math.abs((b.row.whole.rank ?? 0) - rank)).slice(0, most)
  return rivals.filter((each) => near.includes(each))
}
