import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Which rows of a long table are near enough to the visible part to be drawn; every row has the same height. */
export function useWindow(box: Ref<HTMLElement | undefined>, count: () => number, rowHeight: number, headHeight: number) {
  const top = ref(0)
  const height = ref(800)
  const spare = 8
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight) - spare))
  const last = computed(() => Math.min(count(), Math.ceil((top.value + height.value) / rowHeight) + spare))

  function measure() {
    if (!box.value) return
    top.value = box.value.scrollTop
    height.value = box.value.clientHeight
  }

  /** Scrolls just far enough that a row is seen below the head. */
  function reveal(row: number) {
    if (!box.value) return
    const from = row * rowHeight
    const visible = box.value.clientHeight - headHeight
    if (from < box.value.scrollTop) box.value.scrollTop = from
    else if (from + rowHeight > box.value.scrollTop + visible) box.value.scrollTop = from + rowHeight - visible
    measure()
  }

  onMounted(() => {
    measure()
    box.value?.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
  })
  onBeforeUnmount(() => window.removeEventListener('resize', measure))

  return { first, last, reveal, before: computed(() => first.value * rowHeight), after: computed(() => (count() - last.value) * rowHeight) }
}
