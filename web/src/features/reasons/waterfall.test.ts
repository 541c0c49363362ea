import { describe, expect, it } from 'vitest'
import type { UnitMove } from './types'
import { waterfallOf } from './waterfall'

function move(before: number, now: number, denominator: number, numerators: number[]): UnitMove {
  const text = { zh: '', en: '' }
  return {
    code: '370102', name: text, classId: null, parentCode: null, parentName: null, sentence: text,
    before: { index: 1, rank: before }, now: { index: 1, rank: now }, rise: before - now, denominator,
    shares: numerators.map((numerator, i) => ({
      column: String(i), title: text, numerator, places: numerator / denominator, points: 0, shownPlaces: 0, shownPoints: 0,
    })),
  }
}

describe('N3: a waterfall', () => {
  it('ends exactly at the rank of now, in thirds too', () => {
    const { steps } = waterfallOf(move(10, 9, 12, [4, 4, 4]))
    expect(steps.at(-1)?.to).toBe(9)
    expect(steps.map((step) => step.from)).toEqual([10, 10 - 4 / 12, 10 - 8 / 12])
  })

  it('shows the whole way, also where it leads past both ends', () => {
    const { best, worst } = waterfallOf(move(3, 2, 2, [6, -4]))
    expect([best, worst]).toEqual([0, 3])
  })

  it('of a unit for which nothing changed has no step', () => {
    expect(waterfallOf(move(5, 5, 1, []))).toEqual({ steps: [], best: 5, worst: 5 })
  })
})
