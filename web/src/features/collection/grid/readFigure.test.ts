import { describe, expect, it } from 'vitest'
import { parsePasted, writeCopied } from './pasted'
import { readFigure, type Asked } from './readFigure'

const yi: Asked = { kind: 'number', unit: '亿元' }
const people: Asked = { kind: 'integer', unit: '人' }
const figure = (text: string, asked = yi) => {
  const reading = readFigure(text, asked)
  return reading.kind === 'understood' && reading.value.kind === 'number' ? reading.value.value : reading
}

describe('Reading a figure as people write it', () => {
  it.each([
    ['1234.5', 1234.5], ['1,234.5', 1234.5], ['１，２３４．５', 1234.5], [' 12 ', 12], ['-3', -3], ['−3', -3], ['(1,200)', -1200], ['¥15', 15],
    ['1 234', 1234], ['.5', 0.5], ['1.2e3', 1200], ['0', 0],
  ])('%s is %d', (text, value) => {
    expect(figure(text)).toBe(value)
  })

  it.each([
    ['12,345万元', '亿元', 1.2345], ['1.5亿元', '万元', 15000], ['3 亿', '万元', 30000], ['7亿', '亿元', 7], ['12.5万', '人', 125000], ['3公顷', '平方公里', 0.03],
    ['15亩', '公顷', 1], ['2,000吨', '万吨', 0.2], ['35‰', '%', 3.5], ['8度', '千瓦时', 8], ['１．１万元', '元', 11000], ['300万户', '户', 3000000],
  ])('%s in %s is %d', (text, unit, value) => {
    const reading = readFigure(text, { kind: 'number', unit })
    expect(reading).toMatchObject({ kind: 'understood', value: { kind: 'number' } })
    expect(figure(text, { kind: 'number', unit })).toBeCloseTo(value, 12)
    if (!text.endsWith(unit)) expect(reading).toMatchObject(unit === '亿元' && text === '7亿' ? {} : { converted: { found: text } })
  })

  it('converts decimals exactly, digit by digit', () => {
    expect(figure('1234567.89万元')).toBe(123.456789)
    expect(figure('0.07亿元', { kind: 'number', unit: '万元' })).toBe(700)
  })

  it.each([
    ['abc', 'number'], ['1,23', 'number'], ['12 公顷', 'unit'], ['3万人', 'unit'], ['12..5', 'number'], ['不适用', 'reason'],
  ])('%s is not guessed: %s', (text, why) => {
    expect(readFigure(text, yi)).toMatchObject({ kind: 'unreadable', why })
  })

  it('does not round what must be a whole number', () => {
    expect(readFigure('12.5', people)).toMatchObject({ kind: 'unreadable', why: 'integer' })
    expect(figure('1.25万人', people)).toBe(12500)
  })

  it('tells empty, not applicable and zero apart', () => {
    expect(readFigure('—', yi)).toMatchObject({ value: { kind: 'empty' } })
    expect(readFigure('不适用：境内无港口', yi)).toMatchObject({ value: { kind: 'not-applicable', reason: '境内无港口' } })
    expect(readFigure('n/a (no port)', yi)).toMatchObject({ value: { kind: 'not-applicable', reason: 'no port' } })
    expect(readFigure('0', yi)).toMatchObject({ value: { kind: 'number', value: 0 } })
  })
})

describe('A range from a spreadsheet', () => {
  it('is rows and columns, without the empty line Excel adds', () => {
    expect(parsePasted('1\t2\r\n3\t4\r\n')).toEqual([['1', '2'], ['3', '4']])
  })

  it('keeps line breaks, tabs and quotes inside quoted cells', () => {
    expect(parsePasted('"a\nb"\t"say ""x"""\n5"\t6')).toEqual([['a\nb', 'say "x"'], ['5"', '6']])
  })

  it('comes back the same after copying', () => {
    const block = [['1', 'a\tb'], ['', '"x"']]
    expect(parsePasted(writeCopied(block))).toEqual(block)
  })
})
