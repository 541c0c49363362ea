import { good, server } from '@/api/calls'
import type { Job } from './types'

export const jobCalls = {
  jobs: () => good(server.GET('/api/v1/jobs')) as Promise<Job[]>,
  cancel: (id: number) => good(server.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id } } })),
}

export const jobFile = (id: number) => `/api/v1/jobs/${id}/file`
