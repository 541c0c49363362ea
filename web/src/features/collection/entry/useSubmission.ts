import { computed, shallowRef } from 'vue'
import { inLanguage } from '@/i18n'
import type { Grid } from '../grid/useGrid'
import { nameOf } from './returnFace'
import type { OpenReturn } from './useReturn'

/** One thing that keeps a return from being submitted, with the cell or the explanation it leads to. */
export interface Obstacle { kind: 'missing' | 'hard' | 'soft' | 'unreadable' | 'refused' | 'conflict' | 'waiting'; words: string; cell?: string; check?: string }

/** What is still missing before the return can go to the city. */
export function useSubmission(open: OpenReturn, grid: Grid) {
  const name = (key: string) => {
    const entry = open.entries.value.get(key)
    return entry ? nameOf(entry) : key
  }
  const obstacles = computed<Obstacle[]>(() => {
    const found: Obstacle[] = open.missing.value.map((e) => ({ kind: 'missing', words: nameOf(e), cell: e.id }))
    for (const key of Object.keys(grid.unreadable.value)) found.push({ kind: 'unreadable', words: name(key), cell: key })
    for (const [key, { problem }] of Object.entries(open.saving.refusals.value)) found.push({ kind: 'refused', words: `${name(key)} ${problem.detail ?? problem.title}`, cell: key })
    for (const { key } of open.saving.conflicts.value) found.push({ kind: 'conflict', words: name(key), cell: key })
    for (const f of open.view.value?.findings ?? []) {
      const isBlank = f.check === null && f.entries.every((key) => open.value(key).kind === 'empty')
      if (isBlank || (f.level === 'soft' && f.explained)) continue
      found.push({ kind: f.level, words: `${f.entries.slice(0, 2).map(name).join('、')} ${inLanguage(f.found)}`, cell: f.entries[0], check: f.check ?? undefined })
    }
    if (open.saving.waiting.value.size > 0) found.push({ kind: 'waiting', words: String(open.saving.waiting.value.size) })
    return found
  })
  /** What was found at the last attempt; undefined before the first. */
  const shown = shallowRef<Obstacle[]>()

  async function submit(): Promise<boolean> {
    shown.value = undefined
    await open.saving.retry()
    if (obstacles.value.length > 0) {
      shown.value = obstacles.value
      return false
    }
    return open.move('submit')
  }

  return { obstacles, shown, submit }
}

export type Submission = ReturnType<typeof useSubmission>
