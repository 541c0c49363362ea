import { describe, expect, it } from 'vitest'
import type { SheetUnit } from '@/api/types'
import { intervalRows, partsOf, placeOf, rankTicks, widthOf, widthsOf } from './intervals'
import type { Study, StudyUnit } from './types'

const unit = (code: string, classId: string) => ({ code, classId, name: code }) as unknown as SheetUnit
const place = (code: string, rank: number | null, p05: number | null, p95: number | null) => ({ code, rank, p05, median: rank, p95, mean: rank, withoutRank: 0 })
const whole = (code: string, rank: number | null, p05: number | null, p95: number | null, group: number | null): StudyUnit => ({ ...place(code, rank, p05, p95), name: code, classId: null, parent: null, inside: {}, group })

/** Five units of two classes; e has no rank. */
const study = {
  units: [whole('a', 2, 1, 4, 1), whole('b', 1, 1, 2, 1), whole('c', 3, 3, 3, 2), whole('d', 4, 2, 4, 2), whole('e', null, null, null, null)],
  classes: [place('a', 2, 1, 2), place('b', 1, 1, 2), place('c', 1, 1, 1), place('d', 2, 2, 2), place('e', null, null, null)],
} as unknown as Study
const units = [unit('a', 'x'), unit('b', 'y'), unit('c', 'x'), unit('d', 'y'), unit('e', 'x')]
const codes = (pool: 'all' | 'class', order = ['y', 'x']) => intervalRows(study, units, pool, order).map((row) => row.code)

describe('The rows of the chart', () => {
  it('stand by rank, and units without a rank are left out', () => {
    expect(codes('all')).toEqual(['b', 'a', 'c', 'd'])
  })

  it('stand class by class, in the order of the programme, when ranks of classes are asked for', () => {
    expect(codes('class')).toEqual(['b', 'd', 'c', 'a'])
    expect(codes('class', ['x', 'y'])).toEqual(['c', 'a', 'b', 'd'])
  })

  it('are cut into stability groups, or into classes', () => {
    expect(partsOf(intervalRows(study, units, 'all', [])).map((p) => [p.part, p.rows.length])).toEqual([['1', 2], ['2', 2]])
    expect(partsOf(intervalRows(study, units, 'class', ['y', 'x'])).map((p) => p.part)).toEqual(['y', 'x'])
  })
})

describe('The width of an interval is the number of places it spans', () => {
  it('is one for a unit that never moves', () => {
    expect(widthOf(place('c', 3, 3, 3))).toBe(1)
    expect(widthOf(place('e', null, null, null))).toBeUndefined()
  })

  it('names the narrowest, the widest and the middle one', () => {
    const widths = widthsOf(intervalRows(study, units, 'all', []))
    expect([widths?.narrowest.code, widths?.widest.code, widths?.middle]).toEqual(['c', 'a', 3])
    expect(widthsOf([])).toBeUndefined()
  })
})

describe('The axis of ranks', () => {
  it.each([
    [1, [1]],
    [7, [1, 2, 3, 4, 5, 6, 7]],
    [10, [1, 2, 4, 6, 8, 10]],
    [58, [1, 10, 20, 30, 40, 50]],
    [136, [1, 20, 40, 60, 80, 100, 120]],
    [2843, [1, 500, 1000, 1500, 2000, 2500]],
  ])('of %d places is written with round ranks', (last, expected) => {
    expect(rankTicks(last)).toEqual(expected)
  })

  it('leaves half a place at both ends', () => {
    expect([placeOf(1, 2), placeOf(2, 2)]).toEqual([25, 75])
  })
})
