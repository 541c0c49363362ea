import type { WorkItem } from './types'

/** What the page says at once: how much there is to do, of which kind, and when the first of it is due. */
export interface Headline { kind: 'nothing' | 'returns' | 'reviews' | 'mixed'; count: number; others: number; daysLeft: number | null }

const isOpen = (item: WorkItem) => item.state !== 'done'
const size = (items: WorkItem[]) => items.reduce((sum, item) => sum + (item.count ?? 1), 0)

export function headline(items: WorkItem[]): Headline {
  const open = items.filter(isOpen)
  const returns = open.filter((i) => i.kind === 'return' || i.kind === 'department')
  const reviews = open.filter((i) => i.kind === 'review' || i.kind === 'accept')
  const days = open.flatMap((i) => (i.daysLeft === null ? [] : [i.daysLeft]))
  const daysLeft = days.length > 0 ? Math.min(...days) : null
  if (open.length === 0) return { kind: 'nothing', count: 0, others: 0, daysLeft: null }
  const main = returns.length > 0 ? returns : reviews
  const kind = returns.length > 0 ? 'returns' : reviews.length > 0 ? 'reviews' : 'mixed'
  const count = kind === 'mixed' ? size(open) : size(main)
  return { kind, count, others: kind === 'mixed' ? 0 : size(open) - count, daysLeft }
}

const order = ['late', 'returned', 'due', 'waiting', 'done'] as const

/** The items by how urgent they are, each group by the day it is due. */
export function byUrgency(items: WorkItem[]): { state: WorkItem['state']; items: WorkItem[] }[] {
  const dueDay = (i: WorkItem) => i.dueOn ?? '9999'
  return order
    .map((state) => ({ state, items: items.filter((i) => i.state === state).sort((a, b) => dueDay(a).localeCompare(dueDay(b))) }))
    .filter((group) => group.items.length > 0)
}
