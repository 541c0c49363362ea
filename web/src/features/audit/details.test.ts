import { describe, expect, it } from 'vitest'
import { partsOf, thingOf } from './details'

describe('what the trail says is read part by part', () => {
  it('knows how a return moved, with and without a reason and remarks', () => {
    expect(partsOf('draft -> submitted, version 6')?.parts).toMatchObject({ stage: 'draft', next: 'submitted', version: '6', reason: '', comments: '' })
    expect(partsOf('submitted -> draft, version 7: 三处请核对 (3 comments)')?.parts).toMatchObject({ reason: '三处请核对', comments: '3' })
    expect(partsOf('submitted -> draft, version 7: 请核对')?.parts).toMatchObject({ reason: '请核对', comments: '' })
  })

  it('knows addresses, tokens, counts and jobs', () => {
    expect(partsOf('from 127.0.0.1')).toEqual({ key: 'from', parts: { address: '127.0.0.1' } })
    expect(partsOf('1, read, until 2026-12-23T06:57:56.441Z')?.parts).toEqual({ number: '1', scopes: 'read', moment: '2026-12-23T06:57:56.441Z' })
    expect(partsOf('shandong 2024: 136 units, 6 questions')?.parts).toEqual({ period: '2024', units: '136', questions: '6' })
    expect(partsOf('136 units, due on 2026-12-11')?.parts).toEqual({ units: '136', day: '2026-12-11' })
    expect(partsOf('returns-export')).toEqual({ key: 'job', parts: { kind: 'returns-export' } })
    expect(partsOf('log-export: 导出操作日志')).toEqual({ key: 'started', parts: { title: '导出操作日志' } })
  })

  it('leaves what people wrote as it is', () => {
    for (const words of ['演示：口径与上年一致', 'built-change: the method of the year before', '汇总完毕', '']) expect(partsOf(words)).toBeUndefined()
  })

  it('tells what a thing is from its name', () => {
    expect(thingOf('department sheet shandong.statistics.2024')).toEqual({ kind: 'department-sheet', id: 'shandong.statistics.2024' })
    expect(thingOf('return shandong.county-annual.2024.370112 gdp')).toEqual({ kind: 'return', id: 'shandong.county-annual.2024.370112 gdp' })
    expect(thingOf('shandong/1')).toEqual({ kind: '', id: 'shandong/1' })
  })
})
