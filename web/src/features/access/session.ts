import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { sessionCalls } from './calls'
import type { Role, Session } from './types'

const nobody: Session = {
  signedIn: false, name: null, title: null, roles: null, grants: null, mustChangePassword: false, secondFactor: null, proven: false,
  providers: [], provider: null, signOutAt: null, demonstration: [],
}

/** Who is signed in, if anyone, and what this person may do. Reading needs nobody; the pages ask once, quietly. */
export const useSession = defineStore('session', () => {
  const current = shallowRef<Session>(nobody)
  const roles = computed(() => current.value.roles ?? [])

  async function refresh() {
    current.value = await sessionCalls.session().catch(() => nobody)
  }

  async function signIn(name: string, password: string, code: string | null = null) {
    current.value = await sessionCalls.signIn(name, password, code)
  }

  /** After a sign-in service vouched for somebody who has a second factor. */
  async function giveCode(code: string) {
    current.value = await sessionCalls.giveCode(code)
  }

  /** Ends the session, at the sign-in service too; what the sign-in page needs to know is asked afresh. */
  async function signOut() {
    const elsewhere = current.value.signOutAt
    await sessionCalls.signOut()
    await refresh()
    if (elsewhere) window.location.assign(elsewhere)
  }

  async function changePassword(now: string, next: string) {
    current.value = await sessionCalls.changePassword(now, next)
  }

  async function prove(proof: { password: string | null; code: string | null }) {
    current.value = await sessionCalls.prove(proof)
  }

  /** Whether this person holds one of the roles, anywhere. */
  function may(...wanted: readonly Role[]) {
    return roles.value.some((role) => wanted.includes(role))
  }

  const ready = refresh()
  return {
    ready, refresh, signIn, giveCode, signOut, changePassword, prove, may, roles,
    signedIn: computed(() => current.value.signedIn),
    name: computed(() => current.value.name ?? ''),
    title: computed(() => current.value.title || current.value.name || ''),
    grants: computed(() => current.value.grants ?? []),
    /** Signed in with a password of one's own, so that anything but the password can be asked. */
    isAtWork: computed(() => current.value.signedIn && !current.value.mustChangePassword),
    mustChangePassword: computed(() => current.value.mustChangePassword === true),
    hasSecondFactor: computed(() => current.value.secondFactor === 'on'),
    providers: computed(() => current.value.providers),
    /** The sign-in service that opened this session, if one did. */
    provider: computed(() => current.value.providers.find((each) => each.id === current.value.provider)),
    proven: computed(() => current.value.proven),
    demonstration: computed(() => current.value.demonstration),
  }
})
