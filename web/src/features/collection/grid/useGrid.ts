import { computed, nextTick, ref, shallowRef } from 'vue'
import type { CellFace } from './cellFace'
import { asTyped, isSame, type CellValue } from './cellValue'
import { keepingOpen } from './keeping'
import { between, overlay, spotOf, stepFrom, type Layout, type Step } from './layout'
import { parsePasted, writeCopied } from './pasted'
import { readFigure, type Reading } from './readFigure'

export interface GridHost {
  /** Names the sheet and the person, for what is kept on the device. */
  place: string
  layout: () => Layout
  face: (key: string) => CellFace | undefined
  change: (changes: { key: string; value: CellValue }[]) => void
  /** Brings a cell into view that is not drawn yet. */
  reveal?: (key: string) => void
  /** The reader leaves the grid with Escape. */
  leave: () => void
  /** A key on a cell that cannot be edited, such as the letter that starts a comment; true when it was used. */
  otherKey?: (key: string, event: KeyboardEvent) => boolean
}

export interface PasteNote { placed: number; converted: { name: string; found: string; to: string }[]; locked: number; outside: number; unreadable: number }

type Unreadable = Extract<Reading, { kind: 'unreadable' }>

/** The behaviour of a spreadsheet: one active cell, a selection, editing, copying, pasting and undoing. */
export function useGrid(host: GridHost) {
  const active = ref<string>()
  const anchor = ref<string>()
  const editing = shallowRef<{ key: string; text: string; isTyped: boolean }>()
  const kept = keepingOpen<Record<string, Unreadable>>(`unreadable/${host.place}`, {})
  const unreadable = ref(kept.read())
  const note = shallowRef<PasteNote>()
  const undone = shallowRef<{ key: string; value: CellValue }[][]>([])
  const redone = shallowRef<{ key: string; value: CellValue }[][]>([])
  const selected = computed(() => {
    const keys = active.value && anchor.value && active.value !== anchor.value ? between(host.layout(), anchor.value, active.value).flat() : [active.value]
    return new Set(keys)
  })
  /** The one cell that Tab reaches: the active one, or the first. */
  const tabStop = computed(() => {
    const layout = host.layout()
    return active.value && spotOf(layout, active.value) ? active.value : layout.flat().find((k) => k !== null)
  })

  async function goTo(key: string | undefined, extend = false) {
    if (!key) return
    active.value = key
    if (!extend) anchor.value = key
    host.reveal?.(key)
    await nextTick()
    document.getElementById(`cell-${key}`)?.focus()
  }

  function edit(key: string, text?: string) {
    const face = host.face(key)
    if (!face?.isEditable) return
    active.value = anchor.value = key
    editing.value = { key, text: text ?? unreadable.value[key]?.found ?? asTyped(face.value), isTyped: text !== undefined }
  }

  function apply(changes: { key: string; value: CellValue }[], remembered = true) {
    const real = changes.filter(({ key, value }) => {
      const face = host.face(key)
      return face?.isEditable && (!isSame(face.value, value) || face.states.includes('invalid'))
    })
    if (real.length === 0) return
    if (remembered) {
      undone.value = [...undone.value.slice(-99), real.map(({ key }) => ({ key, value: host.face(key)?.value ?? { kind: 'empty' } }))]
      redone.value = []
    }
    host.change(real)
  }

  function keepUnreadable(key: string, reading: Reading) {
    const { [key]: _, ...others } = unreadable.value
    unreadable.value = reading.kind === 'unreadable' ? { ...others, [key]: reading } : others
    kept.write(unreadable.value, Object.keys(unreadable.value).length === 0)
  }

  /** Ends editing with what was typed. */
  function commit() {
    const done = editing.value
    editing.value = undefined
    const face = done && host.face(done.key)
    if (!done || !face) return
    const reading = readFigure(done.text, face.asked)
    keepUnreadable(done.key, reading)
    if (reading.kind !== 'understood') return
    if (reading.converted) note.value = { placed: 1, converted: [{ name: face.name, ...reading.converted }], locked: 0, outside: 0, unreadable: 0 }
    apply([{ key: done.key, value: reading.value }])
  }

  function put(key: string, value: CellValue) {
    keepUnreadable(key, { kind: 'understood', value })
    apply([{ key, value }])
  }

  function clear() {
    const keys = [...selected.value].filter((key) => key !== null && key !== undefined)
    for (const key of keys) keepUnreadable(key, { kind: 'understood', value: { kind: 'empty' } })
    apply(keys.map((key) => ({ key, value: { kind: 'empty' } })))
  }

  function paste(text: string) {
    if (!active.value) return
    const block = parsePasted(text)
    const single = block.length === 1 && block[0]?.length === 1
    const { placed, outside } = single && selected.value.size > 1
      ? { placed: [...selected.value].flatMap((key) => (key ? [{ key, value: block[0]?.[0] ?? '' }] : [])), outside: 0 }
      : overlay(host.layout(), active.value === anchor.value ? active.value : topLeft(), block)
    const result: PasteNote = { placed: 0, converted: [], locked: 0, outside, unreadable: 0 }
    const changes: { key: string; value: CellValue }[] = []
    for (const { key, value } of placed) {
      const face = host.face(key)
      if (!face?.isEditable) {
        result.locked++
        continue
      }
      const reading = readFigure(value, face.asked)
      keepUnreadable(key, reading)
      if (reading.kind === 'unreadable') result.unreadable++
      else changes.push({ key, value: reading.value })
      if (reading.kind === 'understood' && reading.converted) result.converted.push({ name: face.name, ...reading.converted })
    }
    result.placed = changes.length
    apply(changes)
    note.value = result
  }

  function topLeft(): string {
    return [...selected.value].find((key) => key !== null && key !== undefined) ?? active.value ?? ''
  }

  function copied(): string {
    if (!active.value) return ''
    const block = between(host.layout(), anchor.value ?? active.value, active.value)
    return writeCopied(block.map((row) => row.map((key) => asTyped((key ? host.face(key)?.value : undefined) ?? { kind: 'empty' }))))
  }

  /** Takes the last change back, or brings it again. */
  function turnBack(from: typeof undone, to: typeof undone) {
    const changes = from.value.at(-1)
    if (!changes) return
    from.value = from.value.slice(0, -1)
    to.value = [...to.value, changes.map(({ key }) => ({ key, value: host.face(key)?.value ?? { kind: 'empty' } }))]
    for (const { key, value } of changes) keepUnreadable(key, { kind: 'understood', value })
    apply(changes, false)
    void goTo(changes[0]?.key)
  }

  function move(step: Step, extend = false): boolean {
    const next = active.value ? stepFrom(host.layout(), active.value, step) : undefined
    void goTo(next, extend)
    return next !== undefined
  }

  return {
    active, anchor, editing, unreadable, note, selected, tabStop,
    canUndo: computed(() => undone.value.length > 0),
    canRedo: computed(() => redone.value.length > 0),
    goTo, edit, commit, put, putAll: apply, clear, paste, copied, move,
    cancel: () => (editing.value = undefined),
    undo: () => turnBack(undone, redone),
    redo: () => turnBack(redone, undone),
    host,
  }
}

export type Grid = ReturnType<typeof useGrid>
