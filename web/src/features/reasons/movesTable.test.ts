import { describe, expect, it } from 'vitest'
import { moveColumns, sortedMoves } from './movesTable'
import type { Moves, UnitMove } from './types'

const text = (zh: string, en = zh) => ({ zh, en })

function move(code: string, before: number, now: number, shares: Record<string, number>): UnitMove {
  return {
    code, name: text(code), classId: null, parentCode: null, parentName: null, sentence: text(''),
    before: { index: 40, rank: before }, now: { index: 45.005, rank: now }, rise: before - now, denominator: 2,
    shares: Object.entries(shares).map(([column, shownPlaces]) => ({
      column, title: text(column), numerator: shownPlaces * 2, places: shownPlaces, points: 0, shownPlaces, shownPoints: 0,
    })),
  }
}

const moves: Moves = {
  edition: 'e', against: 'period-before', decimals: 2, single: [],
  before: { edition: null, title: text(''), period: '2022', demonstration: false, units: 3 },
  now: { edition: 'e', title: text(''), period: '2023', demonstration: false, units: 3 },
  factors: [{ id: 'own-figures', title: text('自身数值') }, { id: 'rules+weights', title: text('规则变化与权重变化') }],
  units: [move('370102', 5, 3, { 'own-figures': 2 }), move('370103', 1, 4, { 'rules+weights': -3 }), move('370104', 3, 3, {})],
}
const columns = moveColumns(moves, { title: (key) => key, column: (key) => key, classes: [], classTitle: () => '', missing: '—' })
const column = (id: string) => columns.find((each) => each.id === id)!

describe('the table of moves', () => {
  it('has a column for every set of factors, and a dash where a unit has none of them', () => {
    expect(columns.map((each) => each.id)).toEqual([
      'name', 'parent', 'rankBefore', 'rankNow', 'rise', 'own-figures', 'rules+weights', 'indexBefore', 'indexNow',
    ])
    expect(moves.units.map((each) => column('rules+weights').text(each))).toEqual(['—', '-3.0', '—'])
    expect(moves.units.map((each) => column('rise').text(each))).toEqual(['+2', '-3', '0'])
    expect(column('indexNow').text(moves.units[0]!)).toBe('45.01')
  })

  it('sorts either way and puts what is missing last both times', () => {
    const codes = (id: string, descending: boolean) => sortedMoves(moves.units, column(id), descending).map((each) => each.code)
    expect(codes('rise', true)).toEqual(['370102', '370104', '370103'])
    expect(codes('rise', false)).toEqual(['370103', '370104', '370102'])
    expect(codes('own-figures', true)[0]).toBe('370102')
    expect(codes('own-figures', false)[0]).toBe('370102')
  })
})
