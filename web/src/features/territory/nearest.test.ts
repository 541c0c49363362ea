import { describe, expect, it } from 'vitest'
import { nearest } from './nearest'

const grid = Array.from({ length: 9 }, (_, i) => ({ code: String(i), x: (i % 3) * 10, y: Math.floor(i / 3) * 10 }))
const from = (code: string) => grid[Number(code)]!

describe('P1: arrow keys walk over a map', () => {
  it('go to the county that lies in that direction', () => {
    expect(nearest(grid, from('4'), 'ArrowLeft')?.code).toBe('3')
    expect(nearest(grid, from('4'), 'ArrowRight')?.code).toBe('5')
    expect(nearest(grid, from('4'), 'ArrowUp')?.code).toBe('1')
    expect(nearest(grid, from('4'), 'ArrowDown')?.code).toBe('7')
  })

  it('stay at the edge', () => {
    expect(nearest(grid, from('0'), 'ArrowLeft')).toBeUndefined()
    expect(nearest(grid, from('8'), 'ArrowDown')).toBeUndefined()
  })

  it('prefer what lies straight ahead to what is near but aside', () => {
    const spots = [{ code: 'aside', x: 6, y: 9 }, { code: 'ahead', x: 12, y: 0 }]
    expect(nearest(spots, { code: 'here', x: 0, y: 0 }, 'ArrowRight')?.code).toBe('ahead')
  })
})
