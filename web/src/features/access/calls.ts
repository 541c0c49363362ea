import { good, server } from '@/api/calls'
import type { Grant, Grantable, GrantWish, Person, RoleEntry, Session } from './types'

const root = '/api/v1'
const named = (name: string) => ({ params: { path: { name } } })
const numbered = (id: number) => ({ params: { path: { id } } })

/** Signing in and one's own account. */
export const sessionCalls = {
  session: () => good(server.GET(`${root}/session`)) as Promise<Session>,
  signIn: (name: string, password: string, code: string | null) => good(server.POST(`${root}/session`, { body: { name, password, code } })) as Promise<Session>,
  giveCode: (code: string) => good(server.POST(`${root}/session/providers/code`, { body: { code } })) as Promise<Session>,
  /** Why the last sign-in by a service was refused, told once. */
  refusal: () => good(server.GET(`${root}/session/refusal`)),
  signOut: () => good(server.DELETE(`${root}/session`)),
  changePassword: (current: string, next: string) => good(server.POST(`${root}/session/password`, { body: { current, next } })) as Promise<Session>,
  prove: (proof: { password: string | null; code: string | null }) => good(server.POST(`${root}/session/proof`, { body: proof })) as Promise<Session>,
}

export const accountCalls = {
  sessions: () => good(server.GET(`${root}/session/sessions`)),
  endSession: (id: string) => good(server.DELETE(`${root}/session/sessions/{id}`, { params: { path: { id } } })),
  beginSecondFactor: () => good(server.POST(`${root}/session/second-factor`)),
  confirmSecondFactor: (code: string) => good(server.PUT(`${root}/session/second-factor`, { body: { code } })),
  endSecondFactor: () => good(server.DELETE(`${root}/session/second-factor`)),
  tokens: () => good(server.GET(`${root}/session/tokens`)),
  makeToken: (wish: { title: string; scopes: string[]; until: string }) => good(server.POST(`${root}/session/tokens`, { body: wish })),
  endToken: (id: number) => good(server.DELETE(`${root}/session/tokens/{id}`, numbered(id))),
}

/** People, and what they may do. */
export const peopleCalls = {
  people: () => good(server.GET(`${root}/people`)) as Promise<Person[]>,
  make: (name: string, title: string) => good(server.POST(`${root}/people`, { body: { name, title } })),
  change: (name: string, title: string, active: boolean) => good(server.PUT(`${root}/people/{name}`, { ...named(name), body: { title, active } })),
  resetPassword: (name: string) => good(server.POST(`${root}/people/{name}/password`, named(name))),
  endSecondFactor: (name: string) => good(server.DELETE(`${root}/people/{name}/second-factor`, named(name))),
  endSessions: (name: string) => good(server.DELETE(`${root}/people/{name}/sessions`, named(name))),
  links: (name: string) => good(server.GET(`${root}/people/{name}/links`, named(name))),
  link: (name: string, provider: string, stated: string) =>
    good(server.PUT(`${root}/people/{name}/links/{provider}`, { params: { path: { name, provider } }, body: { stated } })),
  unlink: (name: string, provider: string) => good(server.DELETE(`${root}/people/{name}/links/{provider}`, { params: { path: { name, provider } } })),
  grants: (name: string) => good(server.GET(`${root}/people/{name}/grants`, named(name))) as Promise<Grant[]>,
  grant: (name: string, wish: GrantWish) => good(server.POST(`${root}/people/{name}/grants`, { ...named(name), body: wish })),
  revoke: (grant: number) => good(server.DELETE(`${root}/grants/{id}`, numbered(grant))),
  lend: (grant: number, person: string, until: string) => good(server.POST(`${root}/grants/{id}/lend`, { ...numbered(grant), body: { person, until } })),
  roles: () => good(server.GET(`${root}/roles`)) as Promise<RoleEntry[]>,
  grantable: (programme: string) => good(server.GET(`${root}/grantable`, { params: { query: { programme } } })) as Promise<Grantable>,
}
