import { good, server } from '@/api/calls'
import type { PublicationOrder } from './types'

const root = '/api/v1/publications'
const numbered = (id: number) => ({ params: { path: { id } } })

export const publicationCalls = {
  list: (programme: string) => good(server.GET(root, { params: { query: { programme } } })),
  propose: (order: PublicationOrder) => good(server.POST(root, { body: order })),
  confirm: (id: number) => good(server.POST(`${root}/{id}/confirmation`, numbered(id))),
  withdraw: (id: number) => good(server.DELETE(`${root}/{id}`, numbered(id))),
}
