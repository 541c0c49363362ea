import { describe, expect, it } from 'vitest'
import { byUrgency, headline } from './dayOfWork'
import type { WorkItem } from './types'

const item = (kind: WorkItem['kind'], state: WorkItem['state'], daysLeft: number | null = null, count: number | null = null): WorkItem =>
  ({ kind, id: `${kind} ${daysLeft}`, title: { zh: '', en: '' }, detail: null, dueOn: daysLeft === null ? null : `2026-11-${22 + daysLeft}`, daysLeft, state, count, link: '/' })

describe('The first sentence of the day', () => {
  it.each([
    [[], { kind: 'nothing', count: 0, others: 0, daysLeft: null }],
    [[item('return', 'done', 3)], { kind: 'nothing', count: 0, others: 0, daysLeft: null }],
    [[item('return', 'due', 5), item('return', 'due', 2), item('return', 'late', -1)], { kind: 'returns', count: 3, others: 0, daysLeft: -1 }],
    [[item('review', 'waiting', null, 8), item('flag', 'waiting')], { kind: 'reviews', count: 8, others: 1, daysLeft: null }],
    [[item('job', 'waiting'), item('flag', 'waiting')], { kind: 'mixed', count: 2, others: 0, daysLeft: null }],
  ] as [WorkItem[], object][])('of %o', (items, found) => {
    expect(headline(items)).toEqual(found)
  })

  it('groups by urgency, the nearest day first', () => {
    const groups = byUrgency([item('return', 'due', 5), item('flag', 'waiting'), item('return', 'late', -2), item('return', 'due', 1)])
    expect(groups.map((g) => [g.state, g.items.map((i) => i.daysLeft)])).toEqual([['late', [-2]], ['due', [1, 5]], ['waiting', [null]]])
  })
})
