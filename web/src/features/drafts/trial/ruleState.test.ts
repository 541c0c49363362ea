import { describe, expect, it } from 'vitest'
import type { BoardNode, RuleBoard } from '../types'
import { changesOf, groupsOf, published, stateOf, weightOf } from './ruleState'

const text = (words: string) => ({ zh: words, en: words })
const node = (id: string, parent: string | null, weights: Record<string, number>, kind = 'indicator'): BoardNode =>
  ({ id, parent, level: parent ? 1 : 0, kind, title: text(id), weights, method: text('-'), by: null, within: null, basis: [] })
const board: RuleBoard = {
  edition: 'p.s.1', programme: 'p', scheme: 's', title: text('s'), over: 'all',
  classes: [{ id: 'city', title: text('city') }, { id: 'land', title: text('land') }],
  nodes: [
    node('index', null, { all: 1 }, 'index'),
    node('x', 'index', { city: 20, land: 40 }),
    node('y', 'index', { city: 80, land: 60 }),
  ],
  boundaries: [], normalisations: ['z-score'], aggregations: ['geometric'], replications: 400,
}

describe('a rule while it is being changed', () => {
  it('asks for nothing when nothing was changed', () => {
    expect(changesOf(board, published(board))).toEqual([])
  })

  it('asks for what differs, class by class', () => {
    const state = published(board)
    state.weights.x = { city: 30, land: 40 }
    state.aggregate.index = 'geometric'
    expect(changesOf(board, state).map(({ kind, node: at, classId, weight, by }) => ({ kind, at, classId, weight, by }))).toEqual([
      { kind: 'weight', at: 'x', classId: 'city', weight: 30, by: null },
      { kind: 'aggregate', at: 'index', classId: null, weight: null, by: 'geometric' },
    ])
  })

  it('comes back from its own changes', () => {
    const state = published(board)
    state.weights.y = { city: 70, land: 60 }
    state.normalise = { x: 'z-score class', y: 'z-score class' }
    state.reclass = { '370102': 'land' }
    expect(stateOf(board, changesOf(board, state))).toEqual(state)
  })

  it('starts from the mean of the classes when there is one rule for all', () => {
    const state = published(board, true)
    expect(weightOf(state, 'x', 'city')).toBe(30)
    expect(changesOf(board, state)).toHaveLength(1)
    state.weights.x = { all: 50 }
    expect(stateOf(board, changesOf(board, state))).toEqual(state)
  })

  it('gives a weight for all classes its place in a rule by class', () => {
    const change = { kind: 'normalise', node: null, classId: null, weight: null, by: 'z-score', within: null, unit: null }
    expect(stateOf(board, [change]).normalise).toEqual({ x: 'z-score all', y: 'z-score all' })
    expect(groupsOf(board)[0]?.children.map((child) => child.id)).toEqual(['x', 'y'])
  })
})
