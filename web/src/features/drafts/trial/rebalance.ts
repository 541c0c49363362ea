/** Weights are moved in hundredths, so that a sum stays exactly what it was. */
const parts = 100

export interface Sibling {
  id: string
  weight: number
  locked: boolean
}

/**
 * Gives one of several siblings another weight. The others keep their proportions and the sum stays; those that are
 * locked keep their weight. The new weight is held between 0 and what the locked ones leave.
 *
 * What rounding leaves over goes to those that lost most by it, the earlier first.
 */
export function rebalance(siblings: readonly Sibling[], id: string, wanted: number): Record<string, number> {
  const whole = siblings.map((s) => ({ ...s, hundredths: Math.round(s.weight * parts) }))
  const total = Math.round(siblings.reduce((all, s) => all + s.weight, 0) * parts)
  const free = whole.filter((s) => !s.locked && s.id !== id)
  const held = sum(whole.filter((s) => s.locked && s.id !== id))
  const most = total - held
  const own = free.length === 0 ? most : Math.min(Math.max(Math.round(wanted * parts), 0), most)
  const given = split(most - own, free.map((s) => s.hundredths))
  const result: Record<string, number> = {}
  for (const s of whole) {
    const at = free.findIndex((f) => f.id === s.id)
    result[s.id] = (s.id === id ? own : at < 0 ? s.hundredths : (given[at] ?? 0)) / parts
  }
  return result
}

function sum(list: readonly { hundredths: number }[]): number {
  return list.reduce((all, s) => all + s.hundredths, 0)
}

/** Splits a whole number by proportion, by the largest remainder; evenly where nothing has a proportion. */
function split(total: number, proportions: readonly number[]): number[] {
  const all = proportions.reduce((a, b) => a + b, 0)
  const exact = proportions.map((p) => (all === 0 ? total / proportions.length : (total * p) / all))
  const result = exact.map(Math.floor)
  const order = exact.map((e, i) => ({ i, left: e - Math.floor(e) })).sort((a, b) => b.left - a.left || a.i - b.i)
  let over = total - result.reduce((a, b) => a + b, 0)
  for (const { i } of order) {
    if (over <= 0) break
    result[i] = (result[i] ?? 0) + 1
    over -= 1
  }
  return result
}
