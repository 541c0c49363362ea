import { readonly, ref } from 'vue'
import { doors } from '@/api/doors'
import { useSession } from './session'

type Door = 'signIn' | 'prove'

/**
 * Opens a dialog over the page when the server wants a sign-in or a proof, and answers everybody who waits for it. What
 * stands on the page stays there. Visitors who never signed in are not asked.
 */
export function useSessionDoors() {
  const session = useSession()
  const open = ref<Door>()
  let waiting: ((done: boolean) => void)[] = []

  function ask(door: Door): Promise<boolean> {
    const isTaken = open.value !== undefined && open.value !== door
    if (!session.signedIn || isTaken) return Promise.resolve(false)
    open.value ??= door
    return new Promise((resolve) => waiting.push(resolve))
  }

  function answer(done: boolean) {
    open.value = undefined
    const all = waiting
    waiting = []
    for (const resolve of all) resolve(done)
  }

  doors.signIn = () => ask('signIn')
  doors.prove = () => ask('prove')
  return { open: readonly(open), answer }
}
