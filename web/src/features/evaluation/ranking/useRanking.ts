import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { currentLocale } from '@/i18n'
import { useHouse } from '@/shared/house'
import { useMedia } from '@/shared/useMedia'
import { useQuery, useQueryList } from '@/shared/useQuery'
import { useEditionStudy } from '../../certainty/useEditionStudy'
import { namesFrom } from '../names'
import { groupsOf, passes, rootOf, rowsOf } from '../sheetRows'
import { useSheet } from '../useSheet'
import { intervalColumn, nextSorting, parseSorting, rankingColumns, type RankingColumn, sortedRows, writeSorting } from './rankingTable'

/** The ranking table as the address describes it: order, filters, columns and the units picked for comparison. */
export function useRanking() {
  const { t } = useI18n()
  const house = useHouse()
  const { sheet, units, problem, retry } = useSheet()
  const classes = useQueryList('class')
  const parents = useQueryList('parent')
  const order = useQuery('sort', 'rank')
  const chosenColumns = useQueryList('columns')
  const picked = useQueryList('units')
  const study = useEditionStudy()
  const hasRoom = useMedia('(min-width: 1100px)')

  const names = computed(() => namesFrom(units.value ?? [], house.programme?.classes ?? []))
  const allColumns = computed(() =>
    sheet.value
      ? rankingColumns(sheet.value, {
          names: names.value, classes: house.programme?.classes ?? [], title: (key) => t(`column.${key}`), missing: t('state.missing'), study: study.value,
        })
      : [],
  )
  /** Places, index and its groups, and intervals where there is room; the indicators join when the reader asks for them. */
  const usualColumns = computed(() => {
    if (!sheet.value) return []
    const nodes = [rootOf(sheet.value), ...groupsOf(sheet.value)].map((n) => n.id)
    return allColumns.value.filter((c) => (c.kind === 'interval' ? hasRoom.value : c.kind !== 'score' || nodes.includes(c.id))).map((c) => c.id)
  })
  const shownIds = computed(() => (chosenColumns.value.length > 0 ? chosenColumns.value : usualColumns.value))
  const columns = computed(() => allColumns.value.filter((c) => shownIds.value.includes(c.id)))
  const sorting = computed(() => {
    const wanted = parseSorting(order.value)
    return allColumns.value.some((c) => c.id === wanted.column) ? wanted : parseSorting('rank')
  })
  const rows = computed(() => (sheet.value ? rowsOf(sheet.value) : []))
  const shownRows = computed(() => {
    const column = allColumns.value.find((c) => c.id === sorting.value.column)
    const passing = rows.value.filter((r) => passes(r.unit, classes.value, parents.value))
    return column ? sortedRows(passing, column, sorting.value.descending) : passing
  })

  function sortBy(column: RankingColumn) {
    order.value = writeSorting(nextSorting(sorting.value, column))
  }

  function showColumns(ids: string[]) {
    chosenColumns.value = ids.join() === usualColumns.value.join() ? [] : ids
  }

  /** What a file holds of the shown table: everything but the intervals, which have files of their own. */
  const exportColumns = computed(() => columns.value.filter((c) => c.id !== intervalColumn))
  const exportSorting = computed(() => (sorting.value.column === intervalColumn ? parseSorting('rank') : sorting.value))

  /** The address of a file with exactly the shown table. */
  function exportAddress(format: 'csv' | 'xlsx', digits: '2' | 'full'): string {
    const query = new URLSearchParams({ columns: exportColumns.value.map((c) => c.id).join(), sort: writeSorting(exportSorting.value), digits, lang: currentLocale() })
    if (classes.value.length > 0) query.set('class', classes.value.join())
    if (parents.value.length > 0) query.set('parent', parents.value.join())
    if (format === 'csv') query.set('bom', 'true')
    return `/api/v1/editions/${house.edition?.id}/ranking.${format}?${query}`
  }

  return {
    sheet, problem, retry, classes, parents, names, study, allColumns, columns, exportColumns, sorting, exportSorting, rows, shownRows, picked, sortBy,
    showColumns, exportAddress,
  }
}

export type Ranking = ReturnType<typeof useRanking>
