import type { components } from '@/api/schema'

type Shapes = components['schemas']

/** A study of an edition without its results. */
export type StudyHead = Shapes['StudyHead']
export type Study = Shapes['StudyView']
export type StudyUnit = Shapes['StudyUnit']
/** Where a unit stood in the replications, in one pool. */
export type Place = Shapes['StudyPlace']
/** The last place that is awarded: of all units, or of one class. */
export type Boundary = Shapes['StudyBoundary']
/** Shares of the variance of a rank that go to one choice, with their intervals. */
export type Shares = Shapes['StudyShare']
export type StudySensitivity = Shapes['StudySensitivity']
/** The probability that the unit asked for is ahead of another. */
export type Pair = Shapes['StudyPair']
/** What an officer or analyst asked for, kept with its job. */
export type OwnStudy = Shapes['OwnStudy']

/** A study that can be looked at: one published with an edition, or one a person asked for, which was never published. */
export type StudyChoice = {
  /** In the address of the page. */
  id: string
  head: StudyHead
} & ({ own: false; edition: string } | { own: true; job: number })
