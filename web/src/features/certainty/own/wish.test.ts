import { describe, expect, it } from 'vitest'
import { findingsOf, readWish, type Wish } from './wish'

const wish = (changes: Partial<Wish> = {}): Wish => ({ title: '只看权重', replications: '2000', seed: '7', top: '', sensitivity: false, chosen: ['stronger', 'off'], ...changes })
const entries = [{ 'weights-around': 100 }, { error: 0.01 }]
const wrong = (changes: Partial<Wish>) => Object.keys(findingsOf(wish(changes), (key) => key))

describe('The form of an own study', () => {
  it('asks for what was chosen, on the boundaries of the published study', () => {
    const boundaries = [{ id: 'ten', title: { zh: '前十', en: 'Ten' }, classId: 'district', places: 10 }]
    expect(readWish(wish({ top: '20' }), entries, boundaries)).toEqual({
      title: { zh: '只看权重', en: '只看权重' }, replications: 2000, seed: 7, vary: [{ 'weights-around': 25 }],
      boundaries: [{ id: 'ten', title: { zh: '前十', en: 'Ten' }, class: 'district', places: 10 }, { id: 'own-top', title: { zh: '前 20 名', en: 'First 20' }, places: 20 }],
    })
    expect(readWish(wish({ sensitivity: true }), entries, []).sensitivity).toEqual({ points: 1024 })
  })

  it.each([
    [{}, []],
    [{ title: ' ' }, ['own-title']],
    [{ replications: '99' }, ['own-replications']],
    [{ replications: '1e4' }, ['own-replications']],
    [{ replications: '1000001' }, ['own-replications']],
    [{ seed: '-1' }, ['own-seed']],
    [{ top: '0' }, ['own-top']],
    [{ chosen: ['off', 'off'] }, ['own-vary']],
  ] as [Partial<Wish>, string[]][])('%j: %j', (changes, fields) => {
    expect(wrong(changes)).toEqual(fields)
  })
})
