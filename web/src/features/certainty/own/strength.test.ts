import { describe, expect, it } from 'vitest'
import { hasStrength, kindOf, usualEntries, withStrength } from './strength'

describe('An own study varies what the package varies, weaker or stronger', () => {
  it.each([
    [{ 'weights-around': 100 }, { 'weights-around': 400 }, { 'weights-around': 25 }],
    [{ 'weights-within': 0.25, level: 1 }, { 'weights-within': 0.125, level: 1 }, { 'weights-within': 0.5, level: 1 }],
    [{ 'leave-out': 0.1, under: 'people' }, { 'leave-out': 0.05, under: 'people' }, { 'leave-out': 0.2, under: 'people' }],
    [{ 'leave-out': 0.6 }, { 'leave-out': 0.3 }, { 'leave-out': 0.95 }],
    [{ error: 0.01 }, { error: 0.005 }, { error: 0.02 }],
  ])('%j', (entry, weaker, stronger) => {
    expect(withStrength(entry, 'as-given')).toEqual(entry)
    expect(withStrength(entry, 'weaker')).toEqual(weaker)
    expect(withStrength(entry, 'stronger')).toEqual(stronger)
    expect(withStrength(entry, 'off')).toBeUndefined()
  })

  it('halves the standard deviation of a weight: p (1 - p) / (concentration + 1)', () => {
    const spread = (concentration: number) => Math.sqrt((0.25 * 0.75) / (concentration + 1))
    const weaker = withStrength({ 'weights-around': 100 }, 'weaker')?.['weights-around'] as number
    expect(spread(weaker) / spread(100)).toBeCloseTo(0.5, 2)
  })

  it('takes or leaves alternatives, and never changes them', () => {
    const entry = { normalise: [{ 'min-max': {} }, { 'z-score': { sd: 10 } }], odds: [2, 1] }
    expect(hasStrength(entry)).toBe(false)
    expect(withStrength(entry, 'stronger')).toEqual(entry)
    expect(kindOf(entry)).toBe('normalise')
  })

  it('has something to vary for a scheme without a study', () => {
    expect(usualEntries.map(kindOf)).toEqual(['weights-around', 'leave-out', 'error'])
    expect(usualEntries.every(hasStrength)).toBe(true)
  })
})
