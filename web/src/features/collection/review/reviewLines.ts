import { inLanguage } from '@/i18n'
import type { Entry, Finding, Review } from '../types'

/** One cell a reviewer should look at: how it changed, what is odd about it, how that was explained. */
export interface ReviewLine {
  key: string
  entry: string
  title: string
  unit: string
  before: number | null
  after: number | null
  /** What the cell held and holds now where that is no number: a text, or why it does not apply. */
  beforeWords: string | null
  afterWords: string | null
  isChanged: boolean
  odd: { words: string; level: Finding['level']; explanation: string | undefined }[]
}

/** What is odd first, then what changed since the last submission; each cell once. A first submission comes without changes. */
export function reviewLines(review: Review, entries: Map<string, Entry>): ReviewLine[] {
  const lines = new Map<string, ReviewLine>()
  const titleOf = new Map(review.changed.map((c) => [c.entry, c]))
  const line = (entry: string): ReviewLine => {
    const known = lines.get(entry)
    if (known) return known
    const change = titleOf.get(entry)
    const made: ReviewLine = {
      key: entry, entry,
      title: inLanguage(change?.title ?? entries.get(entry)?.title), unit: inLanguage(change?.unit ?? entries.get(entry)?.unit),
      before: change?.before ?? null, after: change?.after ?? null, beforeWords: change?.beforeWords ?? null, afterWords: change?.afterWords ?? null,
      isChanged: change !== undefined, odd: [],
    }
    lines.set(entry, made)
    return made
  }
  for (const finding of review.odd) {
    const explanation = finding.check ? review.explanations[finding.check]?.text : undefined
    line(finding.entries[0] ?? '').odd.push({ words: inLanguage(finding.found), level: finding.level, explanation })
  }
  for (const change of review.changed) line(change.entry)
  return [...lines.values()]
}

/** The change in per cent; null where there is nothing to compare with. */
export function percentOf(before: number | null, after: number | null): number | null {
  return before === null || after === null || before === 0 ? null : ((after - before) / Math.abs(before)) * 100
}
