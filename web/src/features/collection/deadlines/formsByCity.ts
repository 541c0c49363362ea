import type { OverviewUnit } from '../types'
import { byCity, type CityOfUnits } from './stages'

export interface CityRow { code: string; name: string; forms: (CityOfUnits | undefined)[] }

/** The cities of several forms in one list: a place per form, empty where no county of the city is asked for it. */
export function formsByCity(unitsByForm: OverviewUnit[][]): CityRow[] {
  const rows = new Map<string, CityRow>()
  unitsByForm.forEach((units, form) => {
    for (const city of byCity(units)) {
      const row = rows.get(city.code) ?? { code: city.code, name: city.name, forms: unitsByForm.map(() => undefined) }
      row.forms[form] = city
      rows.set(city.code, row)
    }
  })
  return [...rows.values()].sort((a, b) => a.code.localeCompare(b.code))
}
