import { describe, expect, it } from 'vitest'
import { byUnit } from './byUnit'
import { linePath, placing, ticksFor } from './scale'
import type { Flag } from './types'

const flag = (id: number, unit: string, score: number) => ({ id, unit, unitName: `县${unit}`, score }) as Flag

describe('Flags are read county by county, the strongest first', () => {
  it('orders counties by their strongest flag', () => {
    const groups = byUnit([flag(1, 'a', 20), flag(2, 'b', 60), flag(3, 'a', 90)])
    expect(groups.map((group) => [group.unit, group.score, group.flags.map((each) => each.id)])).toEqual([['a', 90, [3, 1]], ['b', 60, [2]]])
  })

  it('keeps equal scores in the order they were found', () => {
    expect(byUnit([flag(2, 'b', 50), flag(1, 'a', 50)]).map((group) => group.unit)).toEqual(['a', 'b'])
  })
})

describe('The scale of a chart has round values around its numbers', () => {
  it.each([
    [[3.2, 7.9], [2, 4, 6, 8]],
    [[-4, 4], [-4, -2, 0, 2, 4]],
    [[819139], [750000, 1000000]],
    [[0, 0], [0, 0.25]],
    [[0.001, 0.004], [0.001, 0.002, 0.003, 0.004]],
  ])('%j', (values, ticks) => {
    const found = ticksFor(values)
    expect(found[0]).toBeLessThanOrEqual(Math.min(...values))
    expect(found.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
    expect(found).toEqual(ticks)
  })

  it('puts a single value in the middle', () => {
    expect(placing(5, 5, 0, 100)(5)).toBe(50)
    expect(placing(0, 10, 100, 0)(2)).toBe(80)
  })

  it('N6: breaks a line where a value is missing instead of drawing zero', () => {
    expect(linePath([{ x: 0, y: 1 }, undefined, { x: 2, y: 3 }, { x: 4, y: 5 }])).toBe('M0.0 1.0M2.0 3.0L4.0 5.0')
  })
})
