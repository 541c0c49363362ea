import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useHouse } from '@/shared/house'
import { useOpenPlaces } from './useOpenPlaces'

/** Listens for `/`, `?` and `g` + letter, unless the reader is typing into a field. */
export function useShortcuts(actions: { search: () => void; help: () => void }) {
  const router = useRouter()
  const house = useHouse()
  const { open } = useOpenPlaces()
  let awaitsPlace = false

  function onKey(event: KeyboardEvent) {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
    const place = awaitsPlace ? open.value.find((p) => p.key === event.key) : undefined
    awaitsPlace = event.key === 'g'
    if (place) void router.push(house.to(place.path))
    else if (event.key === '/') actions.search()
    else if (event.key === '?') actions.help()
    else return
    event.preventDefault()
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
}
