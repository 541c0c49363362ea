import type { components } from '@/api/schema'

/** A result somebody proposes to publish; another person has to confirm it. */
export type Publication = components['schemas']['Publication']
export type PublicationOrder = components['schemas']['PublicationOrder']
