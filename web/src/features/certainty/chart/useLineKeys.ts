import { computed, ref } from 'vue'

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** One tab stop for a long list: arrows, Page Up and Down, Home and End move the focus from line to line. */
export function useLineKeys(codes: () => string[], start: () => string | undefined) {
  const focused = ref<string>()
  const tabStop = computed(() => (focused.value && codes().includes(focused.value) ? focused.value : start()))

  function onKey(event: KeyboardEvent) {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-code]') : null
    const step = steps[event.key]
    if (!line || !step || !(event.currentTarget instanceof Element)) return
    const all = codes()
    const next = all[step(all.indexOf(line.dataset.code ?? ''), all.length - 1)]
    event.preventDefault()
    if (next === undefined) return
    focused.value = next
    event.currentTarget.querySelector<HTMLElement>(`button[data-code="${CSS.escape(next)}"]`)?.focus()
  }

  return { onKey, tabStop }
}
