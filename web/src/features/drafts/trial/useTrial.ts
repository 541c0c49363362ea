import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'
import { draftCalls } from '../calls'
import type { RuleBoard, RuleChange, RuleTrial } from '../types'
import { changesOf, published, type RuleState, stateOf } from './ruleState'

/** So long after the last change the certainty is asked for, in milliseconds; while somebody drags it is not. */
const quietFor = 250
const mostSteps = 100

/**
 * A rule being tried: its state, what can be undone, and the newest answer of the server. At most one question is on
 * its way; what changed meanwhile is asked next, so that an answer never lags behind the hand by more than one.
 */
export function useTrial(board: RuleBoard, start: readonly RuleChange[] = []) {
  const state = ref<RuleState>(stateOf(board, start))
  const past = ref<RuleState[]>([])
  const trial = shallowRef<RuleTrial>()
  const certainty = shallowRef<RuleTrial>()
  const problem = shallowRef<Problem>()
  const changes = computed(() => changesOf(board, state.value))
  let isAsking = false
  /** What to ask next, once the answer on its way is there: with certainty or without. */
  let next: boolean | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(withCertainty: boolean) {
    if (isAsking) {
      next = next === true || withCertainty
      return
    }
    isAsking = true
    const asked = changes.value
    try {
      const answer = await draftCalls.trial(board.edition, asked, withCertainty)
      trial.value = answer
      if (withCertainty && asked === changes.value) certainty.value = answer
      problem.value = undefined
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
    isAsking = false
    const wanted = next
    next = undefined
    if (wanted !== undefined) void ask(wanted)
  }

  watch(changes, () => {
    certainty.value = undefined
    void ask(false)
    clearTimeout(timer)
    timer = setTimeout(() => void ask(true), quietFor)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))

  /** Notes the rule as it is, so that the change that follows can be undone; a drag is one change. */
  function remember() {
    past.value = [...past.value.slice(1 - mostSteps), JSON.parse(JSON.stringify(state.value)) as RuleState]
  }

  function change(make: (state: RuleState) => void) {
    remember()
    make(state.value)
  }

  function undo() {
    const last = past.value.at(-1)
    if (!last) return
    past.value = past.value.slice(0, -1)
    state.value = last
  }

  function reset() {
    remember()
    state.value = published(board)
  }

  return { board, state, changes, trial, certainty, problem, past, remember, change, undo, reset }
}

export type Trial = ReturnType<typeof useTrial>
