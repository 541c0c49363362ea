import { onScopeDispose, ref } from 'vue'

/** Whether a media query holds, such as `(min-width: 1180px)`; follows the window. */
export function useMedia(query: string) {
  const list = window.matchMedia(query)
  const holds = ref(list.matches)
  const follow = (event: MediaQueryListEvent) => (holds.value = event.matches)
  list.addEventListener('change', follow)
  onScopeDispose(() => list.removeEventListener('change', follow))
  return holds
}
