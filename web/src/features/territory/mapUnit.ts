import type { Shade } from '../evaluation/colourSteps'

/** A county as a map shows it: its colour, whether a filter left it out, and what is said and read about it. */
export interface MapUnit {
  code: string
  name: string
  parent: string
  shade: Shade | 'attention' | undefined
  /** A sign that says the same as the colour, for those who do not see it or print it grey. */
  sign?: string
  /** Ringed in the colour of what needs attention. */
  isUrgent?: boolean
  isDimmed: boolean
  spoken: string
  /** Two short lines for the tip: the place, then its value. */
  lines: [string, string]
}
