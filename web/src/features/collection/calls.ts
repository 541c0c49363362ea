import { ApiProblem, asked, good, server } from '@/api/calls'
import { asMembers, type CellValue } from './grid/cellValue'
import type { Cell, DataReturn, Finding, HistoryStep, Impact, ImportReport, LockOrder, Move, MovesDone } from './types'

export interface Saved { cells: Record<string, Cell>; findings: Finding[]; version: number }
export interface Reason { entry: string; text: string }
interface Change { key: string; value: CellValue; version: number }

const inProgramme = (programme: string) => ({ params: { query: { programme } } })
const at = (id: string) => `/returns/${encodeURIComponent(id)}`

/** Sends a file in a form, as the server takes uploads. */
export function upload<T>(path: string, file: File, dryRun: boolean): Promise<T> {
  const body = new FormData()
  body.append('file', file)
  return asked<T>('post', path, { query: { dryRun }, body })
}

export const collectionCalls = {
  forms: (programme: string) => good(server.GET('/api/v1/forms', inProgramme(programme))),
  collections: (programme: string) => good(server.GET('/api/v1/collections', inProgramme(programme))),
  preview: (programme: string, form: string, period: string) =>
    good(server.GET('/api/v1/collections/preview', { params: { query: { programme, form, period } } })),
  open: (programme: string, form: string, period: string, dueOn: string | null) =>
    good(server.POST('/api/v1/collections', { body: { programme, form, period, dueOn } })),
  close: (id: string, reason: string) => good(server.POST('/api/v1/collections/{id}/closing', { params: { path: { id } }, body: { reason } })),
  overview: (id: string) => good(server.GET('/api/v1/collections/{id}/overview', { params: { path: { id } } })),
  locks: (programme: string) => good(server.GET('/api/v1/locks', inProgramme(programme))),
  lock: (order: LockOrder) => good(server.POST('/api/v1/locks', { body: order })),
  lift: (id: number, reason: string) => good(server.POST('/api/v1/locks/{id}/lifting', { params: { path: { id } }, body: { reason } })),
  except: (id: number, unit: string, until: string, reason: string) =>
    good(server.POST('/api/v1/locks/{id}/exceptions', { params: { path: { id } }, body: { unit, until, reason } })),
  dataReturn: (id: string) => asked<DataReturn>('get', at(id)),
  saveCells: async (id: string, request: string, changes: Change[]): Promise<Saved> => {
    const [only] = changes
    if (!only || changes.length > 1 || only.value.kind === 'empty') {
      const cells = changes.map((c) => ({ entry: c.key, ...asMembers(c.value), version: c.version }))
      return asked<Saved>('put', `${at(id)}/cells`, { body: { request, cells } })
    }
    const saved = await asked<{ cell: Cell; findings: Finding[]; version: number }>(
      'put', `${at(id)}/cells/${encodeURIComponent(only.key)}`, { body: { request, version: only.version, ...asMembers(only.value) } })
    return { cells: { [only.key]: saved.cell }, findings: saved.findings, version: saved.version }
  },
  explain: (id: string, check: string, text: string) =>
    asked<DataReturn>('put', `${at(id)}/explanations/${encodeURIComponent(check)}`, { body: { text } }),
  settleComment: (id: string, comment: number, resolved: boolean) =>
    asked<unknown>('put', `${at(id)}/comments/${comment}`, { body: { resolved } }),
  move: (id: string, move: Move, version: number, reason: string | null, comments: Reason[]) =>
    asked<DataReturn>('post', `${at(id)}/moves`, { body: { move, version, reason, comments } }),
  seen: (id: string, version: number) => asked<unknown>('post', `${at(id)}/seen`, { body: { version } }),
  moveMany: (move: Move, returns: { id: string; version: number }[], reason: string | null) =>
    asked<MovesDone>('post', '/moves', { body: { move, returns, reason } }),
  reviews: (collection: string) => good(server.GET('/api/v1/reviews', { params: { query: { collection } } })),
  history: (id: string, entry: string | undefined) => asked<HistoryStep[]>('get', `${at(id)}/history`, { query: entry ? { entry } : {} }),
  impact: (id: string) => asked<Impact[]>('get', `${at(id)}/impact`),
  importWorkbook: (id: string, file: File, dryRun: boolean) => upload<ImportReport>(`${at(id)}/workbook`, file, dryRun),
  workbookAddress: (id: string) => `/api/v1${at(id)}/workbook`,
  annotatedAddress: (id: string) => `/api/v1${at(id)}/workbook/findings`,
}

/** What a failed saving means for the queue. */
export function outcomeOf(error: unknown) {
  if (!(error instanceof ApiProblem)) throw error
  const { problem } = error
  if (problem.status === 0 || problem.status >= 500 || problem.status === 429) return { kind: 'unreachable' } as const
  if (problem.status === 401) return { kind: 'signed-out', problem } as const
  return { kind: 'refused', problem } as const
}
