import { good, server } from '@/api/calls'
import type { RuleChange } from './types'

/** What somebody wants to keep. */
export interface DraftWish {
  title: string
  reason: string
  changes: RuleChange[]
}

const drafts = '/api/v1/drafts'
const adoptions = '/api/v1/adoptions'
const numbered = (id: number) => ({ params: { path: { id } } })
const whatif = '/api/v1/editions/{edition}/whatif'

export const draftCalls = {
  board: (edition: string) => good(server.GET(whatif, { params: { path: { edition } } })),
  trial: (edition: string, changes: RuleChange[], certainty: boolean) =>
    good(server.POST(whatif, { params: { path: { edition } }, body: { changes, certainty } })),
  list: (programme: string) => good(server.GET(drafts, { params: { query: { programme } } })),
  draft: (id: number) => good(server.GET(`${drafts}/{id}`, numbered(id))),
  save: (edition: string, wish: DraftWish) => good(server.POST(drafts, { body: { edition, ...wish } })),
  change: (id: number, version: number, wish: DraftWish) => good(server.PUT(`${drafts}/{id}`, { ...numbered(id), body: { version, ...wish } })),
  withdraw: (id: number, version: number) => good(server.DELETE(`${drafts}/{id}`, { params: { path: { id }, query: { version } } })),
  propose: (id: number, version: number, scheme: string, title: { zh: string; en: string }) =>
    good(server.POST(`${drafts}/{id}/adoptions`, { ...numbered(id), body: { version, scheme, title } })),
  adoptions: (programme: string) => good(server.GET(adoptions, { params: { query: { programme } } })),
  confirm: (id: number) => good(server.POST(`${adoptions}/{id}/confirmation`, numbered(id))),
  refuse: (id: number, reason: string) => good(server.POST(`${adoptions}/{id}/refusal`, { ...numbered(id), body: { reason } })),
  takeBack: (id: number) => good(server.DELETE(`${adoptions}/{id}`, numbered(id))),
}
