/** The shapes the server answers with. */
export interface Text { zh: string; en: string }
export interface EvaluationClass { id: string; title: Text }
export interface ProgrammeEntry { id: string; title: Text; province: Text; defaultScheme?: string | null }
export interface Clause { id: string; title: Text; text?: Text | null; isPublic: boolean }
export interface PolicyDocument { id: string; title: Text; number?: string | null; issuer?: Text | null; issued?: string | null; clauses: Clause[] }
export interface SchemeEntry { id: string; title: Text; period: string; demonstration: boolean; latestEdition?: string | null }
export interface Source { id: string; title: Text; publisher?: Text | null; date?: string | null; address?: string | null; grade?: string | null }
export interface Programme {
  id: string; title: Text; province: Text; classes: EvaluationClass[]; unitWord: Text; documents: PolicyDocument[]
  schemes: SchemeEntry[]; sources: Source[]; demonstrationNote?: Text | null
}
export interface Tile { column: number; row: number }
export interface Neighbour { code: string; name: string; external: boolean; sharedKm?: number | null }
export interface Status { id: string; title: Text; year: number; note?: Text | null; sourceId?: string | null }
export interface Place { code: string; name: string; pinyin?: string | null }
export interface Unit {
  code: string; name: string; pinyin?: string | null; parent?: Place | null; kind: string; classId?: string | null
  lon?: number | null; lat?: number | null; tile?: Tile | null; neighbours: Neighbour[]; statuses: Status[]
}
export interface Edition {
  id: string; programme: string; scheme: string; number: number; title: Text; period: string; asOf: string; publishedAt: string
  publishedBy?: string | null; engineVersion: string; hash: string; demonstration: boolean; supersedes?: string | null
  supersededBy?: string | null; erratumReason?: string | null; warnings: Text[]; ranked: number; unranked: number
}
export type NodeKind = 'index' | 'group' | 'indicator'
export interface SheetNode { id: string; parent?: string | null; level: number; kind: NodeKind; title: Text; unit?: Text | null }
export interface SheetUnit { code: string; name: string; pinyin?: string | null; classId?: string | null; parentCode?: string | null; parentName?: string | null }
export type Column = (number | null)[]
export interface Sheet {
  edition: Edition; units: SheetUnit[]; nodes: SheetNode[]; scores: Record<string, Column>; ranks: Record<string, Column>
  ranksInClass: Record<string, Column>; figures: Record<string, Column>; rankChange?: Column | null
  excluded: { code: string; reason: Text }[]
}
export interface Rule { method?: string | null; words?: Text | null; formula?: string | null }
export interface SchemeNode {
  id: string; parent?: string | null; level: number; kind: NodeKind; title: Text; unit?: Text | null; direction?: string | null
  weights: Record<string, number>; share: Record<string, number>; aggregate?: Rule | null; impute?: Rule | null; treat?: Rule | null
  normalise?: Rule | null; denominator?: { code: string; title: Text; factor: number } | null; basis: string[]; why?: Text | null
}
export interface Adjustment { id: string; kind: string; title: Text; words: Text; basis: string[] }
export interface Scheme {
  id: string; title: Text; why?: Text | null; period: string; demonstration: boolean; basis: string[]; classes: EvaluationClass[]
  scale: number; ranking: { over: string; ties: string; words: Text }; missing: Text; nodes: SchemeNode[]; adjustments: Adjustment[]
}
export interface ProfileLine {
  node: string; title: Text; score?: number | null; classMedian?: number | null; classQ1?: number | null; classQ3?: number | null
  classMin?: number | null; classMax?: number | null; allMedian?: number | null
}
export interface Effect { kind: string; title: Text; points: number; reason: Text; basis: string[] }
export interface Figure {
  value?: number | null; unit?: Text | null; period?: string | null; status: string
  denominator?: { code: string; title: Text; value?: number | null; unit?: Text | null } | null; raw?: number | null; source?: Source | null
  demonstration: boolean; recordedAt?: string | null; imputed?: { rule: Text; value: number } | null
  treated?: { before: number; after: number; rule: Text } | null
}
export interface AccountLine {
  node: string; parent?: string | null; level: number; kind: NodeKind; title: Text; score?: number | null; weight?: number | null
  points?: number | null; rank?: number | null; rankInClass?: number | null; effects: Effect[]; formula?: string | null; figure?: Figure | null
}
export interface UnitResult {
  unit: Unit; edition: Edition; index?: number | null; rank?: number | null; rankInClass?: number | null; ranked: number; inClass: number
  excluded?: Text | null; profile: ProfileLine[]; account: AccountLine[]
}
export interface Statistics {
  node: string; classId?: string | null; n: number; missing: number; zeros: number; ties: number; min?: number | null; q1?: number | null
  median?: number | null; q3?: number | null; max?: number | null; mean?: number | null; sd?: number | null; skewness?: number | null
  kurtosis?: number | null; outlier: boolean
}
export interface SearchHit { kind: string; id: string; title: Text; path: string }
export interface Session { signedIn: boolean; name?: string | null; roles?: string[] | null; mustChangePassword?: boolean | null }
export interface Problem {
  title: string; status: number; detail?: string; code?: string; place?: string; found?: string; expected?: string; tryThis?: string
}
