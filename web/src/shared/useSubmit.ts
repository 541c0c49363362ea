import { ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'

/** What is wrong with a form, by the id of the field. */
export type Findings = Record<string, string>

/** Sends a form when its own check finds nothing; shows what the server says otherwise. */
export function useSubmit(check: () => Findings, send: () => Promise<void>) {
  const findings = ref<Findings>({})
  const problem = shallowRef<Problem>()
  const isSending = ref(false)

  async function submit() {
    findings.value = { ...check() }
    problem.value = undefined
    if (Object.keys(findings.value).length > 0) return
    isSending.value = true
    try {
      await send()
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
    finally {
      isSending.value = false
    }
  }

  return { findings, problem, isSending, submit }
}
