import { defineStore } from 'pinia'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { ApiProblem } from '@/api/calls'
import type { Problem } from '@/api/types'
import { useSession } from '@/features/access/session'
import { jobCalls } from './calls'
import { isOpen } from './share'
import type { Job } from './types'

const everyMilliseconds = 1000

/** My jobs. They are asked for again while one is open, and only then: asking keeps a session awake. */
export const useJobs = defineStore('jobs', () => {
  const session = useSession()
  const jobs = shallowRef<Job[]>()
  const problem = shallowRef<Problem>()
  const open = computed(() => (jobs.value ?? []).filter(isOpen))
  let timer: ReturnType<typeof setTimeout> | undefined

  async function refresh() {
    clearTimeout(timer)
    if (!session.isAtWork) {
      jobs.value = undefined
      return
    }
    try {
      jobs.value = await jobCalls.jobs()
      problem.value = undefined
      if (open.value.length > 0) timer = setTimeout(refresh, everyMilliseconds)
    }
    catch (error) {
      problem.value = error instanceof ApiProblem ? error.problem : { title: String(error), status: 0 }
    }
  }

  async function cancel(id: number) {
    await jobCalls.cancel(id)
    await refresh()
  }

  watch(() => [session.name, session.isAtWork], refresh, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
  return { jobs, open, problem, refresh, cancel }
})
