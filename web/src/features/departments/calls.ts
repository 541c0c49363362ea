import { asked, good, server } from '@/api/calls'
import { upload } from '../collection/calls'
import { asMembers } from '../collection/grid/cellValue'
import type { Change } from '../collection/grid/queue'
import type { ImportReport, SavedSheet, Sheet, SheetMove } from './types'

const root = '/api/v1/department-sheets'
const at = (id: string) => `/department-sheets/${encodeURIComponent(id)}`

/** A cell of a sheet goes by `unit/indicator`. */
export const keyOf = (unit: string, indicator: string) => `${unit}/${indicator}`
export function partsOf(key: string): { unit: string; indicator: string } {
  const slash = key.indexOf('/')
  return { unit: key.slice(0, slash), indicator: key.slice(slash + 1) }
}

export const sheetCalls = {
  sheets: (programme: string) => good(server.GET(root, { params: { query: { programme } } })),
  preview: (programme: string, period: string) => good(server.GET(`${root}/preview`, { params: { query: { programme, period } } })),
  open: (programme: string, period: string, department: string | null, dueOn: string | null) =>
    good(server.POST(root, { body: { programme, period, department, dueOn } })),
  sheet: (id: string) => asked<Sheet>('get', at(id)),
  save: (id: string, request: string, changes: Change[]) =>
    asked<SavedSheet>('put', `${at(id)}/cells`, {
      body: { request, cells: changes.map((c) => ({ ...partsOf(c.key), ...asMembers(c.value), version: c.version })) },
    }),
  move: (id: string, move: SheetMove, version: number, reason: string | null) => asked<Sheet>('post', `${at(id)}/moves`, { body: { move, version, reason } }),
  importFile: (id: string, file: File, dryRun: boolean) => upload<ImportReport>(`${at(id)}/file`, file, dryRun),
  workbookAddress: (id: string) => `/api/v1${at(id)}/workbook`,
  csvAddress: (id: string) => `/api/v1${at(id)}/csv`,
}
