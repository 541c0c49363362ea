import { useI18n } from 'vue-i18n'
import { usePlaceNames } from '@/features/territory/usePlaceNames'
import type { OverviewUnit } from '../types'
import { isLate, stepOf } from './stages'

/** What is said of a county in the overview: where it stands, whether it is late, how much is filled in. */
export function useSpokenUnit() {
  const { t } = useI18n()
  const nameOf = usePlaceNames()

  function stateOf(unit: OverviewUnit): string {
    return [t(`step.${stepOf(unit)}`), isLate(unit) ? t('due.isLate') : ''].filter(Boolean).join(t('deadline.comma'))
  }

  function spoken(unit: OverviewUnit): string {
    return [nameOf(unit.name), stateOf(unit), t('entry.progress', { filled: unit.filled, asked: unit.asked }), unit.problems > 0 ? t('deadline.problems', { n: unit.problems }) : '']
      .filter(Boolean).join(t('deadline.comma'))
  }

  return { nameOf, stateOf, spoken }
}
