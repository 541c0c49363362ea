import type { components } from '@/api/schema'

type Shapes = components['schemas']

export type Work = Shapes['Work']
export type WorkItem = Shapes['WorkItem']
export type Digest = Shapes['Digest']
