import type { components } from '@/api/schema'

type Shapes = components['schemas']

export type Run = Shapes['IntegrityRun']
export type Series = Shapes['Series']

/** Something in the figures that asks for an explanation: with the test, the series and the peers behind it. */
export type Flag = Shapes['IntegrityFlag']
