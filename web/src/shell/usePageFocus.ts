import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/** Moves the focus to the content when another page opens, so that the keyboard and the screen reader start there. */
export function usePageFocus() {
  const route = useRoute()
  watch(
    () => route.path,
    async (_path, before) => {
      if (before === undefined || before === '') return
      await nextTick()
      if (!document.querySelector('dialog[open]')) document.getElementById('content')?.focus({ preventScroll: true })
    },
  )
}
