import { describe, expect, it } from 'vitest'
import { agreementRange, betweenIndicators, mostFavoured, oddPairs, stepOf, strangersAtHome, widestWeight } from './conclusions'
import type { CheckupNode, Favour, Pair, Pool, Weight } from './types'

const node = (id: string, kind: string): CheckupNode => ({ id, kind, level: 1, parent: null, title: { zh: id, en: id } }) as CheckupNode
const pair = (a: string, b: string, relation: string, value: number, flag: string): Pair => ({ node: a, other: b, relation, value, p: 0.01, units: 9, flag }) as Pair
const nodes = [node('index', 'index'), node('g', 'group'), node('x', 'indicator'), node('y', 'indicator'), node('z', 'indicator')]

describe('What is most worth a look comes first', () => {
  it('puts what is nearly the same before what goes against each other', () => {
    const pairs = [pair('x', 'y', 'sibling', -0.7, 'negative'), pair('x', 'z', 'stranger', 0.92, 'too-high'), pair('y', 'z', 'stranger', 0.97, 'too-high'), pair('x', 'g', 'group', 0.99, 'too-high')]
    expect(oddPairs(betweenIndicators(pairs, nodes)).map((p) => p.value)).toEqual([0.97, 0.92, -0.7])
  })

  it('names nodes that do not fit their group, the worst first', () => {
    const pairs = [pair('x', 'g', 'group', 0.2, 'weak'), pair('y', 'g', 'group', -0.6, 'negative'), pair('z', 'g', 'group', 0.8, 'fitting'), pair('x', 'index', 'index', 0.1, 'weak')]
    expect(strangersAtHome(pairs).map((p) => p.node)).toEqual(['y', 'x'])
  })

  it('compares weights of indicators, not of groups', () => {
    const weights = [{ node: 'g', stated: 0.2, effective: 0.9, correlation: 1 }, { node: 'x', stated: 0.1, effective: 0.16, correlation: 1 }, { node: 'y', stated: 0.1, effective: 0.02, correlation: 1 }] as Weight[]
    expect(widestWeight(weights, nodes)?.node).toBe('y')
  })
})

describe('Nobody is named for what chance may have done', () => {
  const row = (group: string, places: number, p: number) => ({ group, places, p, units: 5, meanRank: 1, otherMeanRank: 1, title: { zh: group, en: group } })
  it('needs both the comparison and the group to be rare', () => {
    const quiet = { against: 'equal-weights', grouping: 'city', p: 0.4, rows: [row('a', 30, 0.001)] } as Favour
    const loud = { against: 'equal-weights', grouping: 'class', p: 0.01, rows: [row('b', 3, 0.2), row('c', -4, 0.01)] } as Favour
    expect(mostFavoured([quiet])).toBeUndefined()
    expect(mostFavoured([quiet, loud])?.row.group).toBe('c')
  })
})

describe('Layers do not speak of agreement', () => {
  it('leaves them out of the range', () => {
    const pool = { methods: [{ method: 'topsis', spearman: 0.9 }, { method: 'borda', spearman: 0.95 }, { method: 'condorcet', spearman: 0.3 }] } as Pool
    expect(agreementRange(pool)).toEqual({ low: 0.9, high: 0.95 })
  })
})

describe('Colours change where the flags do', () => {
  it.each([[-1, -2], [-0.4, -1], [0, 1], [0.29, 1], [0.3, 2], [0.9, 3], [0.91, 4]])('%s is step %s', (value, step) => {
    expect(stepOf(value)).toBe(step)
  })
})
