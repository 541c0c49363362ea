import { computed, ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'
import { useLoaded } from '@/shared/useLoaded'
import { collectionCalls, type Reason } from '../calls'
import type { Entry, Move, MovesDone, Review } from '../types'

/** The step that moves a return on, and the one that sends it back, by where it is. */
export const onward = (review: Review): Move => (review.stage === 'submitted' ? 'review' : 'accept')
export const backward = (review: Review): Move => (review.stage === 'submitted' ? 'return-to-county' : 'return-to-city')

/** The returns that wait for this person in a collection: looked at one by one, moved on one by one or many at once. */
export function useReview(collection: string) {
  const loaded = useLoaded(() => collection, collectionCalls.reviews)
  const renewed = shallowRef<Review[]>()
  const reviews = computed(() => renewed.value ?? loaded.value.value)
  /** The cells of the form by id, for their titles; all returns of a collection have the same form. */
  const form = useLoaded(() => reviews.value?.[0]?.returnId, async (id) => (await collectionCalls.dataReturn(id)).form)
  const entries = computed(() => {
    const all: (Entry | null)[] = form.value.value?.sections.flatMap((s) => s.lines.flatMap((l) => l.entries)) ?? []
    return new Map(all.flatMap((e) => (e ? [[e.id, e] as const] : [])))
  })
  const picked = ref(new Set<string>())
  const looked = ref(new Set<string>())
  const problem = shallowRef<Problem>()
  const outcome = shallowRef<MovesDone>()
  const isSending = ref(false)

  const isSeen = (review: Review) => review.seen || looked.value.has(`${review.returnId} ${review.version}`)

  async function see(review: Review) {
    if (isSeen(review)) return
    looked.value = new Set([...looked.value, `${review.returnId} ${review.version}`])
    await collectionCalls.seen(review.returnId, review.version).catch(() => looked.value.delete(`${review.returnId} ${review.version}`))
  }

  async function run(work: () => Promise<void>) {
    isSending.value = true
    problem.value = undefined
    try {
      await work()
      renewed.value = await collectionCalls.reviews(collection)
      picked.value = new Set([...picked.value].filter((id) => renewed.value?.some((r) => r.returnId === id)))
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
    finally {
      isSending.value = false
    }
  }

  /** Moves on every return named; those that may not are named with the reason. */
  const moveOn = (chosen: Review[]) =>
    run(async () => {
      const all: MovesDone = { done: [], refused: [] }
      for (const move of new Set(chosen.map(onward))) {
        const returns = chosen.filter((r) => onward(r) === move).map((r) => ({ id: r.returnId, version: r.version }))
        const answer = await collectionCalls.moveMany(move, returns, null)
        all.done.push(...answer.done)
        all.refused.push(...answer.refused)
      }
      outcome.value = all
    })

  const sendBack = (review: Review, reason: string, comments: Reason[]) =>
    run(async () => {
      await collectionCalls.move(review.returnId, backward(review), review.version, reason, comments)
      outcome.value = undefined
    })

  function pick(id: string, isPicked: boolean) {
    const next = new Set(picked.value)
    if (isPicked) next.add(id)
    else next.delete(id)
    picked.value = next
  }

  return {
    reviews, entries, loadProblem: loaded.problem, retry: loaded.retry, picked, pick, isSeen, see, moveOn, sendBack, problem, outcome, isSending,
    pickedReviews: computed(() => (reviews.value ?? []).filter((r) => picked.value.has(r.returnId))),
    pickSeen: () => (picked.value = new Set((reviews.value ?? []).filter(isSeen).map((r) => r.returnId))),
  }
}

export type ReviewWork = ReturnType<typeof useReview>
