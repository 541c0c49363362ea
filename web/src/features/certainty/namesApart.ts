import type { SheetUnit } from '@/api/types'
import type { Names } from '@/features/evaluation/names'

/** Units of the same name are called with their city, wherever they stand alone. */
export function namesApart(names: Names, units: SheetUnit[]): Names {
  const seen = new Map<string, number>()
  for (const { code } of units) seen.set(names.unit(code), (seen.get(names.unit(code)) ?? 0) + 1)
  const parents = new Map(units.map((unit) => [unit.code, unit.parentCode]))
  return {
    ...names,
    unit: (code) => {
      const name = names.unit(code)
      const parent = names.parent(parents.get(code))
      return (seen.get(name) ?? 0) > 1 && parent ? `${name} · ${parent}` : name
    },
  }
}
