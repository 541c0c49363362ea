import { formatFigure, formatFixed } from '@/shared/formatFixed'
import type { Measure } from './sheetRows'

/** Decimals of every score on the pages and in the exports, unless the reader asks for all. */
export const scoreDigits = 2

/** A value as the pages write it: scores with two decimals, ranks whole (a shared rank may be a half), figures as they are read. */
export function writeValue(value: number | null | undefined, measure: Measure, missing: string): string {
  if (value === null || value === undefined) return missing
  if (measure === 'score') return formatFixed(value, scoreDigits)
  if (measure === 'figure') return formatFigure(value)
  return Number.isInteger(value) ? String(value) : formatFixed(value, scoreDigits)
}
