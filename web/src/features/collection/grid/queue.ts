import type { CellValue } from './cellValue'

/** A change of one cell on its way to the server. */
export interface Change { key: string; value: CellValue; version: number }

/**
 * Changes that are saved together or not at all. The request id stays the same until an answer came, so that a repeated
 * sending is recognised and nothing is saved twice.
 */
export interface Parcel { request: string; at: number; changes: Change[]; tries: number; isSent: boolean }

/** Adds changes at the end. What was never sent of the same cells is replaced; it keeps the version it was based on. */
export function enqueue(queue: Parcel[], changes: Change[], request: string, at: number): Parcel[] {
  const keys = new Set(changes.map((c) => c.key))
  const replaced = new Map(queue.filter((p) => !p.isSent).flatMap((p) => p.changes.map((c) => [c.key, c.version] as const)))
  const kept = queue
    .map((p) => (p.isSent ? p : { ...p, changes: p.changes.filter((c) => !keys.has(c.key)) }))
    .filter((p) => p.changes.length > 0)
  const based = changes.map((c) => ({ ...c, version: replaced.get(c.key) ?? c.version }))
  return [...kept, { request, at, changes: based, tries: 0, isSent: false }]
}

export function sent(queue: Parcel[], request: string): Parcel[] {
  return queue.map((p) => (p.request === request ? { ...p, isSent: true, tries: p.tries + 1 } : p))
}

/** Removes a saved parcel; what was typed over it meanwhile is now based on the version the server gave. */
export function settled(queue: Parcel[], request: string, versions: Record<string, number>): Parcel[] {
  return queue
    .filter((p) => p.request !== request)
    .map((p) => ({ ...p, changes: p.changes.map((c) => ({ ...c, version: versions[c.key] ?? c.version })) }))
}

/** Takes a cell out of the queue, as when somebody else changed it; the rest of its parcel starts anew under another id. */
export function takenOut(queue: Parcel[], key: string, renew: () => string): { queue: Parcel[]; mine: CellValue | undefined } {
  const mine = newest(queue, key)
  const left = queue
    .map((p) =>
      p.changes.some((c) => c.key === key)
        ? { ...p, request: renew(), changes: p.changes.filter((c) => c.key !== key), isSent: false, tries: 0 }
        : p)
    .filter((p) => p.changes.length > 0)
  return { queue: left, mine }
}

/** Breaks a refused parcel into single cells, so that the good ones get through and the bad one can be named. */
export function splitUp(queue: Parcel[], request: string, renew: () => string): Parcel[] {
  return queue.flatMap((p) =>
    p.request === request ? p.changes.map((c) => ({ request: renew(), at: p.at, changes: [c], tries: 0, isSent: false })) : [p])
}

export function newest(queue: Parcel[], key: string): CellValue | undefined {
  return queue.flatMap((p) => p.changes).findLast((c) => c.key === key)?.value
}

export function waitingKeys(queue: Parcel[]): Set<string> {
  return new Set(queue.flatMap((p) => p.changes.map((c) => c.key)))
}

const pauses = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000]

/** Milliseconds until the next try after so many failed ones. */
export function pauseAfter(tries: number): number {
  return pauses[Math.min(Math.max(tries, 1), pauses.length) - 1] ?? 30_000
}
