import { computed } from 'vue'
import { useSession } from '@/features/access/session'
import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'
import { useQuery } from '@/shared/useQuery'
import { certaintyCalls, own, published } from './calls'

/** The published studies of the edition in the address and one's own, and the one that is looked at: the one named there, or the first. */
export function useStudy() {
  const house = useHouse()
  const session = useSession()
  const chosen = useQuery('study')
  const mayAsk = computed(() => session.isAtWork && session.may('programme-officer', 'analyst'))
  const choices = useLoaded(
    () => (house.edition ? `${house.edition.id} ${mayAsk.value ? session.name : ''}` : undefined),
    async () => {
      const edition = house.edition?.id ?? ''
      const [heads, mine] = await Promise.all([certaintyCalls.studies(edition), mayAsk.value ? certaintyCalls.own(edition) : []])
      return [...heads.map((head) => published(edition, head)), ...mine.map(own)]
    },
  )
  const choice = computed(() => choices.value.value?.find((each) => each.id === chosen.value) ?? choices.value.value?.[0])
  const study = useLoaded(() => choice.value, (wanted) => certaintyCalls.study(wanted))
  return {
    choices: choices.value, choice, study: study.value, chosen, mayAsk,
    problem: computed(() => choices.problem.value ?? study.problem.value),
    retry: () => (choices.problem.value ? choices.retry() : study.retry()),
    renew: choices.retry,
  }
}
