import { computed, ref } from 'vue'
import { isDirection, nearest, type Spot } from './nearest'

/**
 * One tab stop for a whole map: arrow keys move to the neighbouring county, Enter and Space open it.
 * The elements carry their code in `data-code`.
 */
export function useRovingFocus(spots: () => Spot[], actions: { hover: (code?: string) => void; open: (code: string) => void }) {
  const last = ref<string>()
  const tabStop = computed(() => (spots().some((s) => s.code === last.value) ? last.value : spots()[0]?.code))

  function codeOf(event: Event): string | undefined {
    return event.target instanceof Element ? event.target.closest<SVGElement>('[data-code]')?.dataset.code : undefined
  }

  function onFocus(event: FocusEvent) {
    last.value = codeOf(event) ?? last.value
    actions.hover(codeOf(event))
  }

  function onKey(event: KeyboardEvent) {
    const code = codeOf(event)
    const here = spots().find((s) => s.code === code)
    if (!here || !(event.currentTarget instanceof Element)) return
    if (isDirection(event.key)) {
      const next = nearest(spots(), here, event.key)
      if (next) event.currentTarget.querySelector<SVGElement>(`[data-code="${next.code}"]`)?.focus()
    }
    else if (event.key === 'Enter' || event.key === ' ') actions.open(here.code)
    else return
    event.preventDefault()
  }

  function onClick(event: MouseEvent) {
    const code = codeOf(event)
    if (code) actions.open(code)
  }

  return {
    tabStop,
    listeners: {
      focusin: onFocus,
      focusout: () => actions.hover(undefined),
      keydown: onKey,
      click: onClick,
      pointerover: (event: PointerEvent) => actions.hover(codeOf(event)),
      pointerleave: () => actions.hover(undefined),
    },
  }
}
