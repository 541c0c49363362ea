import { formatFixed } from '@/shared/formatFixed'

/** A change with its sign, as the sentences of the server write it; no change has none. */
export function signed(value: number, digits: number): string {
  const text = formatFixed(value, digits)
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A rank or a count of places: whole where it is. */
export function writeRank(rank: number): string {
  return Number.isInteger(rank) ? String(rank) : formatFixed(rank, 1)
}

/** Places gained or lost. */
export function writeRise(rise: number): string {
  return rise > 0 ? `+${writeRank(rise)}` : writeRank(rise)
}
