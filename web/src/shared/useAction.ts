import { ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'

/** Does one thing at a time for a button and keeps what the server said against it. */
export function useAction() {
  const problem = shallowRef<Problem>()
  const isBusy = ref(false)

  /** Whether it went well. */
  async function run(work: () => Promise<unknown>): Promise<boolean> {
    if (isBusy.value) return false
    isBusy.value = true
    problem.value = undefined
    try {
      await work()
      return true
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
      return false
    }
    finally {
      isBusy.value = false
    }
  }

  return { problem, isBusy, run }
}
