import { inLanguage, placeName } from '@/i18n'
import type { EvaluationClass, Sheet, SheetNode, Unit } from '@/api/types'
import type { Row } from './sheetRows'

/** How units, cities and classes are called in the reader's language. */
export interface Names {
  unit: (code: string) => string
  parent: (code: string | null | undefined) => string
  classTitle: (id: string | null | undefined) => string
}

export function namesFrom(units: Unit[], classes: EvaluationClass[]): Names {
  const byCode = new Map(units.map((u) => [u.code, u]))
  const parents = new Map(units.flatMap((u) => (u.parent ? [[u.parent.code, u.parent] as const] : [])))
  return {
    unit: (code) => placeName(byCode.get(code) ?? { name: code }),
    parent: (code) => (code && parents.has(code) ? placeName(parents.get(code)!) : ''),
    classTitle: (id) => inLanguage(classes.find((c) => c.id === id)?.title),
  }
}

/** The unit of measure of what is shown of a node, empty for scores and ranks. */
export function unitOf(sheet: Sheet, node: string): string {
  return inLanguage(sheet.nodes.find((n: SheetNode) => n.id === node)?.unit)
}

/** The cities of some rows, each once, in the order of their codes. */
export function parentsOf(rows: Row[]): string[] {
  return [...new Set(rows.map((r) => r.unit.parentCode ?? ''))].filter(Boolean).sort()
}
