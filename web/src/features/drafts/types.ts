import type { components } from '@/api/schema'

/** The rule of an edition as somebody who changes it needs it. */
export type RuleBoard = components['schemas']['RuleBoard']
export type BoardNode = components['schemas']['BoardNode']
export type RuleChange = components['schemas']['RuleChangeOrder']
/** What a changed rule does to the ranks. */
export type RuleTrial = components['schemas']['RuleTrialAnswer']
export type TrialUnit = components['schemas']['TrialUnit']
export type DifferenceRow = components['schemas']['DifferenceRow']

/** Changes of a rule that somebody keeps. */
export type SchemeDraft = components['schemas']['SchemeDraft']
/** A draft proposed as a new scheme; another person decides. */
export type DraftAdoption = components['schemas']['DraftAdoption']
