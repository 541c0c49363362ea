import { good, server } from '@/api/calls'
import type { WaysAsked } from './types'

const root = '/api/v1/editions/{edition}'
const of = (edition: string, code: string) => ({ path: { edition, code } })

export const reasonCalls = {
  reasons: (edition: string, code: string) => good(server.GET(`${root}/units/{code}/reasons`, { params: of(edition, code) })),
  earlier: (edition: string) => good(server.GET(`${root}/earlier`, { params: { path: { edition } } })),
  move: (edition: string, code: string, against: string) =>
    good(server.GET(`${root}/units/{code}/move`, { params: { ...of(edition, code), query: { against } } })),
  moves: (edition: string, against: string) => good(server.GET(`${root}/moves`, { params: { path: { edition }, query: { against } } })),
  ways: (edition: string, code: string, asked: WaysAsked) =>
    good(server.POST(`${root}/units/{code}/ways`, { params: of(edition, code), body: asked })),
  profile: (edition: string, code: string, node: string) =>
    good(server.GET(`${root}/units/{code}/profile`, { params: { ...of(edition, code), query: { node } } })),
}
