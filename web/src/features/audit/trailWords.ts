import { useI18n } from 'vue-i18n'
import { momentOf } from '@/shared/days'
import { partsOf, thingOf } from './details'

/** What the trail says, in the reader's language; what has no words yet stands as the trail has it. */
export function useTrailWords() {
  const { t, te } = useI18n()
  const stageWords = (stage: string) => (te(`stage.${stage}`) ? t(`stage.${stage}`) : stage)

  function factOf(what: string): string {
    const slug = what.replaceAll(/[: ]+/g, '-')
    return te(`fact.${slug}`) ? t(`fact.${slug}`) : what
  }

  function whoOf(who: string): string {
    return who === 'system' ? t('logWords.system') : who
  }

  function subjectOf(subject: string): string {
    const { kind, id } = thingOf(subject)
    return te(`logWords.thing.${kind}`) ? t(`logWords.thing.${kind}`, { id }) : subject
  }

  function detailOf(detail: string): string {
    const read = partsOf(detail)
    if (!read) return detail
    const { key, parts } = read
    if (key === 'job') return te(`logWords.job.${parts.kind}`) ? t(`logWords.job.${parts.kind}`) : detail
    if (key === 'started') return parts.title ?? detail
    if (key === 'moved') return movedWords(parts)
    return t(`logWords.detail.${key}`, { ...parts, moment: momentOf(parts.moment) })
  }

  function movedWords(parts: Record<string, string>): string {
    const words = t('logWords.detail.moved', { stage: stageWords(parts.stage ?? ''), next: stageWords(parts.next ?? ''), version: parts.version })
    const reason = parts.reason ? t('logWords.detail.reason', { reason: parts.reason }) : ''
    return words + reason + (parts.comments ? t('logWords.detail.comments', { n: Number(parts.comments) }) : '')
  }

  return { factOf, whoOf, subjectOf, detailOf }
}
