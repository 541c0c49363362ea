import { describe, expect, it } from 'vitest'
import { draftsUnder } from './draftsUnder'

describe('Whom a lock reaches', () => {
  const collections: Parameters<typeof draftsUnder>[0] = [{ id: 'a', counts: { draft: 120, submitted: 16 } }, { id: 'b', counts: { accepted: 136 } }, { id: 'c', counts: { draft: 4 } }]

  it('counts the returns that are still with their counties', () => {
    expect(draftsUnder(collections, undefined)).toBe(124)
    expect(draftsUnder(collections, 'a')).toBe(120)
    expect(draftsUnder(collections, 'b')).toBe(0)
  })
})
