import { describe, expect, it } from 'vitest'
import type { SheetUnit } from '@/api/types'
import { namesApart } from './namesApart'

const units = [['370103', '市中区', '3701'], ['370402', '市中区', '3704'], ['370102', '历下区', '3701']].map(([code, name, parentCode]) => ({ code, name, parentCode })) as SheetUnit[]
const plain = {
  unit: (code: string) => units.find((unit) => unit.code === code)?.name ?? code,
  parent: (code: string | null | undefined) => (code === '3701' ? '济南市' : '枣庄市'),
  classTitle: () => '',
}

describe('Two counties of one name', () => {
  it('are called with their cities; the others keep their names', () => {
    const names = namesApart(plain, units)
    expect(units.map((unit) => names.unit(unit.code))).toEqual(['市中区 · 济南市', '市中区 · 枣庄市', '历下区'])
  })
})
