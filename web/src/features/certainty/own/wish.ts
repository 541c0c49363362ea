import type { Text } from '@/api/types'
import type { Boundary } from '../types'
import { type Entry, type Strength, withStrength } from './strength'

export const mostReplications = 1_000_000

/** The form of an own study as it is filled in. */
export interface Wish {
  title: string
  replications: string
  seed: string
  /** One more boundary: the first so many; blank for none. */
  top: string
  sensitivity: boolean
  chosen: Strength[]
}

/** What the server is asked for. */
export interface AskedStudy {
  title: Text
  replications: number
  seed: number
  vary: Entry[]
  boundaries: { id: string; title: Text; class?: string; places: number }[]
  /** Absent when it is not wanted. */
  sensitivity?: { points: number }
}

const isWhole = (text: string) => /^\d{1,15}$/.test(text.trim())

/** What is wrong with the form, by field; `words` says it. */
export function findingsOf(wish: Wish, words: (key: string) => string): Record<string, string> {
  const replications = Number(wish.replications)
  return {
    ...(wish.title.trim() === '' ? { 'own-title': words('title') } : {}),
    ...(isWhole(wish.replications) && replications >= 100 && replications <= mostReplications ? {} : { 'own-replications': words('replications') }),
    ...(isWhole(wish.seed) ? {} : { 'own-seed': words('seed') }),
    ...(wish.top.trim() === '' || (isWhole(wish.top) && Number(wish.top) > 0) ? {} : { 'own-top': words('top') }),
    ...(wish.chosen.every((each) => each === 'off') ? { 'own-vary': words('vary') } : {}),
  }
}

/** The form as the server reads it; the boundaries of the published study stay. */
export function readWish(wish: Wish, entries: Entry[], boundaries: Boundary[]): AskedStudy {
  const title = wish.title.trim()
  const top = wish.top.trim() === '' ? undefined : Number(wish.top)
  return {
    title: { zh: title, en: title },
    replications: Number(wish.replications),
    seed: Number(wish.seed),
    vary: entries.map((entry, i) => withStrength(entry, wish.chosen[i] ?? 'off')).filter((entry) => entry !== undefined),
    boundaries: [
      ...boundaries.map(({ id, title: named, classId, places }) => ({ id, title: named, ...(classId ? { class: classId } : {}), places })),
      ...(top ? [{ id: 'own-top', title: { zh: `前 ${top} 名`, en: `First ${top}` }, places: top }] : []),
    ],
    ...(wish.sensitivity ? { sensitivity: { points: 1024 } } : {}),
  }
}
