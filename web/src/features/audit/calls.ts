import { good, server } from '@/api/calls'
import type { AuditEntry, LogPage, TrailState } from './types'

/** Filters as they stand in the address; the page among them. */
export type LogQuery = Record<string, string>

const asQuery = (query: LogQuery) => ({ params: { query: { ...query, page: Number(query.page ?? 1) || 1 } } })

export const auditCalls = {
  operations: (query: LogQuery): Promise<LogPage> => good(server.GET('/api/v1/audit', asQuery(query))),
  signIns: (query: LogQuery): Promise<LogPage> => good(server.GET('/api/v1/audit/sign-ins', asQuery(query))),
  state: (): Promise<TrailState> => good(server.GET('/api/v1/audit/state')),
  history: (subject: string): Promise<AuditEntry[]> => good(server.GET('/api/v1/history', { params: { query: { subject } } })),
}
