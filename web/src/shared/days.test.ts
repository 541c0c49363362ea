import { describe, expect, it } from 'vitest'
import { dayFromNow, dayOf, momentOf } from './days'

describe('F6: days and moments are those of the reader’s clock', () => {
  it('keeps a day that has no time as it is', () => {
    expect(dayOf('2026-01-01')).toBe('2026-01-01')
  })

  it('writes a moment to the minute, and nothing for no moment', () => {
    const at = new Date(2026, 0, 1, 0, 5, 59)
    expect(momentOf(at.toISOString())).toBe('2026-01-01 00:05')
    expect(momentOf(null)).toBe('')
  })

  it.each([
    [1, '2028-02-29'],
    [2, '2028-03-01'],
    [-28, '2028-01-31'],
  ])('counts %d days across the end of a month', (days, expected) => {
    expect(dayFromNow(days, new Date(2028, 1, 28, 23, 59))).toBe(expected)
  })
})
