import { computed, onBeforeUnmount, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'
import { useSession } from '@/features/access/session'
import { useLoaded } from '@/shared/useLoaded'
import { collectionCalls, outcomeOf, type Reason, type Saved } from '../calls'
import { valueOf, type CellValue } from '../grid/cellValue'
import type { Parcel } from '../grid/queue'
import { useSaving, type Outcome } from '../grid/useSaving'
import type { Cell, DataReturn, Entry, Move } from '../types'

/** A return as a page shows and changes it: what the server holds, what is still on its way, and what can be done. */
export function useReturn(id: string) {
  const loaded = useLoaded(() => id, collectionCalls.dataReturn)
  const changed = shallowRef<DataReturn>()
  const view = computed(() => changed.value ?? loaded.value.value)
  const actionProblem = shallowRef<Problem>()
  const place = `${useSession().name}/${id}`
  const saving = useSaving<Cell>(place, send)

  async function send(parcel: Parcel): Promise<Outcome<Cell>> {
    try {
      const saved = await collectionCalls.saveCells(id, parcel.request, parcel.changes)
      merge(saved)
      return { kind: 'saved', versions: Object.fromEntries(Object.entries(saved.cells).map(([key, cell]) => [key, cell.version])) }
    }
    catch (error) {
      const theirs = conflictIn(error)
      if (!theirs) return outcomeOf(error)
      if (view.value) changed.value = { ...view.value, cells: { ...view.value.cells, [theirs.entry]: theirs } }
      return { kind: 'conflict', key: theirs.entry, version: theirs.version, theirs }
    }
  }

  function merge(saved: Saved) {
    if (!view.value) return
    const version = Math.max(view.value.version, saved.version)
    changed.value = { ...view.value, cells: { ...view.value.cells, ...saved.cells }, findings: saved.findings, version }
  }

  const entries = computed(() => {
    const all = view.value?.form.sections.flatMap((s) => s.lines.flatMap((l) => l.entries)) ?? []
    return new Map(all.flatMap((e) => (e ? [[e.id, e] as const] : [])))
  })
  const cell = (entry: string) => view.value?.cells[entry]
  /** What a cell holds, with what is still on its way. */
  const value = (entry: string): CellValue => saving.pending(entry) ?? saving.refusals.value[entry]?.value ?? valueOf(cell(entry))

  function change(changes: { key: string; value: CellValue }[]) {
    saving.change(changes.map((c) => ({ ...c, version: cell(c.key)?.version ?? 0 })))
  }

  async function reload() {
    changed.value = await collectionCalls.dataReturn(id)
  }

  /** Does something to the return and shows what it became; a refusal is kept to be shown. */
  async function act(work: () => Promise<unknown>): Promise<boolean> {
    actionProblem.value = undefined
    try {
      await work()
      await reload()
      return true
    }
    catch (error) {
      actionProblem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
      return false
    }
  }

  const move = (which: Move, reason: string | null = null, comments: Reason[] = []) =>
    act(() => collectionCalls.move(id, which, view.value?.version ?? 0, reason, comments))
  const explain = (check: string, text: string) => act(() => collectionCalls.explain(id, check, text))
  const settleComment = (comment: number, resolved: boolean) => act(() => collectionCalls.settleComment(id, comment, resolved))

  /** Somebody else may have worked on it while this window was away. */
  function onBack() {
    if (document.visibilityState === 'visible' && view.value && saving.waiting.value.size === 0) void reload().catch(() => undefined)
  }
  document.addEventListener('visibilitychange', onBack)
  onBeforeUnmount(() => document.removeEventListener('visibilitychange', onBack))

  const askedEntries = computed(() => [...entries.value.values()].filter(isAsked))
  return {
    id, place, view, problem: loaded.problem, retry: loaded.retry, saving, entries, cell, value, change, reload, move, explain, settleComment, actionProblem,
    asked: computed(() => askedEntries.value.length),
    filled: computed(() => askedEntries.value.filter((e) => value(e.id).kind !== 'empty').length),
    missing: computed(() => askedEntries.value.filter((e) => e.required && value(e.id).kind === 'empty')),
  }
}

export type OpenReturn = ReturnType<typeof useReturn>

export const isAsked = (entry: Entry) => entry.origin === 'asked'

function conflictIn(error: unknown): Cell | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 409) return undefined
  return (error.problem as Problem & { current?: Cell }).current
}
