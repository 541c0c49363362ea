import { good, server } from '@/api/calls'
import type { Job } from '@/features/jobs/types'

const root = '/api/v1/integrity'

export const integrityCalls = {
  runs: (programme: string) => good(server.GET(`${root}/runs`, { params: { query: { programme } } })),
  run: (programme: string, period: string) => good(server.POST(`${root}/runs`, { body: { programme, period } })) as Promise<Job>,
  flags: (query: { programme: string; period?: string; unit?: string }) => good(server.GET(`${root}/flags`, { params: { query } })),
  answer: (id: number, text: string) => good(server.PUT(`${root}/flags/{id}/answer`, { params: { path: { id } }, body: { text } })),
  close: (id: number, reason: string) => good(server.POST(`${root}/flags/{id}/closing`, { params: { path: { id } }, body: { reason } })),
}
