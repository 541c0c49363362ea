import type { Text } from '@/api/types'

export interface WorkItem {
  kind: 'return' | 'review' | 'accept' | 'department' | 'flag' | 'publication' | 'job'
  id: string
  title: Text
  detail: Text | null
  dueOn: string | null
  daysLeft: number | null
  state: 'late' | 'returned' | 'due' | 'waiting' | 'done'
  count: number | null
  link: string
}

export interface Work { today: string; items: WorkItem[] }

export interface Digest { id: string | number; text: string | null; by: string; byTitle?: string; at: string; readAt: string | null; items: WorkItem[] }
