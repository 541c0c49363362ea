import type { Boundary, StudyUnit } from './types'
import { sure } from './writeShare'

export interface Stand {
  unit: StudyUnit
  inside: number
  /** Inside by the published rank, so far as the pool of the boundary is the pool of the rank. */
  isIn: boolean
}

export interface Standing {
  boundary: Boundary
  inside: Stand[]
  near: Stand[]
  outside: Stand[]
}

/** Who is surely inside a boundary, near it, surely outside; the likeliest first. `rankIn` is the published rank in its pool. */
export function standingOf(boundary: Boundary, units: StudyUnit[], rankIn: (code: string) => number | null | undefined): Standing {
  const stands = units
    .flatMap((unit): Stand[] => {
      const inside = unit.inside[boundary.id]
      const rank = rankIn(unit.code)
      return inside === undefined ? [] : [{ unit, inside, isIn: typeof rank === 'number' && rank <= boundary.places }]
    })
    .sort((a, b) => b.inside - a.inside || (a.unit.rank ?? Infinity) - (b.unit.rank ?? Infinity))
  return {
    boundary,
    inside: stands.filter((each) => each.inside >= sure),
    near: stands.filter((each) => each.inside < sure && each.inside > 1 - sure),
    outside: stands.filter((each) => each.inside <= 1 - sure),
  }
}

/** The boundary whose answer is most open for a unit: the probability nearest to one half. */
export function mostOpen(boundaries: Boundary[], unit: StudyUnit): { boundary: Boundary; inside: number } | undefined {
  const known = boundaries.flatMap((boundary) => (unit.inside[boundary.id] === undefined ? [] : [{ boundary, inside: unit.inside[boundary.id]! }]))
  return [...known].sort((a, b) => Math.abs(a.inside - 0.5) - Math.abs(b.inside - 0.5))[0]
}
