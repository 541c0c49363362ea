import { asked } from '@/api/calls'
import type { Job } from '@/features/jobs/types'
import type { Flag, Run } from './types'

export const integrityCalls = {
  runs: (programme: string) => asked<Run[]>('get', '/integrity/runs', { query: { programme } }),
  run: (programme: string, period: string) => asked<Job>('post', '/integrity/runs', { body: { programme, period } }),
  flags: (query: { programme: string; period?: string; unit?: string }) => asked<Flag[]>('get', '/integrity/flags', { query }),
  answer: (id: number, text: string) => asked<Flag>('put', `/integrity/flags/${id}/answer`, { body: { text } }),
  close: (id: number, reason: string) => asked<Flag>('post', `/integrity/flags/${id}/closing`, { body: { reason } }),
}
