import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useHouse } from '@/shared/house'
import { useLoaded } from '@/shared/useLoaded'
import { useQuery, useQueryList } from '@/shared/useQuery'
import { namesFrom } from '../evaluation/names'
import { parseSorting, writeSorting } from '../evaluation/ranking/rankingTable'
import { passes, rowsOf } from '../evaluation/sheetRows'
import { useSheet } from '../evaluation/useSheet'
import { reasonCalls } from './calls'
import { moveColumns, type MoveColumn, sortedMoves } from './movesTable'
import { useAgainst } from './useAgainst'

const usualOrder = '-rise'

/** The table of moves as the address describes it: what is compared, order and filters. */
export function useMoves() {
  const { t } = useI18n()
  const house = useHouse()
  const { sheet, units } = useSheet()
  const { earlier, problem: noList, retry: retryList, against, query } = useAgainst()
  const classes = useQueryList('class')
  const parents = useQueryList('parent')
  const order = useQuery('sort', usualOrder)
  const loaded = useLoaded(
    () => (house.edition && against.value ? { edition: house.edition.id, against: against.value } : undefined),
    (asked) => reasonCalls.moves(asked.edition, asked.against),
  )
  const moves = loaded.value
  const names = computed(() => namesFrom(units.value ?? [], house.programme?.classes ?? []))
  const rows = computed(() => {
    const moved = new Set(moves.value?.units.map((move) => move.code))
    return sheet.value ? rowsOf(sheet.value).filter((row) => moved.has(row.unit.code)) : []
  })
  const columns = computed(() =>
    moves.value
      ? moveColumns(moves.value, {
          title: (key) => t(`moves.${key}`), column: (key) => t(`column.${key}`), missing: t('state.missing'),
          classes: moves.value.units.some((move) => move.classId) ? (house.programme?.classes ?? []).map((each) => each.id) : [],
          classTitle: names.value.classTitle,
        })
      : [],
  )
  const sorting = computed(() => {
    const wanted = parseSorting(order.value)
    return columns.value.some((column) => column.id === wanted.column) ? wanted : parseSorting(usualOrder)
  })
  const shown = computed(() => {
    const passing = (moves.value?.units ?? []).filter((move) => passes(move as never, classes.value, parents.value))
    const column = columns.value.find((each) => each.id === sorting.value.column)
    return column ? sortedMoves(passing, column, sorting.value.descending) : passing
  })

  function sortBy(column: MoveColumn) {
    const turned = sorting.value.column === column.id ? !sorting.value.descending : column.isNumber
    order.value = writeSorting({ column: column.id, descending: turned })
  }

  /** What a file with exactly the shown table is asked for. */
  const fileQuery = computed(() => {
    const query: Record<string, string> = { against: against.value, sort: writeSorting(sorting.value), digits: String(moves.value?.decimals ?? 2) }
    if (classes.value.length > 0) query.class = classes.value.join()
    if (parents.value.length > 0) query.parent = parents.value.join()
    return query
  })

  function retry() {
    retryList()
    loaded.retry()
  }

  return {
    earlier, against, query, moves, problem: computed(() => noList.value ?? loaded.problem.value), retry, classes, parents, names, rows, columns, sorting, shown, sortBy, fileQuery,
  }
}

export type MovesView = ReturnType<typeof useMoves>
