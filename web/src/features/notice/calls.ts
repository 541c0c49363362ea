import { asked } from '@/api/calls'
import type { Digest, Work } from './types'

export const noticeCalls = {
  work: () => asked<Work>('get', '/work'),
  digests: () => asked<Digest[]>('get', '/digests'),
  read: (id: string | number) => asked<unknown>('put', `/digests/${encodeURIComponent(id)}/read`),
  send: (collection: string, text: string | null) => asked<{ recipients: number }>('post', '/digests', { body: { collection, text } }),
}
