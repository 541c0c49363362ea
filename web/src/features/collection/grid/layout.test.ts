import { describe, expect, it } from 'vitest'
import { between, overlay, stepFrom, type Layout, type Step } from './layout'

const form: Layout = [
  ['a1'],
  ['a2'],
  ['b1', 'b2', 'b3'],
  ['c1', null, 'c3'],
]

describe('Moving in the grid', () => {
  it.each<[string, Step, string | undefined]>([
    ['a1', 'down', 'a2'],
    ['a2', 'down', 'b1'],
    ['b2', 'down', 'c1'],
    ['b3', 'down', 'c3'],
    ['b3', 'up', 'a2'],
    ['a1', 'up', 'a1'],
    ['c1', 'right', 'c3'],
    ['c3', 'right', 'c3'],
    ['c3', 'left', 'c1'],
    ['b2', 'home', 'b1'],
    ['b2', 'end', 'b3'],
    ['c3', 'first', 'a1'],
    ['a1', 'last', 'c3'],
    ['a1', 'page-down', 'c1'],
    ['c3', 'page-up', 'a1'],
    ['b3', 'next', 'c1'],
    ['c3', 'next', undefined],
    ['a1', 'previous', undefined],
  ])('from %s one step %s is %s', (from, step, to) => {
    expect(stepFrom(form, from, step)).toBe(to)
  })

  it('takes the rectangle between two corners whichever is named first', () => {
    expect(between(form, 'c3', 'b2')).toEqual([['b2', 'b3'], [null, 'c3']])
  })

  it('lays a pasted block over the cells and counts what falls outside', () => {
    expect(overlay(form, 'b2', [['1', '2', '3'], ['4', '5']])).toEqual({
      placed: [{ key: 'b2', value: '1' }, { key: 'b3', value: '2' }, { key: 'c3', value: '5' }],
      outside: 2,
    })
  })
})
