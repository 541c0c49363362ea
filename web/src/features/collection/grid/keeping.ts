import type { Parcel } from './queue'

/**
 * Keeps what has not reached the server on this device, so that a reload or a crash loses nothing. Every parcel has an
 * entry of its own: two windows on the same sheet never overwrite each other's.
 */
export function keeping(place: string) {
  const prefix = `junxian.waiting/${place}/`

  function read(): Parcel[] {
    const found: Parcel[] = []
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i)
      if (name?.startsWith(prefix)) found.push(JSON.parse(localStorage.getItem(name) ?? '') as Parcel)
    }
    return found.sort((a, b) => a.at - b.at)
  }

  /** Brings the device in step with the queue: `mine` are the ids this window has kept so far. */
  function write(queue: Parcel[], mine: Set<string>) {
    for (const parcel of queue) localStorage.setItem(prefix + parcel.request, JSON.stringify(parcel))
    for (const request of mine) {
      if (queue.every((p) => p.request !== request)) localStorage.removeItem(prefix + request)
    }
    return new Set(queue.map((p) => p.request))
  }

  return { read, write }
}

/** Keeps what a person still has to decide or correct on a sheet: conflicts, refused and unreadable values. */
export function keepingOpen<T>(place: string, nothing: T) {
  const name = `junxian.open/${place}`

  function read(): T {
    const text = localStorage.getItem(name)
    return text ? (JSON.parse(text) as T) : nothing
  }

  function write(open: T, isNothing: boolean) {
    if (isNothing) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(open))
  }

  return { read, write }
}

/** How many changes of a person wait on this device, by sheet. */
export function waitingOnDevice(person: string): Map<string, number> {
  const prefix = `junxian.waiting/${person}/`
  const counts = new Map<string, number>()
  for (let i = 0; i < localStorage.length; i++) {
    const name = localStorage.key(i)
    if (!name?.startsWith(prefix)) continue
    const place = name.slice(prefix.length, name.lastIndexOf('/'))
    const parcel = JSON.parse(localStorage.getItem(name) ?? '') as Parcel
    counts.set(place, (counts.get(place) ?? 0) + parcel.changes.length)
  }
  return counts
}
