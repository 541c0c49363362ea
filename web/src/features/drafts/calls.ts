import { good, server } from '@/api/calls'
import type { RuleChange } from './types'

const whatif = '/api/v1/editions/{edition}/whatif'

export const draftCalls = {
  board: (edition: string) => good(server.GET(whatif, { params: { path: { edition } } })),
  trial: (edition: string, changes: RuleChange[], certainty: boolean) =>
    good(server.POST(whatif, { params: { path: { edition } }, body: { changes, certainty } })),
}
