import type { components } from '@/api/schema'

/** One entry of the trail. */
export type AuditEntry = components['schemas']['AuditEntry']
export type LogPage = components['schemas']['Page']
export type TrailState = components['schemas']['TrailState']
