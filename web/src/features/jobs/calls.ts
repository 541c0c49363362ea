import { good, server } from '@/api/calls'
import type { Job } from './types'

export const jobCalls = {
  jobs: () => good(server.GET('/api/v1/jobs')) as Promise<Job[]>,
  cancel: (id: number) => good(server.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id } } })),
  exportFigures: (programme: string, format: 'csv' | 'xlsx') =>
    good(server.POST('/api/v1/figures/exports', { params: { query: { programme, format, bom: format === 'csv' } } })) as Promise<Job>,
  exportReturns: (id: string) => good(server.POST('/api/v1/collections/{id}/exports', { params: { path: { id } } })) as Promise<Job>,
  exportLog: (log: 'operations' | 'sign-ins', format: 'csv' | 'xlsx', filters: Record<string, string>) =>
    good(server.POST('/api/v1/audit/exports', { params: { query: { log, format, bom: format === 'csv', ...filters } } })) as Promise<Job>,
}

/** Rows a file holds that is sent at once; longer ones are made by a job. */
export const mostAtOnce = 50_000

export const jobFile = (id: number) => `/api/v1/jobs/${id}/file`
