import { good, server } from '@/api/calls'

const of = (edition: string) => ({ params: { path: { edition } } })
const root = '/api/v1/editions/{edition}/checkup'

/** The check-up of the rule behind an edition, part by part. */
export const calls = {
  checkup: (edition: string) => good(server.GET(root, of(edition))),
  correlations: (edition: string, method: string) =>
    good(server.GET(`${root}/correlations`, { params: { path: { edition }, query: { method } } })),
  rankings: (edition: string) => good(server.GET(`${root}/rankings`, of(edition))),
  faults: (edition: string) => good(server.GET(`${root}/faults`, of(edition))),
}

/** Where a table of the check-up can be fetched as a file. */
export function tableAddress(edition: string, table: string, format: 'csv' | 'xlsx', language: string): string {
  const mark = format === 'csv' ? '&bom=true' : ''
  return `/api/v1/editions/${edition}/checkup/${table}.${format}?lang=${language}${mark}`
}
