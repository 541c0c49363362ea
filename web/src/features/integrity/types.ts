import type { Text } from '@/api/types'

export interface Run {
  id: number
  programme: string
  period: string
  at: string
  by: string
  tests: { id: string; title: Text }[]
  flags: number
}

export interface Series {
  label: Text
  values: { period: string; value: number | null }[]
}

/** Something in the figures that asks for an explanation: with the test, the series and the peers behind it. */
export interface Flag {
  id: number
  run: number
  unit: string
  unitName: string
  period: string
  test: string
  title: Text
  score: number
  words: Text
  indicators: { id: string; title: Text }[]
  series: Series[]
  peers: { unit: string; name: string; value: number }[]
  statistics: { name: Text; value: number }[]
  answer: { text: string; by: string; at: string } | null
  closing: { reason: string; by: string; at: string } | null
  demonstration: boolean
  state: 'open' | 'answered' | 'closed'
}
