/** A point of a map that can hold the focus. */
export interface Spot {
  code: string
  x: number
  y: number
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

const steps: Record<Direction, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

export function isDirection(key: string): key is Direction {
  return key in steps
}

/** The nearest spot in a direction; what lies off to the side counts as farther. `undefined` at the edge of the map. */
export function nearest(spots: Spot[], from: Spot, direction: Direction): Spot | undefined {
  const [dx, dy] = steps[direction]
  let best: Spot | undefined
  let bestCost = Infinity
  for (const spot of spots) {
    const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx)
    const cost = along + 2 * aside
    if (spot.code !== from.code && along > 0.5 && aside <= 2 * along && cost < bestCost) {
      best = spot
      bestCost = cost
    }
  }
  return best
}
