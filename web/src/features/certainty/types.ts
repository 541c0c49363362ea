import type { Text } from '@/api/types'

/** The last place that is awarded: of all units, or of one class. */
export interface Boundary {
  id: string
  title: Text
  classId?: string | null
  places: number
}

/** A study of an edition without its results. */
export interface StudyHead {
  id: string
  title: Text
  why?: Text | null
  replications: number
  seed: number
  boundaries: Boundary[]
  sensitivity: boolean
}

/** A study that can be looked at: a published one, or one a person asked for, which was never published. */
export interface StudyChoice {
  /** In the address of the page. */
  id: string
  /** Where it lies under the API. */
  base: string
  head: StudyHead
  own: boolean
}

/** What an officer or analyst asked for, kept with its job. */
export interface OwnStudy {
  job: number
  edition: string
  by: string
  at: string
  head: StudyHead
}

/** Where a unit stood in the replications, in one pool. */
export interface Place {
  code: string
  rank?: number | null
  p05?: number | null
  median?: number | null
  p95?: number | null
  mean?: number | null
  withoutRank: number
}

export interface StudyUnit extends Place {
  /** By boundary; units of other classes have no entry. */
  inside: Record<string, number>
  group?: number | null
}

/** Shares of the variance of the mean move that go to one choice, with their intervals. */
export interface Shares {
  first?: number | null
  firstLow?: number | null
  firstHigh?: number | null
  total?: number | null
  totalLow?: number | null
  totalHigh?: number | null
}

export interface StudySensitivity {
  method: 'sampled' | 'enumerated'
  evaluations: number
  inputs: { index: number; words: Text }[]
  meanMove: Shares[]
  units: Record<string, Shares[]>
}

/** One thing a study varies; `entry` is written as in the study file. */
export interface Variation {
  kind: string
  words: Text
  why?: Text | null
  entry?: Record<string, unknown>
}

export interface Study {
  head: StudyHead
  variations: Variation[]
  /** The pool of the official rank. */
  over: 'all' | 'class'
  units: StudyUnit[]
  classes?: Place[] | null
  sensitivity?: StudySensitivity | null
}

/** The probability that the unit asked for is ahead of another. */
export interface Pair {
  code: string
  ahead: number
}
