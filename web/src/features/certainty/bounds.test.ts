import { describe, expect, it } from 'vitest'
import { mostOpen, standingOf } from './bounds'
import { nearestRivals, rivalsOf } from './pairs'
import type { IntervalRow } from './intervals'
import type { Boundary, StudyUnit } from './types'

const boundary = (id: string, places: number): Boundary => ({ id, title: { zh: id, en: id }, classId: null, places })
const unit = (code: string, rank: number | null, inside: Record<string, number>): StudyUnit => ({ code, name: code, classId: null, parent: null, rank, p05: rank, median: rank, p95: rank, mean: rank, withoutRank: 0, inside, group: 1 })

describe('A boundary parts the units', () => {
  const units = [unit('a', 1, { ten: 1 }), unit('b', 10, { ten: 0.36 }), unit('c', 11, { ten: 0.64 }), unit('d', 99, { ten: 0 }), unit('e', 2, {}), unit('f', 3, { ten: 0.95 }), unit('g', 30, { ten: 0.05 })]
  const standing = standingOf(boundary('ten', 10), units, (code) => units.find((each) => each.code === code)?.rank)
  const codes = (part: 'inside' | 'near' | 'outside') => standing[part].map((each) => each.unit.code)

  it('into surely in, near, and surely out; units of other classes are in none', () => {
    expect([codes('inside'), codes('near'), codes('outside')]).toEqual([['a', 'f'], ['c', 'b'], ['g', 'd']])
  })

  it('and says who is inside by the published rank', () => {
    expect(standing.near.map((each) => each.isIn)).toEqual([false, true])
  })

  it('names for one unit the boundary whose answer is most open', () => {
    const boundaries = [boundary('ten', 10), boundary('third', 45)]
    expect(mostOpen(boundaries, unit('x', 12, { ten: 0.23, third: 0.999 }))?.boundary.id).toBe('ten')
    expect(mostOpen(boundaries, unit('x', 12, {}))).toBeUndefined()
  })
})

describe('Two units are told apart from 95 %', () => {
  const row = (code: string, rank: number) => ({ code, rank, whole: { rank } }) as unknown as IntervalRow
  const rows = [row('a', 1), row('b', 2), row('c', 3), row('d', 4), row('e', 5)]
  const rivals = rivalsOf([{ code: 'd', ahead: 0.6 }, { code: 'a', ahead: 0.05 }, { code: 'b', ahead: 0.4 }, { code: 'e', ahead: 0.95 }, { code: 'gone', ahead: 0.5 }], rows)

  it('and the others stand by rank', () => {
    expect([rivals.behind, rivals.ahead, rivals.undecided.map((each) => each.row.code)]).toEqual([1, 1, ['b', 'd']])
  })

  it('of which the nearest are shown first', () => {
    expect(nearestRivals(rivals.undecided, 5, 1).map((each) => each.row.code)).toEqual(['d'])
  })
})
