import type { MapUnit } from '@/features/territory/mapUnit'
import type { OverviewUnit } from '../types'

/** Where a return is, as one step of a scale from blank to locked; sent back stands apart because it needs attention. */
export const steps = ['blank', 'begun', 'sent-back', 'submitted', 'city-reviewed', 'accepted', 'locked'] as const
export type StageStep = (typeof steps)[number]

export function stepOf(unit: OverviewUnit): StageStep {
  if (unit.stage !== 'draft') return unit.stage
  return unit.sentBack ? 'sent-back' : unit.filled === 0 ? 'blank' : 'begun'
}

/** How a step is painted on a map, and the sign that says the same without colour. */
export const painted: Record<StageStep, { shade: MapUnit['shade']; sign: string }> = {
  'blank': { shade: undefined, sign: '' },
  'begun': { shade: 1, sign: '…' },
  'sent-back': { shade: 'attention', sign: '↩' },
  'submitted': { shade: 3, sign: '↑' },
  'city-reviewed': { shade: 5, sign: '◐' },
  'accepted': { shade: 6, sign: '✓' },
  'locked': { shade: 7, sign: '■' },
}

/** Past the deadline and still with the county. */
export const isLate = (unit: { late: boolean; stage: string }): boolean => unit.late && unit.stage === 'draft'

/** The units of a legend entry: a step, `late`, or all of them. */
export function chosenUnits(units: OverviewUnit[], only: string): OverviewUnit[] {
  return only === '' ? units : units.filter((unit) => (only === 'late' ? isLate(unit) : stepOf(unit) === only))
}

export interface CityOfUnits { code: string; name: string; units: OverviewUnit[]; late: number; done: number }

/** The units of each city in the order of their codes; units without a city stand in a group of their own. */
export function byCity(units: OverviewUnit[]): CityOfUnits[] {
  const cities = new Map<string, CityOfUnits>()
  for (const unit of [...units].sort((a, b) => a.unit.localeCompare(b.unit))) {
    const code = unit.parent ?? ''
    const city = cities.get(code) ?? { code, name: unit.parentName ?? '', units: [], late: 0, done: 0 }
    city.units.push(unit)
    city.late += unit.late && unit.stage === 'draft' ? 1 : 0
    city.done += unit.stage === 'draft' ? 0 : 1
    cities.set(code, city)
  }
  return [...cities.values()].sort((a, b) => a.code.localeCompare(b.code))
}
