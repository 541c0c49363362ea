import { useI18n } from 'vue-i18n'
import { dayOf } from '@/shared/days'
import type { Grant } from './types'

/** What a grant says in words: where it holds, and from when to when. */
export function useGrantWords() {
  const { t } = useI18n()

  function where(grant: Pick<Grant, 'reach' | 'codeTitle' | 'code'>): string {
    const place = grant.codeTitle ?? grant.code ?? ''
    return t(`reach.${grant.reach}`, { place })
  }

  function days(grant: Pick<Grant, 'since' | 'until'>): string {
    return grant.until ? t('grant.fromTo', { since: dayOf(grant.since), until: dayOf(grant.until) }) : t('grant.from', { since: dayOf(grant.since) })
  }

  return { where, days }
}
