import { good, once, server } from '@/api/calls'
import type { Job } from '@/features/jobs/types'
import { currentLocale } from '@/i18n'
import type { AskedStudy } from './own/wish'
import type { OwnStudy, StudyChoice, StudyHead } from './types'

const root = '/api/v1'
const inEdition = (edition: string) => ({ path: { edition } })

export const certaintyCalls = {
  studies: (edition: string) => once(`studies ${edition}`, () => server.GET(`${root}/editions/{edition}/studies`, { params: inEdition(edition) })),
  own: (edition: string) => good(server.GET(`${root}/studies`, { params: { query: { edition } } })),
  study: (choice: StudyChoice) =>
    once(`study ${addressOf(choice)}`, () =>
      choice.own
        ? server.GET(`${root}/studies/{job}`, { params: { path: { job: choice.job } } })
        : server.GET(`${root}/editions/{edition}/studies/{study}`, { params: { path: { edition: choice.edition, study: choice.head.id } } })),
  pairs: (choice: StudyChoice, unit: string) =>
    once(`pairs ${addressOf(choice)} ${unit}`, () =>
      choice.own
        ? server.GET(`${root}/studies/{job}/pairs`, { params: { path: { job: choice.job }, query: { unit } } })
        : server.GET(`${root}/editions/{edition}/studies/{study}/pairs`, { params: { path: { edition: choice.edition, study: choice.head.id }, query: { unit } } })),
  ask: (edition: string, body: AskedStudy) => good(server.POST(`${root}/editions/{edition}/studies`, { params: inEdition(edition), body: { ...body } })) as Promise<Job>,
}

export const published = (edition: string, head: StudyHead): StudyChoice => ({ id: head.id, head, own: false, edition })

export const own = ({ job, head }: OwnStudy): StudyChoice => ({ id: `own-${job}`, head, own: true, job })

export type CertaintyTable = 'intervals' | 'boundaries' | 'pairs' | 'groups' | 'sensitivity'

/** The address of a file of a study. */
export function studyFile(choice: StudyChoice, table: CertaintyTable, format: 'csv' | 'xlsx', more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ lang: currentLocale(), ...more })
  if (format === 'csv') query.set('bom', 'true')
  return `${addressOf(choice)}/${table}.${format}?${query}`
}

function addressOf(choice: StudyChoice): string {
  return choice.own ? `${root}/studies/${choice.job}` : `${root}/editions/${encodeURIComponent(choice.edition)}/studies/${encodeURIComponent(choice.head.id)}`
}
