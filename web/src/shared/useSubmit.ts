import { ref } from 'vue'
import { useAction } from './useAction'

/** What is wrong with a form, by the id of the field. */
export type Findings = Record<string, string>

/** Sends a form when its own check finds nothing; shows what the server says otherwise. */
export function useSubmit(check: () => Findings, send: () => Promise<unknown>) {
  const findings = ref<Findings>({})
  const { problem, isBusy: isSending, run } = useAction()

  async function submit() {
    findings.value = { ...check() }
    problem.value = undefined
    if (Object.keys(findings.value).length === 0) await run(send)
  }

  return { findings, problem, isSending, submit }
}
