import type { DifferenceRow, RuleTrial } from '../types'

/** One aspect of the rule that some draft changes; null where a draft leaves it as published. */
export interface ComparedRule extends Pick<DifferenceRow, 'title' | 'aspect' | 'classId' | 'before'> {
  key: string
  values: (DifferenceRow['after'] | null)[]
}

const keyOf = (row: DifferenceRow) => `${row.subject} ${row.aspect} ${row.classId ?? ''}`

/** Everything that any of the trials changes, in the order in which it is first met. */
export function comparedRules(trials: readonly RuleTrial[]): ComparedRule[] {
  const rows = new Map<string, ComparedRule>()
  trials.forEach((trial, i) => {
    for (const row of trial.difference) {
      const known = rows.get(keyOf(row)) ?? { key: keyOf(row), title: row.title, aspect: row.aspect, classId: row.classId, before: row.before, values: trials.map(() => null) }
      known.values[i] = row.after
      rows.set(known.key, known)
    }
  })
  return [...rows.values()]
}

/** Units that any trial moves, those that some trial moves farthest first. */
export function comparedRanks(trials: readonly RuleTrial[]) {
  const [first] = trials
  const official = (trial: RuleTrial, unit: number) => {
    const found = trial.units[unit]
    return (trial.over === 'class' ? found?.rankInClassAfter : found?.rankAfter) ?? null
  }
  return (first?.units ?? [])
    .map((unit, u) => {
      const before = (first?.over === 'class' ? unit.rankInClassBefore : unit.rankBefore) ?? null
      const ranks = trials.map((trial) => official(trial, u))
      return { code: unit.code, name: unit.name, before, ranks, far: Math.max(...ranks.map((r) => Math.abs((r ?? 0) - (before ?? 0)))) }
    })
    .filter((row) => row.far > 0)
    .sort((a, b) => b.far - a.far)
}
