import { formatFixed } from '@/shared/formatFixed'

/** From this probability on something is called sure, up to one minus it out of the question. */
export const sure = 0.95

/** Where a simulation of so many replications stops knowing: three in all of them, but never finer than 0.1 %. */
export function finestShare(replications: number): number {
  return [0.001, 0.01, 0.1].find((share) => share * replications >= 3) ?? 0.5
}

/**
 * A probability out of a simulation, as it may honestly be said: whole percents in the middle, tenths near the ends and
 * where being sure is decided, and never 0 % or 100 %. What happened in none of 10,000 replications is still only "<0.1%".
 */
export function writeShare(share: number, replications: number): string {
  const finest = finestShare(replications)
  const percent = formatFixed(100 * finest, finest < 0.01 ? 1 : 0)
  if (share < finest) return `<${percent}%`
  if (share > 1 - finest) return `>${formatFixed(100 - 100 * finest, finest < 0.01 ? 1 : 0)}%`
  const needsTenths = share < 0.01 || share > 0.99 || Math.abs(share - sure) < 0.005 || Math.abs(share - 1 + sure) < 0.005
  const digits = finest < 0.01 && needsTenths ? 1 : 0
  const words = `${formatFixed(100 * share, digits)}%`
  if (words === '95.0%' && share < sure) return '<95%'
  return words === '5.0%' && share > 1 - sure ? '>5%' : words
}

/** A share of the variance: an estimate may fall a little below nothing or above all, and is then said to be at the end. */
export function writePart(part: number): string {
  const percent = Math.min(100, Math.max(0, 100 * part))
  return percent < 1 ? '<1%' : `${formatFixed(percent, 0)}%`
}
