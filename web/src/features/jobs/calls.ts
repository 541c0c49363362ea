import { asked } from '@/api/calls'
import type { Job } from './types'

export const jobCalls = {
  jobs: () => asked<Job[]>('get', '/jobs'),
  job: (id: number) => asked<Job>('get', `/jobs/${id}`),
  cancel: (id: number) => asked<Job>('post', `/jobs/${id}/cancellation`),
}

export const jobFile = (id: number) => `/api/v1/jobs/${id}/file`
