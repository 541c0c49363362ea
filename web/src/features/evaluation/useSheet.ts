import { computed } from 'vue'
import { api } from '@/api/calls'
import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'

/** The results of the edition in the address, with the units they speak of. */
export function useSheet() {
  const house = useHouse()
  const loaded = useLoaded(
    () => house.edition?.id,
    async (id) => {
      const sheet = await api.sheet(id)
      return { sheet, units: await api.units(sheet.edition.programme) }
    },
  )
  return {
    sheet: computed(() => loaded.value.value?.sheet),
    units: computed(() => loaded.value.value?.units),
    problem: loaded.problem,
    retry: loaded.retry,
  }
}
