import { good, server } from '@/api/calls'

export const noticeCalls = {
  work: () => good(server.GET('/api/v1/work')),
  digests: () => good(server.GET('/api/v1/digests')),
  read: (id: number) => good(server.PUT('/api/v1/digests/{id}/read', { params: { path: { id } } })),
  send: (collection: string, text: string | null) => good(server.POST('/api/v1/digests', { body: { collection, text } })),
}
