import { asked } from '@/api/calls'
import { currentLocale } from '@/i18n'
import type { Job } from '@/features/jobs/types'
import type { AskedStudy } from './own/wish'
import type { OwnStudy, Pair, Study, StudyChoice, StudyHead } from './types'

const ofEdition = (edition: string) => `/editions/${encodeURIComponent(edition)}/studies`

export const certaintyCalls = {
  studies: (edition: string) => asked<StudyHead[]>('get', ofEdition(edition)),
  own: (edition: string) => asked<OwnStudy[]>('get', '/studies', { query: { edition } }),
  study: (base: string) => asked<Study>('get', base),
  ask: (edition: string, body: AskedStudy) => asked<Job>('post', ofEdition(edition), { body }),
  pairs: (base: string, unit: string) => asked<Pair[]>('get', `${base}/pairs`, { query: { unit } }),
}

export const published = (edition: string, head: StudyHead): StudyChoice => ({ id: head.id, base: `${ofEdition(edition)}/${encodeURIComponent(head.id)}`, head, own: false })

export const own = ({ job, head }: OwnStudy): StudyChoice => ({ id: `own-${job}`, base: `/studies/${job}`, head, own: true })

export type CertaintyTable = 'intervals' | 'boundaries' | 'pairs' | 'groups' | 'sensitivity'

/** The address of a file of a study. */
export function studyFile(base: string, table: CertaintyTable, format: 'csv' | 'xlsx', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ lang: currentLocale(), ...more })
  if (format === 'csv') query.set('bom', 'true')
  return `/api/v1${base}/${table}.${format}?${query}`
}
