import { describe, expect, it } from 'vitest'
import type { CellValue } from './cellValue'
import { enqueue, newest, pauseAfter, sent, settled, splitUp, takenOut, waitingKeys, type Parcel } from './queue'

const figure = (value: number): CellValue => ({ kind: 'number', value })
const change = (key: string, value: number, version = 1) => ({ key, value: figure(value), version })
const names = () => {
  let n = 0
  return () => `new${++n}`
}

describe('D1: the queue of changes', () => {
  it('replaces what was never sent of a cell, and keeps the version it was based on', () => {
    let queue = enqueue([], [change('a', 1, 7)], 'r1', 1)
    queue = enqueue(queue, [change('a', 2, 99)], 'r2', 2)
    expect(queue).toEqual([{ request: 'r2', at: 2, changes: [change('a', 2, 7)], tries: 0, isSent: false }])
  })

  it('leaves alone what was sent and has no answer yet', () => {
    let queue = sent(enqueue([], [change('a', 1)], 'r1', 1), 'r1')
    queue = enqueue(queue, [change('a', 2)], 'r2', 2)
    expect(queue.map((p) => p.request)).toEqual(['r1', 'r2'])
    expect(newest(queue, 'a')).toEqual(figure(2))
  })

  it('bases what was typed meanwhile on the version the server gave', () => {
    let queue = sent(enqueue([], [change('a', 1, 4)], 'r1', 1), 'r1')
    queue = enqueue(queue, [change('a', 2, 4), change('b', 3, 8)], 'r2', 2)
    expect(settled(queue, 'r1', { a: 5 })).toEqual([{ request: 'r2', at: 2, changes: [change('a', 2, 5), change('b', 3, 8)], tries: 0, isSent: false }])
  })

  it('keeps the request id over any number of tries', () => {
    let queue = enqueue([], [change('a', 1)], 'r1', 1)
    for (let i = 0; i < 5; i++) queue = sent(queue, 'r1')
    expect(queue).toMatchObject([{ request: 'r1', tries: 5 }])
  })

  it('takes a cell in conflict out with its newest value and lets the rest go on under another id', () => {
    let queue = sent(enqueue([], [change('a', 1), change('b', 2)], 'r1', 1), 'r1')
    queue = enqueue(queue, [change('a', 9)], 'r2', 2)
    const { queue: left, mine } = takenOut(queue, 'a', names())
    expect(mine).toEqual(figure(9))
    expect(left).toEqual([{ request: 'new1', at: 1, changes: [change('b', 2)], tries: 0, isSent: false }])
  })

  it('breaks a refused parcel into cells of their own', () => {
    const queue = splitUp(enqueue([], [change('a', 1), change('b', 2)], 'r1', 1), 'r1', names())
    expect(queue.map((p) => [p.request, p.changes[0]?.key])).toEqual([['new1', 'a'], ['new2', 'b']])
  })

  it('loses nothing and doubles nothing over random typing, sending, lost answers and conflicts', () => {
    for (let seed = 1; seed <= 300; seed++) expect(() => oneDay(seed)).not.toThrow()
  })

  it('waits longer after each failure, half a minute at most', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map(pauseAfter)).toEqual([1000, 2000, 5000, 10000, 20000, 30000, 30000])
  })
})

/** A clerk and a colleague type, the network comes and goes; the server keeps request ids as the real one does. */
function oneDay(seed: number) {
  let state = seed
  const chance = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x7fffffff) * n) % n
  }
  const server: Record<string, { value: number; version: number }> = {}
  const done = new Map<string, Record<string, number>>()
  const seen: Record<string, number> = {}
  const typed: Record<string, number> = {}
  let queue: Parcel[] = []
  let count = 0
  const renew = () => `q${++count}`
  const at = (key: string) => (server[key] ??= { value: 0, version: 0 })

  function deliver(hasNetwork: boolean) {
    const parcel = queue[0]
    if (!parcel) return
    queue = sent(queue, parcel.request)
    if (!hasNetwork && chance(2) === 0) return
    const clash = parcel.changes.find((c) => !done.has(parcel.request) && at(c.key).version !== c.version)
    if (clash) {
      if (!hasNetwork) return
      const { queue: left, mine } = takenOut(queue, clash.key, renew)
      seen[clash.key] = at(clash.key).version
      // The clerk chooses the own value, now knowing the other.
      queue = enqueue(left, [{ key: clash.key, value: mine!, version: seen[clash.key]! }], renew(), count)
      return
    }
    if (!done.has(parcel.request)) {
      for (const c of parcel.changes) server[c.key] = { value: c.value.kind === 'number' ? c.value.value : 0, version: c.version + 1 }
      done.set(parcel.request, Object.fromEntries(parcel.changes.map((c) => [c.key, c.version + 1])))
    }
    if (!hasNetwork) return
    queue = settled(queue, parcel.request, done.get(parcel.request)!)
    Object.assign(seen, done.get(parcel.request))
  }

  for (let turn = 0; turn < 120; turn++) {
    const key = 'abc'[chance(3)]!
    const what = chance(10)
    if (what < 5) {
      typed[key] = ++count
      queue = enqueue(queue, [{ key, value: figure(count), version: seen[key] ?? 0 }], renew(), count)
    }
    else if (what === 5) {
      at(key).version++
      at(key).value = -count
      delete typed[key]
    }
    else deliver(what > 7)
  }
  for (let turn = 0; queue.length > 0; turn++) {
    if (turn > 500) throw new Error(`seed ${seed}: the queue never empties`)
    deliver(true)
  }
  expect(waitingKeys(queue).size).toBe(0)
  for (const [key, value] of Object.entries(typed)) expect([seed, key, server[key]?.value]).toEqual([seed, key, value])
}
