import type { Step } from './layout'
import type { Grid } from './useGrid'

const steps: Record<string, Step> = {
  ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'home', End: 'end', PageUp: 'page-up', PageDown: 'page-down',
}

/** What the keyboard, the mouse and the clipboard do in a grid; goes to `v-on` of the element around the cells. */
export function gridListeners(grid: Grid) {
  function onKey(event: KeyboardEvent) {
    if (event.isComposing) return
    const used = grid.editing.value ? whileEditing(grid, event) : whileMoving(grid, event)
    if (used) event.preventDefault()
  }

  function keyOf(event: Event): string | undefined {
    return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]')?.dataset.key : undefined
  }

  function onDown(event: PointerEvent) {
    const key = keyOf(event)
    if (!key || event.button !== 0 || grid.editing.value?.key === key) return
    grid.commit()
    if (event.pointerType !== 'mouse') return
    event.preventDefault()
    void grid.goTo(key, event.shiftKey)
  }

  function onOver(event: PointerEvent) {
    const key = keyOf(event)
    if (key && event.buttons === 1 && event.pointerType === 'mouse' && grid.active.value && !grid.editing.value && key !== grid.active.value) void grid.goTo(key, true)
  }

  /** A finger opens the cell at once; a mouse needs a second click. */
  function onClick(event: MouseEvent) {
    const key = keyOf(event)
    if (!key || grid.editing.value?.key === key) return
    const isFinger = event instanceof PointerEvent && event.pointerType !== 'mouse' && event.pointerType !== ''
    if (isFinger || event.detail === 2) {
      grid.edit(key)
      if (!grid.editing.value) void grid.goTo(key)
    }
  }

  function onFocus(event: FocusEvent) {
    const key = keyOf(event)
    if (key && key !== grid.active.value) grid.active.value = grid.anchor.value = key
  }

  function onCopy(event: ClipboardEvent) {
    if (grid.editing.value || !grid.active.value) return
    event.clipboardData?.setData('text/plain', grid.copied())
    event.preventDefault()
    if (event.type === 'cut') grid.clear()
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain')
    const isOneValue = !text || !/[\t\n]/.test(text.trimEnd())
    if (!text || (grid.editing.value && isOneValue)) return
    event.preventDefault()
    grid.cancel()
    grid.paste(text)
  }

  return {
    keydown: onKey, pointerdown: onDown, pointerover: onOver, click: onClick, focusin: onFocus, copy: onCopy, cut: onCopy, paste: onPaste,
  }
}

function whileEditing(grid: Grid, event: KeyboardEvent): boolean {
  const isTyped = grid.editing.value?.isTyped
  const key = grid.editing.value?.key
  const after: Record<string, Step | undefined> = {
    Enter: event.shiftKey ? 'up' : 'down',
    Tab: event.shiftKey ? 'previous' : 'next',
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowLeft: isTyped ? 'left' : undefined,
    ArrowRight: isTyped ? 'right' : undefined,
  }
  if (event.key === 'Escape') {
    grid.cancel()
    void grid.goTo(key)
    return true
  }
  const step = after[event.key]
  if (!step) return false
  grid.commit()
  return grid.move(step)
}

function whileMoving(grid: Grid, event: KeyboardEvent): boolean {
  const key = grid.active.value
  if (!key) return false
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand && event.key.toLowerCase() === 'z') return used(event.shiftKey ? grid.redo() : grid.undo())
  if (isCommand && event.key.toLowerCase() === 'y') return used(grid.redo())
  if (isCommand && event.key === 'Home') return grid.move('first', event.shiftKey)
  if (isCommand && event.key === 'End') return grid.move('last', event.shiftKey)
  if (grid.host.otherKey?.(key, event)) return true
  if (isCommand || event.altKey) return false
  const step = steps[event.key]
  if (step) return grid.move(step, event.shiftKey)
  switch (event.key) {
    case 'Enter': return grid.move(event.shiftKey ? 'up' : 'down')
    case 'Tab': return grid.move(event.shiftKey ? 'previous' : 'next')
    case 'F2': return used(grid.edit(key))
    case 'Delete':
    case 'Backspace': return used(grid.clear())
    case 'Escape': return used(grid.host.leave())
    default: return event.key.length === 1 && event.key !== '?' ? used(grid.edit(key, event.key)) : false
  }
}

function used(_: unknown): true {
  return true
}
