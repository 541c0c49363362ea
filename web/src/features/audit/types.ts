/** One entry of the trail. */
export interface AuditEntry {
  number: number
  at: string
  who: string
  what: string
  subject: string
  detail: string
  hash: string
}

export interface LogPage {
  entries: AuditEntry[]
  page: number
  pages: number
  total: number
}

export interface Anchor {
  number: number
  hash: string
  occasion: string
  madeAt: string
}

export interface TrailState {
  entries: number
  retired: number
  whole: boolean
  firstBreak: { number: number; reason: string } | null
  lastAnchor: Anchor | null
}
