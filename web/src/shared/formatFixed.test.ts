import { describe, expect, it } from 'vitest'
import { formatFigure, formatFixed, formatFull } from './formatFixed'

describe('P3: numbers are rounded half away from zero on their shortest decimal', () => {
  it.each([
    [1.005, 2, '1.01'],
    [-1.005, 2, '-1.01'],
    [2.675, 2, '2.68'],
    [0.125, 2, '0.13'],
    [-0.004, 2, '0.00'],
    [-0, 2, '0.00'],
    [99.995, 2, '100.00'],
    [0, 0, '0'],
    [0.5, 0, '1'],
    [1e21, 1, '1000000000000000000000.0'],
    [1.5e-7, 2, '0.00'],
    [5e-3, 2, '0.01'],
    [9.5e-7, 6, '0.000001'],
    [4.9e-324, 3, '0.000'],
    [819139, 2, '819139.00'],
  ])('%d with %d digits is %s', (value, digits, expected) => {
    expect(formatFixed(value, digits)).toBe(expected)
  })

  it('refuses what is not a number', () => {
    expect(() => formatFixed(Number.NaN, 2)).toThrow('Only finite numbers')
  })

  it('agrees with decimal arithmetic on ten thousand seeded numbers', () => {
    let seed = 20260101
    for (let i = 0; i < 10_000; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      const thousandths = seed % 200_001
      const half = Math.floor((thousandths + 5) / 10)
      expect(formatFixed(thousandths / 1000, 2)).toBe(`${Math.floor(half / 100)}.${String(half % 100).padStart(2, '0')}`)
    }
  })
})

describe('Figures have no more digits than they deserve', () => {
  it.each([
    [12.66, '12.66'],
    [819139, '819,139'],
    [6.709476331672894, '6.71'],
    [0.0123456789, '0.0123'],
    [1234567.891234, '1,234,567.89'],
    [0, '0'],
  ])('%d reads %s', (value, expected) => {
    expect(formatFigure(value)).toBe(expected)
  })
})

describe('Full values lose no digit', () => {
  it.each([
    [12.66, '12.66'],
    [819139, '819,139'],
    [1234567.125, '1,234,567.125'],
    [-0.1, '-0.1'],
    [1e-7, '0.0000001'],
    [0.30000000000000004, '0.30000000000000004'],
  ])('%d reads %s', (value, expected) => {
    expect(formatFull(value)).toBe(expected)
    expect(Number(formatFull(value).replaceAll(',', ''))).toBe(value)
  })
})
