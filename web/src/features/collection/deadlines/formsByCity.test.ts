import { expect, it } from 'vitest'
import type { OverviewUnit } from '../types'
import { formsByCity } from './formsByCity'

const unit = (code: string, parent: string, stage = 'draft') =>
  ({ unit: code, name: code, parent, parentName: `city ${parent}`, stage, late: false, sentBack: false, filled: 0, asked: 1 }) as unknown as OverviewUnit

it('puts every form into the row of its city, and leaves a place empty where a city is not asked', () => {
  const annual = [unit('370203', '3702'), unit('370102', '3701', 'submitted'), unit('370103', '3701')]
  const quarterly = [unit('370202', '3702')]

  const rows = formsByCity([annual, quarterly])

  expect(rows.map((r) => r.code)).toEqual(['3701', '3702'])
  expect(rows[0]?.forms.map((f) => f && `${f.done}/${f.units.length}`)).toEqual(['1/2', undefined])
  expect(rows[1]?.forms.map((f) => f?.units.map((u) => u.unit))).toEqual([['370203'], ['370202']])
})
