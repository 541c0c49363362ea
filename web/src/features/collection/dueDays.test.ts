import { describe, expect, it } from 'vitest'
import { daysUntil } from './dueDays'

describe('Days until a deadline', () => {
  it.each([
    ['2026-11-24', '2026-11-22T23:59:00', 2],
    ['2026-11-22', '2026-11-22T00:01:00', 0],
    ['2026-11-21', '2026-11-22T12:00:00', -1],
    ['2027-01-01', '2026-12-31T23:00:00', 1],
  ])('%s seen at %s is %d', (day, now, days) => {
    expect(daysUntil(day, new Date(now))).toBe(days)
  })
})
