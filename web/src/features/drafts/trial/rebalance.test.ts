import { describe, expect, it } from 'vitest'
import { rebalance } from './rebalance'

const free = (id: string, weight: number) => ({ id, weight, locked: false })
const locked = (id: string, weight: number) => ({ id, weight, locked: true })
const sum = (weights: Record<string, number>) => Math.round(Object.values(weights).reduce((a, b) => a + b, 0) * 100)

describe('rebalance', () => {
  it('keeps the proportions of the others and the sum', () => {
    expect(rebalance([free('a', 50), free('b', 30), free('c', 20)], 'a', 60)).toEqual({ a: 60, b: 24, c: 16 })
  })

  it('leaves what is locked alone', () => {
    expect(rebalance([free('a', 50), locked('b', 30), free('c', 20)], 'a', 60)).toEqual({ a: 60, b: 30, c: 10 })
  })

  it('holds the new weight between 0 and what the locked ones leave', () => {
    expect(rebalance([free('a', 50), locked('b', 30), free('c', 20)], 'a', 90)).toEqual({ a: 70, b: 30, c: 0 })
    expect(rebalance([free('a', 50), free('b', 50)], 'a', -3)).toEqual({ a: 0, b: 100 })
  })

  it('changes nothing when all others are locked', () => {
    expect(rebalance([free('a', 50), locked('b', 50)], 'a', 70)).toEqual({ a: 50, b: 50 })
  })

  it('gives evenly to siblings that weigh nothing', () => {
    expect(rebalance([free('a', 100), free('b', 0), free('c', 0)], 'a', 99.99)).toEqual({ a: 99.99, b: 0.01, c: 0 })
  })

  it('never loses a hundredth, whatever is dragged', () => {
    let weights: Record<string, number> = { a: 33.33, b: 33.33, c: 33.34 }
    for (let n = 0; n < 500; n++) {
      const id = ['a', 'b', 'c'][n % 3] ?? 'a'
      weights = rebalance(Object.entries(weights).map(([key, weight]) => free(key, weight)), id, (n * 7.31) % 101)
      expect(sum(weights)).toBe(10000)
    }
  })
})
