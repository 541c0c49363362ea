import { ref, watch } from 'vue'
import { useLoaded } from '@/shared/useLoaded'
import { certaintyCalls } from './calls'
import type { StudyChoice } from './types'

const restsMilliseconds = 150

/** Who a unit is ahead of; asked once the pointer rests on it. */
export function usePairs(choice: () => StudyChoice | undefined, unit: () => string) {
  const resting = ref<string>()
  watch(
    unit,
    (code, _before, onCleanup) => {
      const timer = setTimeout(() => (resting.value = code), resting.value === undefined ? 0 : restsMilliseconds)
      onCleanup(() => clearTimeout(timer))
    },
    { immediate: true },
  )
  return useLoaded(
    () => (choice() && resting.value === unit() ? `${choice()?.id} ${unit()}` : undefined),
    () => certaintyCalls.pairs(choice()!, unit()),
  )
}
