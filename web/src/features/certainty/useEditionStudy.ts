import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'
import { certaintyCalls, published } from './calls'

/** The first published study of the edition in the address; nothing while it loads, and where there is none. */
export function useEditionStudy() {
  const house = useHouse()
  return useLoaded(
    () => house.edition?.id,
    async (edition) => {
      const [head] = await certaintyCalls.studies(edition)
      return head ? certaintyCalls.study(published(edition, head)) : undefined
    },
  ).value
}
