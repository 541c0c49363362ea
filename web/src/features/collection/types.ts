import type { Problem, Text } from '@/api/types'

export type Stage = 'draft' | 'submitted' | 'city-reviewed' | 'accepted' | 'locked'
export type Move =
  | 'submit' | 'take-back' | 'return-to-county' | 'review' | 'return-to-city' | 'accept' | 'unaccept' | 'lock' | 'unlock'

export interface Collection {
  id: string
  programme: string
  form: string
  title: Text
  period: string
  dueOn: string
  openedAt: string
  openedBy: string
  closedAt?: string | null
  demonstration: boolean
  counts: Record<string, number>
  units: number
}

export interface OverviewUnit {
  unit: string
  name: string
  parent: string | null
  parentName: string | null
  returnId: string
  stage: Stage
  late: boolean
  daysLeft: number | null
  filled: number
  asked: number
  problems: number
  sentBack: boolean
  updatedAt: string | null
}

export interface Entry {
  id: string
  title: Text
  unit: Text
  definition: Text | null
  kind: 'number' | 'integer' | 'text'
  required: boolean
  lower: number | null
  upper: number | null
  origin: 'asked' | 'department' | 'known'
  department: Text | null
  indicator: string | null
  startsWithLast: boolean
}

export interface Line { id: string; title: Text; level: number; entries: (Entry | null)[] }
export interface Section { id: string; title: Text; columns: { id: string; title: Text }[]; lines: Line[] }
export interface Form { id: string; title: Text; demonstration: boolean; sections: Section[] }

export interface Comment { id: string; text: string; by: string; byTitle: string; at: string; resolved: boolean }

export interface Cell {
  entry: string
  value: number | null
  text: string | null
  notApplicable: string | null
  version: number
  by: string | null
  at: string | null
  last: number | null
  source: Text | null
  comments: Comment[]
  before: number | null
  changed: boolean
}

export interface Finding {
  check: string | null
  level: 'hard' | 'soft'
  entries: string[]
  found: Text
  expected: Text
  why: Text
  advice: Text
  explained: boolean
}

export interface TrailStep { at: string; by: string; byTitle: string; move: Move; from: Stage; to: Stage; reason: string | null }

export interface DataReturn {
  id: string
  programme: string
  form: Form
  period: string
  unit: { code: string; name: string; parent: string | null; parentName: string | null }
  stage: Stage
  version: number
  dueOn: string
  late: boolean
  demonstration: boolean
  moves: { move: Move; refusal: Problem | null }[]
  cells: Record<string, Cell>
  findings: Finding[]
  explanations: Record<string, { text: string; by: string; at: string }>
  trail: TrailStep[]
  lock: { reason: Text; since: string } | null
  lastSubmittedAt: string | null
  canEnter: boolean
  whyNot: Problem | null
}

export interface Review {
  returnId: string
  unit: { code: string; name: string; parent: string | null; parentName: string | null }
  stage: Stage
  version: number
  late: boolean
  seen: boolean
  changed: { entry: string; title: Text; unit: Text; before: number | null; after: number | null }[]
  odd: Finding[]
  explanations: Record<string, { text: string; by: string; at: string }>
  openComments: number
}

export interface HistoryStep {
  at: string
  by: string
  byTitle: string
  what: string
  entry: string | null
  before: string | number | null
  after: string | number | null
  reason: string | null
}

export interface Impact { edition: string; title: Text; period: string; indicators: (string | Text)[] }

export interface MovesDone { done: string[]; refused: { id: string; problem: Problem }[] }

export interface ImportFinding {
  sheet: string | null
  cell: string | null
  title: Text | null
  level: 'hard' | 'soft'
  found: Text
  expected: Text
  advice: Text
}

export interface ImportReport {
  imported: boolean
  unchanged: number
  changes: { entry?: string; indicator?: string; unit: string | null; title: Text; before: string | number | null; after: string | number | null }[]
  findings: ImportFinding[]
}
