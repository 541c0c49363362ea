import { asked } from '@/api/calls'
import type { Edition } from '@/api/types'
import type { Publication, PublicationWish } from './types'

export const publicationCalls = {
  list: (programme: string) => asked<Publication[]>('get', '/publications', { query: { programme } }),
  propose: (wish: PublicationWish) => asked<Publication>('post', '/publications', { body: wish }),
  confirm: (id: number) => asked<Edition>('post', `/publications/${id}/confirmation`),
  withdraw: (id: number) => asked<void>('delete', `/publications/${id}`),
}
