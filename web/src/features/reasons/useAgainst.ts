import { computed } from 'vue'
import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'
import { useQuery } from '@/shared/useQuery'
import { reasonCalls } from './calls'

/**
 * What the edition is compared with: as the address says, or else the first of those that speak of the same scheme.
 * Another scheme is compared only when somebody asks for it; then this is empty until it is chosen.
 */
export function useAgainst() {
  const house = useHouse()
  const asked = useQuery('against')
  const earlier = useLoaded(() => house.edition?.id, reasonCalls.earlier)
  const usual = computed(() => earlier.value.value?.find((each) => each.kind !== 'other-scheme')?.against ?? '')
  const against = computed({
    get: () => asked.value || usual.value,
    set: (value: string) => {
      asked.value = value === usual.value ? '' : value
    },
  })
  /** The same choice on another page. */
  const query = computed((): Record<string, string> => (asked.value ? { against: asked.value } : {}))
  return { earlier: earlier.value, problem: earlier.problem, retry: earlier.retry, against, query }
}
