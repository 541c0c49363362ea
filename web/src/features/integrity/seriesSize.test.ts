import { describe, expect, it } from 'vitest'
import { differInSize, indexed } from './seriesSize'
import type { Series } from './types'

const series = (...values: (number | null)[]): Series => ({ label: { zh: '', en: '' }, values: values.map((value, i) => ({ period: String(2021 + i), value })) })

describe('Figures of different sizes', () => {
  it('are told from those of one size', () => {
    expect(differInSize([series(46000, 71000), series(687, 690)])).toBe(true)
    expect(differInSize([series(100, 120), series(98, 130)])).toBe(false)
    expect(differInSize([series(46000, 71000)])).toBe(false)
    expect(differInSize([series(46000), series(null)])).toBe(false)
  })

  it('N6: begin with 100 where they are known first, and stay missing where they are', () => {
    expect(indexed(series(null, 50, null, 75)).values.map((each) => each.value)).toEqual([null, 100, null, 150])
  })
})
