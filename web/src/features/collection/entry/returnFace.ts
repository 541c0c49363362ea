import { inLanguage } from '@/i18n'
import type { CellFace, CellState } from '../grid/cellFace'
import type { Asked } from '../grid/readFigure'
import type { Cell, Entry, Section } from '../types'
import { isAsked, type OpenReturn } from './useReturn'

type Say = (key: string, words: Record<string, unknown>) => string

/** How a cell of a return looks: its state follows from where its figure comes from, the queue and the findings. */
export function returnFace(open: OpenReturn, key: string, drafted: (entry: string) => string | undefined, say: Say): CellFace | undefined {
  const entry = open.entries.value.get(key)
  const view = open.view.value
  if (!entry || !view) return undefined
  const cell = open.cell(key)
  const value = open.value(key)
  const refusal = open.saving.refusals.value[key]?.problem
  const hard = view.findings.find((f) => f.level === 'hard' && f.entries.includes(key) && value.kind !== 'empty')
  const comment = drafted(key) ?? cell?.comments.find((c) => !c.resolved)?.text
  const states: CellState[] = []
  if (open.saving.conflicts.value.some((c) => c.key === key)) states.push('conflict')
  // What the checks say is about the value the server has; a value on its way is not judged yet.
  if (open.saving.waiting.value.has(key)) states.push('waiting')
  else if (refusal || hard) states.push('invalid')
  if (comment) states.push('commented')
  if (!isAsked(entry)) states.push('known')
  else {
    if (cell?.changed && view.lastSubmittedAt) states.push('changed')
    if (!view.canEnter) states.push('locked')
    states.push(value.kind === 'empty' ? 'empty' : 'saved')
  }
  return {
    key,
    name: nameOf(entry),
    asked: { kind: entry.kind as Asked['kind'], unit: entry.unit?.zh ?? '' },
    value,
    last: cell?.last ?? null,
    states,
    isEditable: isAsked(entry) && view.canEnter,
    why: refusal?.detail ?? refusal?.title ?? (hard ? inLanguage(hard.found) : undefined) ?? comment ?? lockOf(entry, cell, view.whyNot?.title, say),
  }
}

export const nameOf = (entry: Entry) => inLanguage(entry.title)

function lockOf(entry: Entry, cell: Cell | undefined, whyNot: string | undefined, say: Say): string | undefined {
  if (entry.origin === 'department') return say('entry.byDepartment', { department: inLanguage(entry.department) || inLanguage(cell?.source) })
  if (entry.origin === 'known') return say('entry.alreadyKnown', { source: inLanguage(cell?.source) })
  return whyNot
}

/** The rows of all sections, one below the other, as the keyboard walks them. */
export function layoutOf(sections: Section[]): (string | null)[][] {
  return sections.flatMap((s) => s.lines.map((l) => l.entries.map((e) => e?.id ?? null)))
}
