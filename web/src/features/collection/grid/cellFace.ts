import { formatFull } from '@/shared/formatFixed'
import type { CellValue } from './cellValue'
import type { Asked } from './readFigure'

/** What a cell is in. The colour, the icon and the spoken words follow from it. */
export type CellState = 'conflict' | 'invalid' | 'waiting' | 'commented' | 'changed' | 'known' | 'locked' | 'saved' | 'empty'

/** A cell as the grid shows it, whatever sheet it belongs to. */
export interface CellFace {
  key: string
  /** Title of the line and, where there are several, of the column. */
  name: string
  asked: Asked
  /** With what is still on its way to the server. */
  value: CellValue
  last: number | null
  /** The most important first. */
  states: CellState[]
  isEditable: boolean
  /** Why it cannot be edited, or what is wrong with it. */
  why: string | undefined
}

export function shownValue(value: CellValue, notApplicable: string): string {
  switch (value.kind) {
    case 'number': return formatFull(value.value)
    case 'text': return value.text
    case 'not-applicable': return notApplicable
    case 'empty': return ''
  }
}

/** Icons of the states on a field of 16 × 16. */
export const stateIcons: Record<CellState, string> = {
  conflict: 'M2 4h7V1l5 4.500L9 10V7H2zM14 12H7v3L2 11l5-4v2h7z',
  invalid: 'M8 1l7.500 14h-15zM7.200 6v4.500h1.600V6zM7.200 12v1.600h1.600V12z',
  waiting: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm-.800 3v4.600l3.800 2.200.800-1.300-3-1.800V4z',
  commented: 'M2 2h12v9H7l-4 3.500V11H2z',
  changed: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  known: 'M3 2h7l3 3v9H3zM5 7v1.300h6V7zM5 10v1.300h6V10z',
  locked: 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z',
  saved: 'M6.300 12.500L2 8.200l1.500-1.500 2.800 2.800 6.200-6.200L14 4.800z',
  empty: '',
}
