import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { api } from '@/api/calls'
import type { Session } from '@/api/types'

const nobody: Session = { signedIn: false, name: null, roles: null, mustChangePassword: false }

/** Who is signed in, if anyone. Reading needs nobody; the pages ask once, quietly. */
export const useSession = defineStore('session', () => {
  const current = shallowRef<Session>(nobody)

  async function refresh() {
    current.value = await api.session().catch(() => nobody)
  }

  async function signIn(name: string, password: string) {
    current.value = await api.signIn(name, password)
  }

  async function signOut() {
    await api.signOut()
    current.value = nobody
  }

  async function changePassword(now: string, next: string) {
    current.value = await api.changePassword(now, next)
  }

  void refresh()
  return {
    signedIn: computed(() => current.value.signedIn),
    name: computed(() => current.value.name ?? ''),
    mustChangePassword: computed(() => current.value.mustChangePassword === true),
    signIn, signOut, changePassword,
  }
})
