import { describe, expect, it } from 'vitest'
import type { OverviewUnit } from '../types'
import { byCity, stepOf } from './stages'

const unit = (code: string, rest: Partial<OverviewUnit> = {}): OverviewUnit => ({
  unit: code, name: code, parent: `${code.slice(0, 4)}00`, parentName: 'city', returnId: code, stage: 'draft', late: false, daysLeft: 3, filled: 0, asked: 40,
  problems: 0, sentBack: false, updatedAt: '', ...rest,
})

describe('The overview of deadlines', () => {
  it.each([
    [{}, 'blank'],
    [{ filled: 2 }, 'begun'],
    [{ filled: 40, sentBack: true }, 'sent-back'],
    [{ stage: 'submitted', sentBack: true }, 'submitted'],
    [{ stage: 'accepted' }, 'accepted'],
  ] as [Partial<OverviewUnit>, string][])('%o is %s', (rest, step) => {
    expect(stepOf(unit('370112', rest))).toBe(step)
  })

  it('groups counties by city in the order of their codes, and counts who is late and who has submitted', () => {
    const cities = byCity([unit('370202', { late: true }), unit('370114'), unit('370112', { stage: 'submitted', late: true })])
    expect(cities.map((c) => [c.code, c.units.map((u) => u.unit), c.late, c.done])).toEqual([['370100', ['370112', '370114'], 0, 1], ['370200', ['370202'], 1, 0]])
  })
})
