import { describe, expect, it } from 'vitest'
import { finestShare, writePart, writeShare } from './writeShare'

describe('A probability out of a simulation never claims more than the simulation knows', () => {
  it.each([
    [0.9996, '>99.9%'],
    [1, '>99.9%'],
    [0.999, '99.9%'],
    [0.9949, '99.5%'],
    [0.99, '99%'],
    [0.9896, '99%'],
        [0.95, '95.0%'],
    [0.9497, '<95%'],
    [0.9487, '94.9%'],
    [0.05, '5.0%'],
    [0.0502, '>5%'],
    [0.0463, '4.6%'],
    [0.8378, '84%'],
    [0.5, '50%'],
    [0.2324, '23%'],
    [0.01, '1%'],
    [0.0099, '1.0%'],
    [0.0043, '0.4%'],
    [0.001, '0.1%'],
    [0.0004, '<0.1%'],
    [0, '<0.1%'],
  ])('%d of 10,000 replications reads %s', (share, expected) => {
    expect(writeShare(share, 10_000)).toBe(expected)
  })

  it.each([
    [1000, 0.999, '>99%'],
    [1000, 0.005, '<1%'],
    [1000, 0.01, '1%'],
    [100, 1, '>90%'],
    [100, 0.95, '>90%'],
    [100, 0.5, '50%'],
    [10, 1, '>50%'],
  ])('says less with %d replications: %d reads %s', (replications, share, expected) => {
    expect(writeShare(share, replications)).toBe(expected)
  })

  it('never writes 0% or 100%, whatever was counted', () => {
    for (const replications of [10, 100, 300, 1000, 3000, 10_000, 100_000]) {
      for (let count = 0; count <= 2000; count++) {
        const words = writeShare(count / 2000, replications)
        expect(words).not.toMatch(/^(0|0\.0|100|100\.0)%$/)
      }
    }
  })

  it('keeps to the rule of three: nothing in n replications means less than 3 in n', () => {
    for (const replications of [30, 299, 300, 2999, 3000, 10_000]) expect(finestShare(replications)).toBeGreaterThanOrEqual(3 / replications)
  })
})

describe('A part of the variance is a part', () => {
  it.each([[-0.0014, '<1%'], [0.003, '<1%'], [0.0891, '9%'], [0.8408, '84%'], [1.02, '100%']])('%d reads %s', (part, expected) => {
    expect(writePart(part)).toBe(expected)
  })
})
