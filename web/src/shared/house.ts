import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { api, forgetAnswers } from '@/api/calls'
import { useLoaded } from './useLoaded'
import { useQuery } from './useQuery'

/**
 * The programme and the edition every page speaks of. Both stand in the address (`programme`, `edition`); without them
 * it is the first programme and the newest edition of its usual scheme.
 */
export const useHouse = defineStore('house', () => {
  const route = useRoute()
  const chosenProgramme = useQuery('programme')
  const chosenEdition = useQuery('edition')

  const entries = useLoaded(() => 'all', () => api.programmes())
  const entry = computed(
    () => entries.value.value?.find((e) => e.id === chosenProgramme.value) ?? entries.value.value?.[0],
  )
  const programme = useLoaded(() => entry.value?.id, (id) => api.programme(id))
  const editions = useLoaded(() => entry.value?.id, (id) => api.editions(id))

  /** The newest edition of the scheme in the address of a method page, or of the usual scheme. */
  const usualEdition = computed(() => {
    const scheme = typeof route.params.scheme === 'string' ? route.params.scheme : entry.value?.defaultScheme
    const known = editions.value.value ?? []
    const named = programme.value.value?.schemes.find((s) => s.id === scheme)?.latestEdition
    return known.find((e) => e.id === named) ?? known.find((e) => e.scheme === scheme) ?? known[0]
  })
  const edition = computed(() => {
    if (!editions.value.value || !programme.value.value) return undefined
    return chosenEdition.value === ''
      ? usualEdition.value
      : editions.value.value.find((e) => e.id === chosenEdition.value)
  })
  /** The edition of the address that the server does not know, if so. */
  const unknownEdition = computed(() =>
    chosenEdition.value !== '' && editions.value.value?.every((e) => e.id !== chosenEdition.value) ? chosenEdition.value : undefined,
  )
  const problem = computed(() => entries.problem.value ?? programme.problem.value ?? editions.problem.value)
  const isEmpty = computed(
    () => entries.value.value?.length === 0 || (editions.value.value?.length === 0 && programme.value.value !== undefined),
  )

  function retry() {
    entries.retry()
  }

  /** Asks everything again after something was published or loaded. */
  function renew() {
    forgetAnswers()
    for (const part of [entries, programme, editions]) part.retry()
  }

  /** An address on the same programme and edition. */
  function to(path: string, query: Record<string, string> = {}) {
    const kept: Record<string, string> = {}
    if (chosenProgramme.value) kept.programme = chosenProgramme.value
    if (chosenEdition.value) kept.edition = chosenEdition.value
    return { path, query: { ...kept, ...query } }
  }

  return {
    entries: entries.value, programme: programme.value, editions: editions.value, edition, unknownEdition, chosenEdition,
    problem, isEmpty, retry, renew, to,
  }
})
