/** What a cell holds. Empty, not applicable and zero are three different facts. */
export type CellValue =
  | { kind: 'number'; value: number }
  | { kind: 'text'; text: string }
  | { kind: 'not-applicable'; reason: string }
  | { kind: 'empty' }

interface Held { value?: number | null; text?: string | null; notApplicable?: string | null }

export function valueOf(cell: Held | undefined): CellValue {
  if (cell?.notApplicable) return { kind: 'not-applicable', reason: cell.notApplicable }
  if (cell?.value !== null && cell?.value !== undefined) return { kind: 'number', value: cell.value }
  if (cell?.text) return { kind: 'text', text: cell.text }
  return { kind: 'empty' }
}

export function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The members of a request that state the value. */
export function asMembers(value: CellValue): { value?: number; text?: string; notApplicable?: string; empty?: true } {
  switch (value.kind) {
    case 'number': return { value: value.value }
    case 'text': return { text: value.text }
    case 'not-applicable': return { notApplicable: value.reason }
    case 'empty': return { empty: true }
  }
}

/** The value as it is edited and copied: no separators, full precision. */
export function asTyped(value: CellValue): string {
  switch (value.kind) {
    case 'number': return String(value.value)
    case 'text': return value.text
    case 'not-applicable': return `不适用：${value.reason}`
    case 'empty': return ''
  }
}
