import { describe, expect, it } from 'vitest'
import { colourSteps } from './colourSteps'

describe('The colours of a map say exactly what the legend states', () => {
  const values = Array.from({ length: 136 }, (_, i) => 10 + i * 0.61)

  it('cuts into at most seven steps that hold about equally many counties', () => {
    const { steps } = colourSteps(values)
    expect(steps).toHaveLength(6)
    expect(steps.reduce((sum, step) => sum + step.count, 0)).toBe(136)
    for (const step of steps) {
      expect(step.count).toBeGreaterThan(18)
      expect(step.count).toBeLessThan(28)
    }
  })

  it('paints every value with the shade of the step it lies in, edges included', () => {
    const { steps, shadeOf } = colourSteps(values)
    for (const value of [...values, ...steps.map((s) => s.from), steps.at(-1)!.to]) {
      const step = steps.find((s, i) => value >= s.from && (value < s.to || i === steps.length - 1))
      expect(shadeOf(value)).toBe(step?.shade)
    }
  })

  it('N6: leaves missing values without a shade, never with the lowest', () => {
    expect(colourSteps(values).shadeOf(null)).toBeUndefined()
    expect(colourSteps([]).shadeOf(0)).toBeUndefined()
    expect(colourSteps([0, 1, 2, 3, 4, 5]).shadeOf(0)).toBe(1)
  })

  it('gives the best rank the strongest shade', () => {
    const ranks = Array.from({ length: 136 }, (_, i) => i + 1)
    const { steps, shadeOf, digits } = colourSteps(ranks, 6, true)
    expect(shadeOf(1)).toBe(6)
    expect(shadeOf(136)).toBe(1)
    expect(digits).toBe(0)
    expect(steps[0]?.shade).toBe(6)
  })

  it('rounds the edges only as far as they stay apart', () => {
    const { steps, digits } = colourSteps([0.111, 0.112, 0.113, 0.114, 0.115, 0.116])
    expect(digits).toBeGreaterThanOrEqual(3)
    expect(new Set(steps.map((s) => s.from)).size).toBe(steps.length)
  })

  it('makes one step of equal values', () => {
    expect(colourSteps([5, 5, 5]).steps).toEqual([{ from: 5, to: 5, shade: 4, count: 3 }])
  })
})
