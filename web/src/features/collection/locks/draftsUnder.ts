import type { Collection } from '../types'

/** How many returns are still with their counties: of one collection, or of all. */
export function draftsUnder(collections: Pick<Collection, 'id' | 'counts'>[], only: string | undefined): number {
  return collections.filter((one) => only === undefined || one.id === only).reduce((sum, one) => sum + (one.counts.draft ?? 0), 0)
}
