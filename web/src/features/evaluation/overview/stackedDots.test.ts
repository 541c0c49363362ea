import { describe, expect, it } from 'vitest'
import { stackedDots } from './stackedDots'

describe('Dots of a strip do not hide each other', () => {
  it('gives dots that are far apart the middle line', () => {
    expect(stackedDots([10, 50, 90], 2).map((d) => d.level)).toEqual([0, 0, 0])
  })

  it('moves near dots to other levels and keeps their place', () => {
    const dots = stackedDots([50, 50.5, 51], 2)
    expect(new Set(dots.map((d) => d.level)).size).toBe(3)
    expect(dots.map((d) => d.at)).toEqual([50, 50.5, 51])
  })
})
