/** How strongly a variation is to be made in an own study. */
export const strengths = ['as-given', 'weaker', 'stronger', 'off'] as const
export type Strength = (typeof strengths)[number]

/** An entry of `vary` as study files have it. */
export type Entry = Record<string, unknown>

const half: Record<string, (value: number) => number> = {
  // the standard deviation of a weight goes with one over the root of the concentration
  'weights-around': (value) => value * 4,
  'weights-within': (value) => value / 2,
  'leave-out': (value) => value / 2,
  error: (value) => value / 2,
}
const twice: Record<string, (value: number) => number> = {
  'weights-around': (value) => value / 4,
  'weights-within': (value) => Math.min(value * 2, 0.95),
  'leave-out': (value) => Math.min(value * 2, 0.95),
  error: (value) => value * 2,
}

/** Whether a variation can be made weaker or stronger; alternatives can only be taken or left. */
export function hasStrength(entry: Entry): boolean {
  return Object.keys(half).some((key) => typeof entry[key] === 'number')
}

/** The entry with half or twice the spread; nothing when it is left off. */
export function withStrength(entry: Entry, strength: Strength): Entry | undefined {
  if (strength === 'off') return undefined
  const changes = strength === 'weaker' ? half : strength === 'stronger' ? twice : {}
  return Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, typeof value === 'number' && changes[key] ? round(changes[key](value)) : value]))
}

/** What may be varied in any scheme, for editions nobody studied. */
export const usualEntries: readonly Entry[] = [{ 'weights-around': 100 }, { 'leave-out': 0.1 }, { error: 0.01 }]

export function kindOf(entry: Entry): string {
  return Object.keys(entry).find((key) => !['odds', 'under', 'level', 'why'].includes(key)) ?? ''
}

const round = (value: number) => Number(value.toPrecision(12))
