import { describe, expect, it } from 'vitest'
import { boundsOf, parseGoal, proposedTop } from './goals'
import type { UnitReasons } from './types'

const text = { zh: '', en: '' }

function standing(rank: number, boundaries: { places: number; inside: boolean; goal?: boolean }[]): UnitReasons {
  return {
    edition: 'e', code: 'c', name: text, decimals: 2, standing: { index: 50, rank }, pool: 136, comparisons: [], levers: [],
    boundaries: boundaries.map((each) => ({ id: '', title: text, stated: true, pool: null, place: rank, points: 1, goal: true, ...each })),
  }
}

describe('a goal in the address', () => {
  it('is read back as it was written', () => {
    expect(parseGoal('top:10')).toEqual({ top: 10, outOfLastThird: null })
    expect(parseGoal('out-of-last-third')).toEqual({ top: null, outOfLastThird: true })
  })

  it('that makes no sense is no goal', () => {
    for (const text of ['', 'top:0', 'top:-1', 'top:1e9', 'top:12345678', 'top']) expect(parseGoal(text)).toBeUndefined()
  })
})

describe('the rank that is proposed', () => {
  it('is that of the nearest boundary still missed', () => {
    expect(proposedTop(standing(60, [{ places: 10, inside: false }, { places: 45, inside: false }]))).toBe(45)
  })

  it('is one place up where all boundaries are reached, and never above the first', () => {
    expect(proposedTop(standing(4, [{ places: 10, inside: true }]))).toBe(3)
    expect(proposedTop(standing(1, []))).toBe(1)
  })

  it('is not one that cannot be asked for', () => {
    expect(proposedTop(standing(60, [{ places: 10, inside: false, goal: false }]))).toBe(59)
  })
})

describe('bounds', () => {
  it('are what was typed, with or without commas; empty fields set none', () => {
    expect(boundsOf({ a: '1,200.5', b: ' ', c: '-3' })).toEqual([{ indicator: 'a', limit: 1200.5 }, { indicator: 'c', limit: -3 }])
  })
})
