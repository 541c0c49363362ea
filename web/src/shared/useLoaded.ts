import { ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'

/**
 * What a page asks the server for: `value` once it is there, `problem` when it was refused, neither while it loads.
 *
 * `load` is called again whenever `key` changes; an answer that arrives late for an older key is dropped. A key of
 * `undefined` means that the question cannot be asked yet.
 */
export function useLoaded<K, T>(key: () => K | undefined, load: (key: K) => Promise<T>) {
  const value = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const attempt = ref(0)

  watch(
    [key, attempt],
    async ([wanted], _before, onCleanup) => {
      let late = false
      onCleanup(() => (late = true))
      problem.value = undefined
      value.value = undefined
      if (wanted === undefined) return
      try {
        const answer = await load(wanted as K)
        if (!late) value.value = answer
      }
      catch (error) {
        if (!late) problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
      }
    },
    { immediate: true },
  )

  return { value, problem, retry: () => attempt.value++ }
}
