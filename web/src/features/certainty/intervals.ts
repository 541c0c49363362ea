import type { SheetUnit } from '@/api/types'
import type { Place, Study, StudyUnit } from './types'

export type Pool = 'all' | 'class'

/** A unit with a rank, and where it stood in the replications; `part` is the stretch of the list it belongs to. */
export interface IntervalRow extends Place {
  rank: number
  unit: SheetUnit
  whole: StudyUnit
  part: string
}

/** Rows by rank; with ranks of classes, class by class. Parts are stability groups, or the classes. */
export function intervalRows(study: Study, units: SheetUnit[], pool: Pool, classOrder: string[]): IntervalRow[] {
  const byCode = new Map(study.units.map((each) => [each.code, each]))
  const inClass = new Map((study.classes ?? []).map((each) => [each.code, each]))
  const rows = units.flatMap((unit): IntervalRow[] => {
    const whole = byCode.get(unit.code)
    const place = pool === 'class' ? inClass.get(unit.code) : whole
    if (!whole || !place || place.rank === null || place.rank === undefined) return []
    return [{ ...place, rank: place.rank, unit, whole, part: pool === 'class' ? (unit.classId ?? '') : String(whole.group ?? '') }]
  })
  const partOf = (row: IntervalRow) => (pool === 'class' ? classOrder.indexOf(row.part) : 0)
  return rows.sort((a, b) => partOf(a) - partOf(b) || a.rank - b.rank || a.code.localeCompare(b.code))
}

/** How many places the interval spans: 1 when the unit always stood at the same one. */
export function widthOf(place: Pick<Partial<Place>, 'p05' | 'p95'>): number | undefined {
  return typeof place.p05 === 'number' && typeof place.p95 === 'number' ? place.p95 - place.p05 + 1 : undefined
}

/** What the answer on top of the page speaks of; the middle one of an even number of widths is the larger. */
export function widthsOf(rows: IntervalRow[]): { middle: number; narrowest: IntervalRow; widest: IntervalRow } | undefined {
  const known = rows.filter((row) => widthOf(row) !== undefined)
  const sorted = [...known].sort((a, b) => (widthOf(a) ?? 0) - (widthOf(b) ?? 0) || a.rank - b.rank)
  const [narrowest, widest, middle] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]]
  return narrowest && widest && middle ? { middle: widthOf(middle) ?? 0, narrowest, widest } : undefined
}

/** Rows cut where their part changes. */
export function partsOf(rows: IntervalRow[]): { part: string; rows: IntervalRow[] }[] {
  const parts: { part: string; rows: IntervalRow[] }[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (last?.part === row.part) last.rows.push(row)
    else parts.push({ part: row.part, rows: [row] })
  }
  return parts
}

/** Ranks written at the axis: the first, then round ones; at most eight, none beyond the last rank. */
export function rankTicks(last: number, most = 8): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((each) => last / each <= most - 1) ?? 1000
  return [1, ...Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step).filter((tick) => tick > 1)]
}

/** Where a rank lies on an axis of so many places, in percent; half a place is left at both ends. */
export function placeOf(rank: number, last: number): number {
  return ((rank - 0.5) / Math.max(last, 1)) * 100
}
