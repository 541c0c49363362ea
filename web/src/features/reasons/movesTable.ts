import { inLanguage } from '@/i18n'
import { formatFixed } from '@/shared/formatFixed'
import { signed, writeRank, writeRise } from './signed'
import type { Moves, UnitMove } from './types'

/** A column of the table of moves; `sortsBy` gives null where a unit has nothing there. */
export interface MoveColumn {
  id: string
  title: string
  isNumber: boolean
  sortsBy: (move: UnitMove) => number | string | null
  text: (move: UnitMove) => string
}

interface Words {
  title: (key: string) => string
  column: (key: string) => string
  /** The ids of the classes in their order; empty where there are none. */
  classes: string[]
  classTitle: (id: string | null | undefined) => string
  missing: string
}

/** The columns in the order of the export: who, the ranks, what each factor did, the indices. */
export function moveColumns(moves: Moves, words: Words): MoveColumn[] {
  const number = (id: string, title: string, sortsBy: (move: UnitMove) => number | null, write: (value: number) => string): MoveColumn => ({
    id, title, isNumber: true, sortsBy, text: (move) => {
      const value = sortsBy(move)
      return value === null ? words.missing : write(value)
    },
  })
  const text = (id: string, shown: (move: UnitMove) => string, sortsBy: (move: UnitMove) => string | number | null): MoveColumn => ({
    id, title: words.column(id), isNumber: false, sortsBy, text: shown,
  })
  const score = (value: number) => formatFixed(value, moves.decimals)
  return [
    text('name', (move) => inLanguage(move.name), (move) => move.name.en),
    text('parent', (move) => inLanguage(move.parentName), (move) => move.parentCode ?? null),
    ...(words.classes.length > 0
      ? [text('class', (move) => words.classTitle(move.classId), (move) => (move.classId ? words.classes.indexOf(move.classId) : null))]
      : []),
    number('rankBefore', words.title('rankBefore'), (move) => move.before.rank ?? null, writeRank),
    number('rankNow', words.title('rankNow'), (move) => move.now.rank ?? null, writeRank),
    number('rise', words.title('rise'), (move) => move.rise, writeRise),
    ...moves.factors.map((factor) =>
      number(factor.id, inLanguage(factor.title), (move) => move.shares.find((share) => share.column === factor.id)?.shownPlaces ?? null, (value) => signed(value, 1)),
    ),
    number('indexBefore', words.title('indexBefore'), (move) => move.before.index ?? null, score),
    number('indexNow', words.title('indexNow'), (move) => move.now.index ?? null, score),
  ]
}

/** In the order of a column; nothing comes last either way, equals by code. */
export function sortedMoves(moves: UnitMove[], column: MoveColumn, descending: boolean): UnitMove[] {
  const sign = descending ? -1 : 1
  return [...moves].sort((a, b) => {
    const [x, y] = [column.sortsBy(a), column.sortsBy(b)]
    if (x === null || y === null) return x === y ? (a.code < b.code ? -1 : 1) : x === null ? 1 : -1
    return sign * (x < y ? -1 : x > y ? 1 : 0) || (a.code < b.code ? -1 : 1)
  })
}
