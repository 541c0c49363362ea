import { describe, expect, it } from 'vitest'
import { periodsToAsk } from './periods'

describe('The periods to ask for', () => {
  it.each([
    ['year', ['2025', '2026', '2024']],
    ['half-year', ['2026-S1', '2026-S2', '2025-S2']],
    ['quarter', ['2026-Q3', '2026-Q4', '2026-Q2']],
    ['month', ['2026-M10', '2026-M11', '2026-M09']],
  ] as const)('by %s begin with the one that ended last', (frequency, expected) => {
    expect(periodsToAsk(frequency, new Date(2026, 10, 23)).slice(0, 3).map((p) => p.id)).toEqual(expected)
  })

  it('go back over the turn of the year', () => {
    expect(periodsToAsk('quarter', new Date(2026, 0, 5))[0]).toEqual({ id: '2025-Q4', year: 2025, part: 4 })
  })
})
