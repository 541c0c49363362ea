import type { components } from './schema'

// The shapes of the server under the names the pages use. They come from openapi.json; `npm run types` renews them.
type Shapes = components['schemas']

export type Text = Shapes['Text']
export type EvaluationClass = Shapes['ClassView']
export type Programme = Shapes['ProgrammeView']
export type Unit = Shapes['UnitView']
export type Tile = Shapes['TilePosition']
export type Status = Shapes['StatusView']
export type Edition = Shapes['Edition']
export type Sheet = Shapes['Sheet']
export type SheetNode = Shapes['SheetNode']
export type SheetUnit = Shapes['SheetUnit']
export type Scheme = Shapes['SchemeView']
export type SchemeNode = Shapes['NodeView']
export type UnitResult = Shapes['UnitResult']
export type ProfileLine = Shapes['ProfileRow']
export type AccountLine = Shapes['AccountLine']
export type SearchHit = Shapes['Hit']

/** Values of all units in the order of the sheet; null where there is none. */
export type Column = (number | null)[]

/** A row of the table of statistics. Tables come in several forms, so the description has no shape for their rows. */
export interface Statistics {
  node: string
  classId: string | null
  n: number
  missing: number
  zeros: number
  ties: number
  min: number | null
  q1: number | null
  median: number | null
  q3: number | null
  max: number | null
  mean: number | null
  sd: number | null
  skewness: number | null
  kurtosis: number | null
  outlier: boolean
}

/** What the server says when it refuses (RFC 9457, with the parts of a letter as members). Status 0: no answer at all. */
export interface Problem {
  title: string
  status: number
  detail?: string
  code?: string
  place?: string
  found?: string
  expected?: string
  tryThis?: string
  /** Seconds after which the server would look at another try. */
  retryAfter?: number
}
