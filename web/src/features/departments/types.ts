import type { Problem, Text } from '@/api/types'
import type { ImportReport } from '../collection/types'

export type SheetStage = 'draft' | 'submitted' | 'accepted'
export type SheetMove = 'submit' | 'accept' | 'return' | 'reopen'

export interface SheetLine {
  id: string
  programme: string
  department: string
  title: Text
  period: string
  dueOn: string
  stage: SheetStage
  late: boolean
  demonstration: boolean
  filled: number
  asked: number
}

export interface SheetIndicator { id: string; title: Text; unit: Text; definition: Text | null; lower: number | null; upper: number | null }
export interface SheetCell { value: number | null; notApplicable: string | null; last: number | null; version: number; by: string | null; at: string | null }
export interface SheetFinding {
  check: string | null
  level: 'hard' | 'soft'
  entries: string[]
  found: Text
  expected: Text
  why: Text
  advice: Text
}

export interface Sheet extends SheetLine {
  indicators: SheetIndicator[]
  units: { code: string; name: string; parentName: string | null }[]
  rows: Record<string, Record<string, SheetCell>>
  findings: SheetFinding[]
  moves: { move: SheetMove; refusal: Problem | null }[]
  trail: { at: string; by: string; byTitle: string; move: string; from: SheetStage | null; to: SheetStage; reason: string | null }[]
  version: number
  canEnter: boolean
  whyNot: Problem | null
}

export type { ImportReport }
