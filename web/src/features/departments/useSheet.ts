import { computed, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'
import { useSession } from '@/features/access/session'
import { inLanguage } from '@/i18n'
import { useLoaded } from '@/shared/useLoaded'
import { outcomeOf } from '../collection/calls'
import type { CellFace, CellState } from '../collection/grid/cellFace'
import { valueOf, type CellValue } from '../collection/grid/cellValue'
import type { Parcel } from '../collection/grid/queue'
import { useSaving, type Outcome } from '../collection/grid/useSaving'
import { keyOf, partsOf, sheetCalls } from './calls'
import type { SavedSheet, Sheet, SheetCell, SheetMove } from './types'

/** A department's sheet as a page shows and changes it. */
export function useSheet(id: string) {
  const loaded = useLoaded(() => id, sheetCalls.sheet)
  const changed = shallowRef<Sheet>()
  const sheet = computed(() => changed.value ?? loaded.value.value)
  const actionProblem = shallowRef<Problem>()
  const place = `${useSession().name}/${id}`
  const saving = useSaving<SheetCell>(place, send)

  async function send(parcel: Parcel): Promise<Outcome<SheetCell>> {
    try {
      const saved = await sheetCalls.save(id, parcel.request, parcel.changes)
      merge(saved)
      return { kind: 'saved', versions: Object.fromEntries(parcel.changes.map(({ key }) => [key, cell(key)?.version ?? saved.version])) }
    }
    catch (error) {
      const theirs = conflictIn(error)
      if (!theirs) return outcomeOf(error)
      put(theirs.key, theirs.cell)
      return { kind: 'conflict', key: theirs.key, version: theirs.cell.version, theirs: theirs.cell }
    }
  }

  function cell(key: string): SheetCell | undefined {
    const { unit, indicator } = partsOf(key)
    return sheet.value?.rows[unit]?.[indicator]
  }

  function put(key: string, now: SheetCell) {
    if (!sheet.value) return
    const { unit, indicator } = partsOf(key)
    changed.value = { ...sheet.value, rows: { ...sheet.value.rows, [unit]: { ...sheet.value.rows[unit], [indicator]: { ...cell(key), ...now } } } }
  }

  function merge(saved: SavedSheet) {
    if (!sheet.value) return
    const rows = { ...sheet.value.rows }
    for (const [unit, cells] of Object.entries(saved.cells)) rows[unit] = { ...rows[unit], ...cells }
    changed.value = { ...sheet.value, rows, findings: saved.findings, version: Math.max(sheet.value.version, saved.version) }
  }

  const value = (key: string): CellValue => saving.pending(key) ?? saving.refusals.value[key]?.value ?? valueOf(cell(key))
  const indicators = computed(() => new Map((sheet.value?.indicators ?? []).map((i) => [i.id, i])))
  const units = computed(() => new Map((sheet.value?.units ?? []).map((u) => [u.code, u])))
  const wrong = computed(() => new Map((sheet.value?.findings ?? []).filter((f) => f.level === 'hard').flatMap((f) => f.entries.map((key) => [key, f] as const))))

  function name(key: string) {
    const { unit, indicator } = partsOf(key)
    return `${units.value.get(unit)?.name ?? unit} ${inLanguage(indicators.value.get(indicator)?.title)}`
  }

  function face(key: string): CellFace | undefined {
    const indicator = indicators.value.get(partsOf(key).indicator)
    if (!sheet.value || !indicator) return undefined
    const held = value(key)
    const refusal = saving.refusals.value[key]?.problem
    const hard = held.kind === 'empty' ? undefined : wrong.value.get(key)
    const states: CellState[] = []
    if (saving.conflicts.value.some((c) => c.key === key)) states.push('conflict')
    if (saving.waiting.value.has(key)) states.push('waiting')
    else if (refusal || hard) states.push('invalid')
    if (!sheet.value.canEnter) states.push('locked')
    states.push(held.kind === 'empty' ? 'empty' : 'saved')
    return {
      key, name: name(key), asked: { kind: 'number', unit: indicator.unit.zh }, value: held, last: cell(key)?.last ?? null, states,
      isEditable: sheet.value.canEnter, why: refusal?.detail ?? refusal?.title ?? (hard ? inLanguage(hard.found) : undefined) ?? sheet.value.whyNot?.title,
    }
  }

  async function reload() {
    changed.value = await sheetCalls.sheet(id)
  }

  async function move(which: SheetMove, reason: string | null): Promise<boolean> {
    actionProblem.value = undefined
    try {
      await sheetCalls.move(id, which, sheet.value?.version ?? 0, reason)
      await reload()
      return true
    }
    catch (error) {
      actionProblem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
      return false
    }
  }

  return {
    id, place, sheet, problem: loaded.problem, retry: loaded.retry, saving, cell, face, name, move, reload, actionProblem,
    layout: computed(() => (sheet.value?.units ?? []).map((u) => (sheet.value?.indicators ?? []).map((i) => keyOf(u.code, i.id)))),
    change: (changes: { key: string; value: CellValue }[]) => saving.change(changes.map((c) => ({ ...c, version: cell(c.key)?.version ?? 0 }))),
    filled: computed(() => {
      const keys = (sheet.value?.units ?? []).flatMap((u) => (sheet.value?.indicators ?? []).map((i) => keyOf(u.code, i.id)))
      return keys.filter((key) => value(key).kind !== 'empty').length
    }),
  }
}

export type OpenSheet = ReturnType<typeof useSheet>

function conflictIn(error: unknown): { key: string; cell: SheetCell } | undefined {
  if (!(error instanceof ApiProblem) || error.problem.status !== 409) return undefined
  const current = (error.problem as Problem & { current?: SheetCell & { unit: string; indicator: string } }).current
  return current ? { key: keyOf(current.unit, current.indicator), cell: current } : undefined
}
