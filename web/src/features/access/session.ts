import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { api } from '@/api/calls'
import type { Session } from '@/api/types'

/** Who is signed in, if anyone. Reading needs nobody; the pages ask once, quietly. */
export const useSession = defineStore('session', () => {
  const current = shallowRef<Session>({ signedIn: false })

  async function refresh() {
    current.value = await api.session().catch(() => ({ signedIn: false }))
  }

  async function signIn(name: string, password: string) {
    current.value = await api.signIn(name, password)
  }

  async function signOut() {
    await api.signOut()
    current.value = { signedIn: false }
  }

  async function changePassword(now: string, next: string) {
    await api.changePassword(now, next)
    current.value = { ...current.value, mustChangePassword: false }
  }

  void refresh()
  return {
    signedIn: computed(() => current.value.signedIn),
    name: computed(() => current.value.name ?? ''),
    mustChangePassword: computed(() => current.value.mustChangePassword === true),
    signIn, signOut, changePassword,
  }
})
