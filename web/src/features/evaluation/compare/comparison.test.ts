import { describe, expect, it } from 'vitest'
import type { Sheet } from '@/api/types'
import { comparison, spreadOf } from './comparison'

const node = (id: string, parent: string | null) => ({ id, parent, level: 0, kind: 'group', title: { zh: id, en: id } })
const sheet = {
  nodes: [node('index', null), node('a', 'index'), node('a1', 'a'), node('a2', 'a'), node('b', 'index')],
  scores: { index: [10, 20, 30], a: [1, 2, 3], a1: [5, 5, 5], a2: [0, 9, 4], b: [70, 20, null] },
  ranks: {}, figures: {},
} as unknown as Sheet

describe('A comparison puts the largest differences first', () => {
  it('orders children inside their parent only', () => {
    expect(comparison(sheet, [0, 1], 'spread').map((c) => c.node.id)).toEqual(['index', 'b', 'a', 'a2', 'a1'])
    expect(comparison(sheet, [0, 1], 'scheme').map((c) => c.node.id)).toEqual(['index', 'a', 'a1', 'a2', 'b'])
  })

  it('N6: takes no difference from a missing score', () => {
    expect(spreadOf([70, null])).toBe(0)
    expect(comparison(sheet, [1, 2], 'scheme').at(-1)).toMatchObject({ scores: [20, null], spread: 0 })
  })
})
