import { asked } from '@/api/calls'
import type { AuditEntry, LogPage, TrailState } from './types'

export const auditCalls = {
  operations: (query: Record<string, string>) => asked<LogPage>('get', '/audit', { query }),
  signIns: (query: Record<string, string>) => asked<LogPage>('get', '/audit/sign-ins', { query }),
  state: () => asked<TrailState>('get', '/audit/state'),
  history: (subject: string) => asked<AuditEntry[]>('get', '/history', { query: { subject } }),
}
