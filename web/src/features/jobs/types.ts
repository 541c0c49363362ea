import type { components } from '@/api/schema'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
export type JobFinding = NonNullable<components['schemas']['JobView']['report']>['findings'][number]

/** Work that takes longer than an answer may, with its progress: the job has stages, a stage has steps. */
export type Job = Omit<components['schemas']['JobView'], 'state'> & { state: JobState }
