import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useQuery, useQueryList } from '@/shared/useQuery'
import { useHouse } from '@/shared/house'
import type { MapUnit } from '../../territory/mapUnit'
import { colourSteps } from '../colourSteps'
import { namesFrom, unitOf } from '../names'
import { bestFirst, columnOf, type Measure, passes, rootOf, rowsOf, valuesAt } from '../sheetRows'
import { useSheet } from '../useSheet'
import { writeValue } from '../writeValue'

/** What the overview shows: one node in one measure for all units, some of them filtered out, one perhaps open. */
export function useOverview() {
  const { t } = useI18n()
  const house = useHouse()
  const { sheet, units, problem, retry } = useSheet()
  const nodeInAddress = useQuery('node')
  const measureInAddress = useQuery('measure', 'score')
  const classes = useQueryList('class')
  const parents = useQueryList('parent')
  const selected = useQuery('unit')
  const hovered = ref<string>()

  const node = computed(() => {
    if (!sheet.value) return ''
    return sheet.value.nodes.some((n) => n.id === nodeInAddress.value) ? nodeInAddress.value : rootOf(sheet.value).id
  })
  const kind = computed(() => sheet.value?.nodes.find((n) => n.id === node.value)?.kind)
  const measure = computed<Measure>(() => {
    const wanted = measureInAddress.value
    return wanted === 'rank' || (wanted === 'figure' && kind.value === 'indicator') ? wanted : 'score'
  })
  const unitWord = computed(() => (measure.value === 'figure' && sheet.value ? unitOf(sheet.value, node.value) : ''))
  const rows = computed(() => (sheet.value ? rowsOf(sheet.value) : []))
  const shownRows = computed(() => rows.value.filter((r) => passes(r.unit, classes.value, parents.value)))
  const column = computed(() => (sheet.value ? columnOf(sheet.value, node.value, measure.value) : []))
  const ranks = computed(() => (sheet.value ? columnOf(sheet.value, node.value, 'rank') : []))
  const ranked = computed(() =>
    measure.value === 'figure' ? bestFirst(shownRows.value, ranks.value, 'rank') : bestFirst(shownRows.value, column.value, measure.value),
  )
  const colouring = computed(() => colourSteps(valuesAt(rows.value, column.value), 6, measure.value === 'rank'))
  const names = computed(() => namesFrom(units.value ?? [], house.programme?.classes ?? []))
  const write = (value: number | null | undefined) => writeValue(value, measure.value, t('state.missing'))

  const mapUnits = computed<MapUnit[]>(() => {
    const shown = new Set(shownRows.value.map((r) => r.unit.code))
    return rows.value.map(({ unit, position }) => {
      const [name, parent] = [names.value.unit(unit.code), names.value.parent(unit.parentCode)]
      const value = `${write(column.value[position])} ${unitWord.value}`.trim()
      const rank = ranks.value[position]
      const place = rank ? t('rank.nth', { n: rank }) : t('rank.none')
      return {
        code: unit.code, name, parent,
        shade: colouring.value.shadeOf(column.value[position]),
        isDimmed: !shown.has(unit.code),
        spoken: t('map.spoken', { name, parent, class: names.value.classTitle(unit.classId), value, place }),
        lines: [`${name} · ${parent}`, measure.value === 'rank' ? place : `${value} · ${place}`],
      }
    })
  })

  return {
    sheet, units, problem, retry, node, kind, measure, nodeInAddress, measureInAddress, unitWord, classes, parents, selected, hovered,
    rows, shownRows, ranked, column, ranks, colouring, names, write, mapUnits,
  }
}

export type Overview = ReturnType<typeof useOverview>
