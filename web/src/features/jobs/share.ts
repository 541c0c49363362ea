import type { Job } from './types'

/** Still to be done or on its way. */
export function isOpen(job: Pick<Job, 'state'>): boolean {
  return job.state === 'waiting' || job.state === 'running'
}

/**
 * How much of a job is done, from 0 to 1: the stages behind it and its share of the running one. Undefined while nobody
 * knows.
 */
export function shareDone(job: Pick<Job, 'state' | 'progress'>): number | undefined {
  if (job.state === 'done') return 1
  const { done, total, number, stages } = job.progress
  if (stages <= 0 || number <= 0) return undefined
  const inStage = total > 0 ? Math.min(done / total, 1) : 0
  return Math.min((number - 1 + inStage) / stages, 1)
}
