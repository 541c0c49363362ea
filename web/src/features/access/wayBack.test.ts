import { describe, expect, it } from 'vitest'
import { wayBack } from './wayBack'

describe('After signing in nobody is led out of the house', () => {
  it.each(['/people', '/logs/operations?who=someone', '/'])('goes on to %s', (wanted) => {
    expect(wayBack(wanted)).toBe(wanted)
  })

  it.each(['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example', '', undefined, ['/people']])('does not follow %s', (wanted) => {
    expect(wayBack(wanted)).toBeUndefined()
  })
})
