import { onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { api, ApiProblem } from '@/api/calls'
import type { Problem, SearchHit } from '@/api/types'

/** Looks for counties, indicators, documents and pages while the reader types; the last question wins. */
export function useSearch() {
  const words = ref('')
  const hits = shallowRef<SearchHit[]>([])
  const problem = shallowRef<Problem>()
  const isSearching = ref(false)
  let question = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function search() {
    const mine = ++question
    problem.value = undefined
    try {
      const found = words.value.trim() === '' ? [] : await api.search(words.value.trim())
      if (mine === question) hits.value = found
    }
    catch (error) {
      if (mine === question) problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
    finally {
      if (mine === question) isSearching.value = false
    }
  }

  watch(words, () => {
    isSearching.value = true
    clearTimeout(timer)
    timer = setTimeout(search, 120)
  })
  onBeforeUnmount(() => clearTimeout(timer))

  return { words, hits, problem, isSearching, search }
}
