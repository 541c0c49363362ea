import type { Problem, Text } from '@/api/types'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

export interface JobFinding {
  place: Text | null
  found: Text
  expected: Text
  advice: Text
}

/** Work that takes longer than an answer may, with its progress: the job has stages, a stage has steps. */
export interface Job {
  id: number
  kind: string
  title: Text
  state: JobState
  startedBy: string
  createdAt: string
  startedAt: string | null
  endedAt: string | null
  progress: { done: number; total: number; stage: Text; step: Text; number: number; stages: number }
  problem: Problem | null
  report: { words: Text; changed: number; unchanged: number; findings: JobFinding[] } | null
  hasFile: boolean
}
