import { describe, expect, it } from 'vitest'
import type { AccountLine } from '@/api/types'
import { isShown, sumOf } from './account'

const line = (node: string, parent: string | null, score: number | null, points: number | null): AccountLine => ({
  node, parent, level: 0, kind: 'group', title: { zh: node, en: node }, score, weight: 1, points, rank: 1, rankInClass: 1, effects: [], formula: null, figure: null,
})
const account = [line('index', null, 62.3, null), line('a', 'index', 70, 42.3), line('b', 'index', 50, 20), line('a1', 'a', 70, 70)]

describe('N3: the account of a county adds up', () => {
  it('agrees when the children carry the score', () => {
    expect(sumOf(account, account[0]!)).toEqual({ added: 62.3, score: 62.3, agrees: true })
  })

  it('counts bonuses and deductions', () => {
    const effects = [{ kind: 'bonus', title: { zh: '', en: '' }, points: 1.5, reason: { zh: '', en: '' }, basis: [] }]
    expect(sumOf(account, { ...account[0]!, score: 63.8, effects })?.agrees).toBe(true)
    expect(sumOf(account, { ...account[0]!, effects })?.agrees).toBe(false)
  })

  it('says so when it does not add up, and forgives only the last bits of a double', () => {
    expect(sumOf(account, { ...account[0]!, score: 62.31 })?.agrees).toBe(false)
    expect(sumOf(account, { ...account[0]!, score: 62.300000000000004 })?.agrees).toBe(true)
  })

  it('N6: has no sum where there is no score, and none for a leaf', () => {
    expect(sumOf(account, { ...account[0]!, score: null })).toBeUndefined()
    expect(sumOf(account, account[3]!)).toBeUndefined()
  })
})

describe('The account opens line by line', () => {
  it('shows a line only when everything above it is open', () => {
    const shown = (open: string[]) => account.filter((l) => isShown(account, l, (n) => open.includes(n))).map((l) => l.node)
    expect(shown([])).toEqual(['index'])
    expect(shown(['index'])).toEqual(['index', 'a', 'b'])
    expect(shown(['a'])).toEqual(['index'])
    expect(shown(['index', 'a'])).toEqual(['index', 'a', 'b', 'a1'])
  })
})
