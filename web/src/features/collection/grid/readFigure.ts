import { convert } from './units'
import type { CellValue } from './cellValue'

/** What somebody typed or pasted into a cell, understood or not. */
export type Reading =
  | { kind: 'understood'; value: CellValue; converted?: { found: string; to: string } }
  | { kind: 'unreadable'; found: string; why: 'number' | 'integer' | 'unit' | 'reason' }

export interface Asked { kind: 'number' | 'integer' | 'text'; unit: string }

const number = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)\s*(\D*)$/
const emptyWords = ['', '-', '—', '——', '－']
const notApplicableWord = /^(?:不适用|n\/a)(?:\s*[:：(（]\s*(.*?)[)）]?)?$/i

/**
 * Reads a figure as people write it: full-width digits, thousand separators, brackets for negative figures, a currency
 * sign, a unit behind it. A unit that measures the same thing is converted; any other is refused, never guessed.
 */
export function readFigure(text: string, asked: Asked): Reading {
  const found = text.trim()
  const notApplicable = notApplicableWord.exec(found)
  if (notApplicable) {
    const reason = notApplicable[1]?.trim() ?? ''
    return reason ? { kind: 'understood', value: { kind: 'not-applicable', reason } } : { kind: 'unreadable', found, why: 'reason' }
  }
  if (emptyWords.includes(found)) return { kind: 'understood', value: { kind: 'empty' } }
  if (asked.kind === 'text') return { kind: 'understood', value: { kind: 'text', text: found } }
  return readNumber(found, asked)
}

function readNumber(found: string, asked: Asked): Reading {
  const plain = plainly(found)
  const parts = number.exec(plain)
  const [, sign = '', written = '', unit = ''] = parts ?? []
  if (!parts || !/\d/.test(written)) return { kind: 'unreadable', found, why: 'number' }
  const decimal = sign + written.replaceAll(',', '')
  const own = unit.trim()
  const value = own === '' || own === asked.unit ? Number(decimal) : convert(decimal, own, asked.unit)
  if (value === undefined || !Number.isFinite(value)) return { kind: 'unreadable', found, why: own ? 'unit' : 'number' }
  if (asked.kind === 'integer' && !Number.isInteger(value)) return { kind: 'unreadable', found, why: 'integer' }
  const understood = { kind: 'understood', value: { kind: 'number', value } } as const
  return own === '' || own === asked.unit ? understood : { ...understood, converted: { found, to: `${value} ${asked.unit}` } }
}

/** Full-width signs as ordinary ones, without spaces inside, currency signs and accountants' brackets. */
function plainly(text: string): string {
  const narrow = text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/、/g, ',')
    .replace(/[\s\u00A0\u3000]+(?=[\d.,])/g, '')
    .replace(/^([+-]?)[¥￥$]/, '$1')
    .trim()
  const bracketed = /^\(([\d.,]+)\)(.*)$/.exec(narrow)
  return bracketed ? `-${bracketed[1]}${bracketed[2]}` : narrow
}
