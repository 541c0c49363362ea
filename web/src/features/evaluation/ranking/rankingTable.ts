import { inLanguage } from '@/i18n'
import type { EvaluationClass, Sheet, SheetNode } from '@/api/types'
import { widthOf } from '../../certainty/intervals'
import type { Study } from '../../certainty/types'
import { writeInterval } from '../../certainty/writeRank'
import type { Names } from '../names'
import { rootOf, type Row } from '../sheetRows'
import { writeValue } from '../writeValue'

/** A column of the ranking: how it sorts and what it shows. The ids are the ones the export understands, but for intervals. */
export interface RankingColumn {
  id: string
  kind: 'rank' | 'text' | 'score' | 'interval'
  title: string
  /** What rows are sorted by; missing values come last in either direction. */
  sortsBy: (row: Row) => number | string | null
  text: (row: Row) => string
}

/** The column of rank intervals; the export of the ranking does not have it. */
export const intervalColumn = 'interval'

/** The order of a table: a column, and whether the largest come first. */
export interface Sorting {
  column: string
  descending: boolean
}

/** Reads `-index` as the index, largest first, and `name` as names from A. */
export function parseSorting(text: string): Sorting {
  return text.startsWith('-') ? { column: text.slice(1), descending: true } : { column: text, descending: false }
}

export function writeSorting(sorting: Sorting): string {
  return (sorting.descending ? '-' : '') + sorting.column
}

/** What a click on a head does: a new column starts with its best end first, the same column turns round. */
export function nextSorting(now: Sorting, column: RankingColumn): Sorting {
  return now.column === column.id
    ? { column: column.id, descending: !now.descending }
    : { column: column.id, descending: column.kind === 'score' }
}

interface Wording {
  names: Names
  classes: EvaluationClass[]
  title: (key: string) => string
  missing: string
  /** How certain the ranks are, where that was studied. */
  study?: Study | undefined
}

/** Every column there is, in the order of the table: place, index, class, then the whole tree below it. */
export function rankingColumns(sheet: Sheet, words: Wording): RankingColumn[] {
  const root = rootOf(sheet)
  const ranks = (id: string, column: (number | null)[] | undefined): RankingColumn => ({
    id, kind: 'rank', title: words.title(id),
    sortsBy: (row) => column?.[row.position] ?? null,
    text: (row) => writeValue(column?.[row.position], 'rank', words.missing),
  })
  const text = (id: string, shown: (row: Row) => string, sortsBy: (row: Row) => string | number | null): RankingColumn => ({
    id, kind: 'text', title: words.title(id), sortsBy, text: shown,
  })
  const score = (node: SheetNode): RankingColumn => ({
    id: node.id, kind: 'score', title: inLanguage(node.title),
    sortsBy: (row) => sheet.scores[node.id]?.[row.position] ?? null,
    text: (row) => writeValue(sheet.scores[node.id]?.[row.position], 'score', words.missing),
  })
  const places = new Map((words.study?.units ?? []).map((each) => [each.code, each]))
  const interval: RankingColumn = {
    id: intervalColumn, kind: 'interval', title: words.title(intervalColumn),
    sortsBy: (row) => widthOf(places.get(row.unit.code) ?? {}) ?? null,
    text: (row) => writeInterval(places.get(row.unit.code) ?? {}, words.missing),
  }
  const classOrder = words.classes.map((c) => c.id)
  return [
    ranks('rank', sheet.ranks[root.id]),
    text('name', (r) => words.names.unit(r.unit.code), (r) => r.unit.pinyin ?? r.unit.name),
    ...(words.study ? [interval] : []),
    text('parent', (r) => words.names.parent(r.unit.parentCode), (r) => r.unit.parentCode ?? null),
    score(root),
    ...(classOrder.length > 0
      ? [
          ranks('rankInClass', sheet.ranksInClass[root.id]),
          text('class', (r) => words.names.classTitle(r.unit.classId), (r) => (r.unit.classId ? classOrder.indexOf(r.unit.classId) : null)),
        ]
      : []),
    ...(sheet.rankChange ? [ranks('rankChange', sheet.rankChange)] : []),
    ...sheet.nodes.filter((n) => n.id !== root.id).map(score),
  ]
}

/** Rows in the order of a column; equals stay in the order of their codes, missing values come last. */
export function sortedRows(rows: Row[], column: RankingColumn, descending: boolean): Row[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [column.sortsBy(a), column.sortsBy(b)]
    if (x === null || y === null) return x === y ? a.position - b.position : x === null ? 1 : -1
    return sign * (x < y ? -1 : x > y ? 1 : 0) || a.position - b.position
  })
}
