import type { Edition } from '@/api/types'

/** A table of an edition: its call, and the files it comes in. */
export interface TableLinks {
  id: string
  call: string
  links: { format: string; address: string }[]
}

const paths: Record<string, (edition: Edition) => string> = {
  ranking: (e) => `/api/v1/editions/${e.id}/ranking`,
  figures: (e) => `/api/v1/programmes/${e.programme}/figures?asOf=${encodeURIComponent(e.asOf)}`,
  normalised: (e) => `/api/v1/editions/${e.id}/normalised`,
  treated: (e) => `/api/v1/editions/${e.id}/treated`,
  account: (e) => `/api/v1/editions/${e.id}/account`,
  statistics: (e) => `/api/v1/editions/${e.id}/statistics`,
}

/** Every table that can be taken away, in every format it comes in. */
export function tablesOf(edition: Edition): TableLinks[] {
  return Object.entries(paths).map(([id, path]) => {
    const call = path(edition)
    const formats = id === 'ranking' ? ['csv', 'xlsx', 'json', 'geojson'] : ['csv', 'xlsx', 'json']
    return { id, call, links: formats.map((format) => ({ format, address: `${call}${call.includes('?') ? '&' : '?'}format=${format}` })) }
  })
}
