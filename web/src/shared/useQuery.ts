import { computed, type WritableComputedRef } from 'vue'
import { type LocationQueryRaw, type Router, useRoute, useRouter } from 'vue-router'

let waiting: LocationQueryRaw | undefined

/**
 * A value that lives in the address, so that a link shows the same thing and the back button works.
 *
 * The default value is left out of the address. Several values set in one go become one step in the history.
 */
export function useQuery(name: string, initial = ''): WritableComputedRef<string> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => {
      const value = route.query[name]
      return (Array.isArray(value) ? value[0] : value) ?? initial
    },
    set: (value) => changeQuery(router, name, value === initial ? undefined : value),
  })
}

/** A list in the address, joined by commas; empty when absent. */
export function useQueryList(name: string): WritableComputedRef<string[]> {
  const text = useQuery(name)
  return computed({
    get: () => (text.value === '' ? [] : text.value.split(',')),
    set: (values) => {
      text.value = values.join(',')
    },
  })
}

function changeQuery(router: Router, name: string, value: string | undefined) {
  const first = waiting === undefined
  waiting = { ...(waiting ?? router.currentRoute.value.query), [name]: value }
  if (first) {
    queueMicrotask(() => {
      const query = waiting
      waiting = undefined
      if (query) void router.push({ query, hash: router.currentRoute.value.hash })
    })
  }
}
