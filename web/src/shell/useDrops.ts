import { onBeforeUnmount, onMounted } from 'vue'

const open = () => [...document.querySelectorAll<HTMLDetailsElement>('details.drop[open]')]

/** Closes dropped-down panels when the reader clicks elsewhere or presses Escape; Escape gives the focus back. */
export function useDrops() {
  function onClick(event: Event) {
    for (const drop of open()) {
      if (event.target instanceof Node && !drop.contains(event.target)) drop.open = false
    }
  }

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    for (const drop of open()) {
      drop.open = false
      drop.querySelector('summary')?.focus()
    }
  }

  onMounted(() => {
    document.addEventListener('pointerdown', onClick)
    document.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('pointerdown', onClick)
    document.removeEventListener('keydown', onKey)
  })
}
