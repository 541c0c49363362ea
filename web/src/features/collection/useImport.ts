import { ref, shallowRef } from 'vue'
import { ApiProblem } from '@/api/calls'
import { withToken } from '@/api/doors'
import type { Problem } from '@/api/types'
import { currentLocale } from '@/i18n'
import type { ImportReport } from './types'

/** A file on its way in: looked at first, written afterwards, and given back with the findings in its cells. */
export function useImport(send: (file: File, dryRun: boolean) => Promise<ImportReport>, annotated: string | undefined, onWritten: () => void) {
  const file = shallowRef<File>()
  const report = shallowRef<ImportReport>()
  const problem = shallowRef<Problem>()
  const isSending = ref(false)

  async function run(work: () => Promise<void>) {
    isSending.value = true
    problem.value = undefined
    try {
      await work()
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
    finally {
      isSending.value = false
    }
  }

  async function look(chosen: File | undefined) {
    if (!chosen) return
    file.value = chosen
    report.value = undefined
    await run(async () => {
      report.value = await send(chosen, true)
    })
  }

  const write = () =>
    run(async () => {
      if (!file.value) return
      report.value = await send(file.value, false)
      if (report.value.imported) onWritten()
    })

  /** Downloads a copy of the workbook with each finding as a comment in its cell. */
  const annotate = () =>
    run(async () => {
      if (!file.value || !annotated) return
      const body = new FormData()
      body.append('file', file.value)
      const answer = await fetch(withToken(new Request(annotated, { method: 'POST', body, headers: { 'Accept-Language': currentLocale() } })))
      if (!answer.ok) throw new ApiProblem({ ...(await answer.json().catch(() => ({ title: answer.statusText }))), status: answer.status })
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await answer.blob())
      link.download = file.value.name.replace(/\.xlsx$/i, '') + '-findings.xlsx'
      link.click()
      URL.revokeObjectURL(link.href)
    })

  return { file, report, problem, isSending, look, write, annotate }
}
