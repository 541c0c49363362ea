import { formatFixed } from '@/shared/formatFixed'
import type { Place } from './types'

/** A rank; a shared one may be a half. */
export function writeRank(rank: number | null | undefined, missing: string): string {
  if (rank === null || rank === undefined) return missing
  return Number.isInteger(rank) ? String(rank) : formatFixed(rank, 1)
}

/** The places of nine replications out of ten: `12–19`, or one place that never changes. */
export function writeInterval(place: Pick<Partial<Place>, 'p05' | 'p95'>, missing: string): string {
  const [low, high] = [writeRank(place.p05, missing), writeRank(place.p95, missing)]
  return low === high ? low : `${low}–${high}`
}
