import { describe, expect, it } from 'vitest'
import type { Sheet } from '@/api/types'
import { passes, rowsOf } from '../sheetRows'
import { nextSorting, parseSorting, rankingColumns, sortedRows, writeSorting } from './rankingTable'

const both = (text: string) => ({ zh: text, en: text })
const sheet = {
  edition: { id: 'e' },
  units: [
    { code: '370102', name: '历下区', pinyin: 'Lixia Qu', classId: 'district', parentCode: '370100' },
    { code: '370103', name: '市中区', pinyin: 'Shizhong Qu', classId: 'district', parentCode: '370100' },
    { code: '370124', name: '平阴县', pinyin: 'Pingyin Xian', classId: 'other', parentCode: '370100' },
    { code: '370211', name: '黄岛区', pinyin: 'Huangdao Qu', classId: 'district', parentCode: '370200' },
  ],
  nodes: [
    { id: 'index', parent: null, level: 0, kind: 'index', title: both('index') },
    { id: 'people', parent: 'index', level: 1, kind: 'group', title: both('people') },
  ],
  scores: { index: [80.005, null, 40, 80.005], people: [1.005, 0, null, -0.5] },
  ranks: { index: [1, null, 3, 1] },
  ranksInClass: { index: [1, null, 1, 1] },
  figures: {}, rankChange: null, excluded: [],
} as unknown as Sheet
const rows = rowsOf(sheet)
const columns = rankingColumns(sheet, {
  names: { unit: (c) => c, parent: (c) => c ?? '', classTitle: (c) => c ?? '' },
  classes: [{ id: 'district', title: both('district') }, { id: 'other', title: both('other') }],
  title: (key) => key, missing: '—',
})
const column = (id: string) => columns.find((c) => c.id === id)!
const codes = (id: string, descending: boolean) => sortedRows(rows, column(id), descending).map((r) => r.unit.code)

describe('The ranking sorts, filters and rounds by one rule', () => {
  it('N6: puts missing values last in both directions', () => {
    expect(codes('index', true)).toEqual(['370102', '370211', '370124', '370103'])
    expect(codes('index', false)).toEqual(['370124', '370102', '370211', '370103'])
    expect(codes('people', false)).toEqual(['370211', '370103', '370102', '370124'])
  })

  it('keeps equals in the order of their codes, whichever way it sorts', () => {
    expect(codes('rank', false).slice(0, 2)).toEqual(['370102', '370211'])
    expect(codes('rank', true).slice(1, 3)).toEqual(['370102', '370211'])
  })

  it('sorts names by pinyin and classes in the order of the programme', () => {
    expect(codes('name', false)).toEqual(['370211', '370102', '370124', '370103'])
    expect(codes('class', true)[0]).toBe('370124')
  })

  it('P3: rounds half away from zero and never writes a missing value as zero', () => {
    expect(rows.map((r) => column('index').text(r))).toEqual(['80.01', '—', '40.00', '80.01'])
    expect(rows.map((r) => column('people').text(r))).toEqual(['1.01', '0.00', '—', '-0.50'])
  })

  it('lets pass what is in the chosen classes and cities', () => {
    const shown = (classes: string[], parents: string[]) => rows.filter((r) => passes(r.unit, classes, parents)).length
    expect(shown([], [])).toBe(4)
    expect(shown(['district'], [])).toBe(3)
    expect(shown(['district'], ['370200'])).toBe(1)
    expect(shown(['other'], ['370200'])).toBe(0)
  })

  it('reads back the order it writes into the address', () => {
    for (const text of ['rank', '-index', 'name', '-people']) {
      expect(writeSorting(parseSorting(text))).toBe(text)
    }
  })

  it('starts a score with the largest, a rank with the first, and turns round on a second click', () => {
    const scores = nextSorting(parseSorting('rank'), column('people'))
    expect(writeSorting(scores)).toBe('-people')
    expect(writeSorting(nextSorting(scores, column('people')))).toBe('people')
    expect(writeSorting(nextSorting(scores, column('rank')))).toBe('rank')
  })
})
