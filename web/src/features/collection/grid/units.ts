/** How many of a root unit one unit is: `factor × 10^power`. The power is kept apart so that decimals stay exact. */
interface Measure { root: string; power: number; factor: number }

const named: Record<string, Measure> = {
  平方米: { root: '平方米', power: 0, factor: 1 },
  公顷: { root: '平方米', power: 4, factor: 1 },
  平方公里: { root: '平方米', power: 6, factor: 1 },
  平方千米: { root: '平方米', power: 6, factor: 1 },
  亩: { root: '平方米', power: 0, factor: 2000 / 3 },
  米: { root: '米', power: 0, factor: 1 },
  公里: { root: '米', power: 3, factor: 1 },
  千米: { root: '米', power: 3, factor: 1 },
  千克: { root: '千克', power: 0, factor: 1 },
  公斤: { root: '千克', power: 0, factor: 1 },
  吨: { root: '千克', power: 3, factor: 1 },
  千瓦: { root: '千瓦', power: 0, factor: 1 },
  千瓦时: { root: '千瓦时', power: 0, factor: 1 },
  度: { root: '千瓦时', power: 0, factor: 1 },
  立方米: { root: '立方米', power: 0, factor: 1 },
  '%': { root: '比', power: -2, factor: 1 },
  '‰': { root: '比', power: -3, factor: 1 },
}

const multiples: [string, number][] = [['百万', 6], ['亿', 8], ['万', 4], ['千', 3], ['百', 2]]

/** What a unit is made of, `万元` as ten thousand times `元`. Units of quotients (`元/人`) are only ever themselves. */
export function measureOf(unit: string): Measure {
  const known = named[unit]
  if (known) return known
  for (const [word, power] of unit.includes('/') ? [] : multiples) {
    if (unit.startsWith(word) && unit.length > word.length) {
      const rest = measureOf(unit.slice(word.length))
      return { ...rest, power: rest.power + power }
    }
  }
  return { root: unit, power: 0, factor: 1 }
}

/** Turns a decimal text in one unit into a number of another; undefined when the units measure different things. */
export function convert(decimal: string, from: string, to: string): number | undefined {
  const target = measureOf(to)
  const bare = multiples.find(([word]) => word === from)
  const source = bare ? { ...measureOf(target.root), power: bare[1] + measureOf(target.root).power } : measureOf(from)
  if (source.root !== target.root) return undefined
  const [mantissa = '0', exponent = '0'] = decimal.toLowerCase().split('e')
  const shifted = Number(`${mantissa}e${Number(exponent) + source.power - target.power}`)
  return source.factor === target.factor ? shifted : (shifted * source.factor) / target.factor
}
