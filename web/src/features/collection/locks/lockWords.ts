import { useI18n } from 'vue-i18n'
import type { Unit } from '@/api/types'
import { inLanguage, placeName } from '@/i18n'
import type { Collection, EntryLock } from '../types'

/** What a lock closes and for whom, in names. */
export function useLockWords(known: () => { collections: Collection[]; units: Unit[] } | undefined) {
  const { t } = useI18n()

  function unit(code: string): string {
    const found = known()?.units.find((one) => one.code === code)
    return found ? placeName(found) : code
  }

  function scope(lock: EntryLock): string {
    const form = known()?.collections.find((one) => one.form === lock.form)
    return [
      lock.form ? inLanguage(form?.title) || lock.form : t('lock.everyForm'),
      lock.period ?? t('lock.everyPeriod'),
      lock.unit ? unit(lock.unit) : t('integrity.everyUnit'),
    ].join(' · ')
  }

  return { unit, scope }
}

export type LockWords = ReturnType<typeof useLockWords>
