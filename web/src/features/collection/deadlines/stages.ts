import type { OverviewUnit } from '../types'

/** Where a return is, as one step of a scale from blank to locked; sent back stands apart because it needs attention. */
export const steps = ['blank', 'begun', 'sent-back', 'submitted', 'city-reviewed', 'accepted', 'locked'] as const
export type StageStep = (typeof steps)[number]

export function stepOf(unit: OverviewUnit): StageStep {
  if (unit.stage !== 'draft') return unit.stage
  return unit.sentBack ? 'sent-back' : unit.filled === 0 ? 'blank' : 'begun'
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
