import type { Flag } from './types'

export interface UnitFlags {
  unit: string
  name: string
  /** The highest score among the flags. */
  score: number
  flags: Flag[]
}

/** The flags county by county, the strongest first; within a county likewise. */
export function byUnit(flags: readonly Flag[]): UnitFlags[] {
  const groups = new Map<string, UnitFlags>()
  for (const flag of [...flags].sort((a, b) => b.score - a.score || a.id - b.id)) {
    const group = groups.get(flag.unit) ?? { unit: flag.unit, name: flag.unitName, score: flag.score, flags: [] }
    group.flags.push(flag)
    groups.set(flag.unit, group)
  }
  return [...groups.values()]
}
