import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import type { Problem } from '@/api/types'
import type { CellValue } from './cellValue'
import { keeping, keepingOpen } from './keeping'
import { enqueue, newest, pauseAfter, sent, settled, splitUp, takenOut, waitingKeys, type Parcel } from './queue'

/** What became of a parcel. */
export type Outcome<Theirs> =
  | { kind: 'saved'; versions: Record<string, number> }
  | { kind: 'conflict'; key: string; version: number; theirs: Theirs }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' }
  | { kind: 'signed-out'; problem: Problem }

interface Open<Theirs> { conflicts: Conflict<Theirs>[]; refusals: Record<string, { problem: Problem; value: CellValue }> }

export interface Conflict<Theirs> { key: string; mine: CellValue; theirs: Theirs; version: number }

const newRequest = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`

/**
 * Sends changes one parcel at a time, in order, and never gives one up: without network it waits and tries again under
 * the same request id, after a reload it goes on where it was.
 */
export function useSaving<Theirs>(place: string, send: (parcel: Parcel) => Promise<Outcome<Theirs>>) {
  const device = keeping(place)
  const queue = shallowRef<Parcel[]>(device.read())
  let kept = new Set(queue.value.map((p) => p.request))
  const open = keepingOpen<Open<Theirs>>(place, { conflicts: [], refusals: {} })
  const conflicts = shallowRef(open.read().conflicts)
  const refusals = ref(open.read().refusals)
  const isOffline = ref(false)
  const isSending = ref(false)
  const stoppedBy = shallowRef<Problem>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isGone = false

  function become(next: Parcel[]) {
    queue.value = next
    try {
      kept = device.write(next, kept)
    }
    catch {
      // The device has no room: the changes stay in this window and are sent from here.
    }
  }

  function change(changes: { key: string; value: CellValue; version: number }[]) {
    for (const { key } of changes) delete refusals.value[key]
    become(enqueue(queue.value, changes, newRequest(), Date.now()))
    void pump()
  }

  async function pump() {
    if (isSending.value || isGone) return
    clearTimeout(timer)
    isSending.value = true
    try {
      for (let parcel = queue.value[0]; parcel && !isGone; parcel = queue.value[0]) {
        become(sent(queue.value, parcel.request))
        if (!take(parcel, await send(parcel))) break
      }
    }
    finally {
      isSending.value = false
    }
  }

  /** Acts on an answer; says whether to go on with the next parcel. */
  function take(parcel: Parcel, outcome: Outcome<Theirs>): boolean {
    isOffline.value = outcome.kind === 'unreachable'
    stoppedBy.value = outcome.kind === 'signed-out' ? outcome.problem : undefined
    switch (outcome.kind) {
      case 'saved':
        become(settled(queue.value, parcel.request, outcome.versions))
        return true
      case 'conflict': {
        const { queue: left, mine } = takenOut(queue.value, outcome.key, newRequest)
        const found = { key: outcome.key, mine: mine ?? { kind: 'empty' as const }, theirs: outcome.theirs, version: outcome.version }
        conflicts.value = [...conflicts.value.filter((c) => c.key !== outcome.key), found]
        become(left)
        return true
      }
      case 'refused':
        refuse(parcel, outcome.problem)
        return true
      case 'unreachable':
      case 'signed-out':
        if (!isGone) timer = setTimeout(() => void pump(), pauseAfter(parcel.tries + 1))
        return false
    }
  }

  function refuse(parcel: Parcel, problem: Problem) {
    const [only, ...others] = parcel.changes
    if (others.length > 0) {
      become(splitUp(queue.value, parcel.request, newRequest))
      return
    }
    if (only) refusals.value[only.key] = { problem, value: only.value }
    become(queue.value.filter((p) => p.request !== parcel.request))
  }

  function resolve(conflict: Conflict<Theirs>, takes: 'mine' | 'theirs') {
    conflicts.value = conflicts.value.filter((c) => c !== conflict)
    if (takes === 'mine') change([{ key: conflict.key, value: conflict.mine, version: conflict.version }])
  }

  watch([conflicts, refusals], () => {
    const isNothing = conflicts.value.length === 0 && Object.keys(refusals.value).length === 0
    open.write({ conflicts: conflicts.value, refusals: refusals.value }, isNothing)
  }, { deep: true })

  const onWake = () => void pump()
  window.addEventListener('online', onWake)
  window.addEventListener('focus', onWake)
  onBeforeUnmount(() => {
    isGone = true
    clearTimeout(timer)
    window.removeEventListener('online', onWake)
    window.removeEventListener('focus', onWake)
  })
  void pump()

  const waiting = computed(() => waitingKeys(queue.value))
  return {
    waiting, conflicts, refusals, isOffline, isSending, stoppedBy, change, resolve,
    retry: () => pump(),
    forget: (key: string) => delete refusals.value[key],
    pending: (key: string) => (waiting.value.has(key) ? newest(queue.value, key) : undefined),
  }
}

export type Saving<Theirs> = ReturnType<typeof useSaving<Theirs>>
