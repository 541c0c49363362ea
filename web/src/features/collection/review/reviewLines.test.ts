import { describe, expect, it } from 'vitest'
import type { Finding, Review } from '../types'
import { percentOf, reviewLines } from './reviewLines'

const text = (zh: string) => ({ zh, en: zh })
const finding = (entry: string, check: string): Finding =>
  ({ check, level: 'soft', entries: [entry], found: text(`${entry} odd`), expected: text(''), why: text(''), advice: text(''), explained: true })
const change = (entry: string, before: number | null, after: number) => 
  ({ entry, title: text(entry), unit: text('万元'), before, after, beforeWords: null, afterWords: null })

function review(changed: Review['changed'], odd: Finding[]): Review {
  return {
    returnId: 'x', unit: { code: '370112', name: '', parent: null, parentName: null }, stage: 'submitted', version: 3, round: 2, late: false, seen: false,
    changed, odd, explanations: { jump: { text: 'a new plant', by: 'clerk', at: '' } }, openComments: 0,
  }
}

describe('What a reviewer sees of a return', () => {
  it('is each cell once, what is odd before what only changed, with the explanation', () => {
    const lines = reviewLines(review([change('a', 1, 2), change('b', 4, 3)], [finding('b', 'jump')]), new Map())
    expect(lines.map((l) => [l.entry, l.before, l.after, l.odd.map((o) => o.explanation)])).toEqual([['b', 4, 3, ['a new plant']], ['a', 1, 2, []]])
  })

  it('is only what is odd at the first submission', () => {
    const lines = reviewLines({ ...review([], [finding('b', 'jump')]), round: 1 }, new Map())
    expect(lines.map((l) => l.entry)).toEqual(['b'])
  })

  it('N6: tells what was blank from what did not apply, and from a changed text', () => {
    const reason = { ...change('a', null, 2), beforeWords: 'no such firms' }
    const lines = reviewLines(review([reason, change('b', null, 3)], []), new Map())
    expect(lines.map((l) => [l.entry, l.before, l.beforeWords, l.after])).toEqual([['a', null, 'no such firms', 2], ['b', null, null, 3]])
  })

  it.each([[100, 110, 10], [-50, -25, 50], [0, 5, null], [null, 5, null]])('from %s to %s is %s per cent', (before, after, percent) => {
    expect(percentOf(before, after)).toBe(percent)
  })
})
