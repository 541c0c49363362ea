import type { Text } from '@/api/types'

/** A result somebody proposes to publish; another person has to confirm it. */
export interface Publication {
  id: number
  programme: string
  scheme: string
  title: Text
  period: string
  asOf: string
  state: 'proposed' | 'confirmed' | 'withdrawn'
  supersedes: string | null
  reason: string | null
  ranked: number
  unranked: number
  proposedBy: string
  proposedAt: string
  edition: string | null
}

export interface PublicationWish {
  programme: string
  scheme: string
  asOf: string | null
  title: Text | null
  supersedes: string | null
  reason: string | null
}
