import { computed, ref } from 'vue'
import { namesFrom } from '@/features/evaluation/names'
import { passes, rowsOf } from '@/features/evaluation/sheetRows'
import { useSheet } from '@/features/evaluation/useSheet'
import { useHouse } from '@/shared/house'
import { useQuery, useQueryList } from '@/shared/useQuery'
import { intervalRows, type Pool } from './intervals'
import { namesApart } from './namesApart'
import { useStudy } from './useStudy'

/** What the page shows: a study, the pool its ranks are of, which units, and the one that is looked at. */
export function useCertainty() {
  const house = useHouse()
  const { sheet, units, problem: noSheet, retry: retrySheet } = useSheet()
  const studies = useStudy()
  const poolInAddress = useQuery('pool', 'all')
  const classes = useQueryList('class')
  const parents = useQueryList('parent')
  const selected = useQuery('unit')
  const hovered = ref<string>()

  const names = computed(() => namesApart(namesFrom(units.value ?? [], house.programme?.classes ?? []), sheet.value?.units ?? []))
  const hasClasses = computed(() => studies.study.value?.over === 'all' && (studies.study.value.classes ?? []).length > 0 && (house.programme?.classes.length ?? 0) > 1)
  const pool = computed<Pool>(() => (studies.study.value?.over === 'class' || (poolInAddress.value === 'class' && hasClasses.value) ? 'class' : 'all'))
  const rows = computed(() => (sheet.value ? rowsOf(sheet.value) : []))
  const rowsIn = (wanted: Pool) =>
    studies.study.value && sheet.value
      ? intervalRows(studies.study.value, sheet.value.units, wanted, (house.programme?.classes ?? []).map((each) => each.id))
      : []
  const everyRow = computed(() => rowsIn(pool.value))
  /** By the official rank, whichever is looked at. */
  const officialRows = computed(() => rowsIn(studies.study.value?.over === 'class' ? 'class' : 'all'))
  const shownRows = computed(() => everyRow.value.filter((row) => passes(row.unit, classes.value, parents.value)))
  /** The last place of the axis: of the whole pool, so that filtering moves no dot. */
  const last = computed(() => Math.max(1, ...everyRow.value.flatMap((row) => [row.rank, row.p95 ?? 0])))
  const replications = computed(() => studies.study.value?.head.replications ?? 0)

  return {
    ...studies, sheet, names, rows, everyRow, officialRows, shownRows, last, pool, poolInAddress, hasClasses, classes, parents, selected, hovered, replications,
    problem: computed(() => noSheet.value ?? studies.problem.value),
    retry: () => (noSheet.value ? retrySheet() : studies.retry()),
  }
}

export type Certainty = ReturnType<typeof useCertainty>
