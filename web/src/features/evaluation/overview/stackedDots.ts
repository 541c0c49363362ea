/** A dot on a line: its place in percent and its level above (negative) or below the middle. */
export interface Dot {
  at: number
  level: number
}

/** Places dots so that none covers another: dots closer than `gap` go to the next free level, middle first. */
export function stackedDots(places: number[], gap: number): Dot[] {
  const order = places.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at || a.i - b.i)
  const lastAt = new Map<number, number>()
  const dots: Dot[] = places.map((at) => ({ at, level: 0 }))
  for (const { at, i } of order) {
    const level = [0, -1, 1, -2, 2, -3, 3].find((l) => at - (lastAt.get(l) ?? -Infinity) >= gap) ?? 0
    lastAt.set(level, at)
    dots[i] = { at, level }
  }
  return dots
}
