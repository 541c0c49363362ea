import { inLanguage } from '@/i18n'
import type { Shares, StudySensitivity } from '../types'

/** One choice behind the ranks: what it moves by itself (`first`) and together with the others (`total`). */
export interface ChoiceShare extends Shares {
  index: number
  words: string
}

const none: Shares = { first: null, firstLow: null, firstHigh: null, total: null, totalLow: null, totalHigh: null }

/** The choices, the most important first; those without an index (nothing varied) come last. */
export function choiceShares(sensitivity: StudySensitivity): ChoiceShare[] {
  return sensitivity.inputs
    .map((input, i) => ({ ...none, ...sensitivity.meanMove[i], index: input.index, words: inLanguage(input.words) }))
    .sort((a, b) => (b.total ?? -1) - (a.total ?? -1))
}

/** What moves the rank of one unit most. */
export function strongestOf(sensitivity: StudySensitivity, code: string): { words: string; total: number } | undefined {
  const known = (sensitivity.units[code] ?? []).flatMap(({ total }, i) =>
    typeof total === 'number' ? [{ words: inLanguage(sensitivity.inputs[i]?.words), total }] : [],
  )
  return known.sort((a, b) => b.total - a.total)[0]
}
