import { asked } from '@/api/calls'
import type { Grant, Grantable, GrantWish, OpenSession, Person, RoleEntry, Session, Token } from './types'

const person = (name: string) => `/people/${encodeURIComponent(name)}`

/** Signing in and one's own account. */
export const sessionCalls = {
  session: () => asked<Session>('get', '/session'),
  signIn: (name: string, password: string, code: string | null) => asked<Session>('post', '/session', { body: { name, password, code } }),
  signOut: () => asked<void>('delete', '/session'),
  changePassword: (current: string, next: string) => asked<Session>('post', '/session/password', { body: { current, next } }),
  prove: (proof: { password: string | null; code: string | null }) => asked<Session>('post', '/session/proof', { body: proof }),
}

export const accountCalls = {
  sessions: () => asked<OpenSession[]>('get', '/session/sessions'),
  endSession: (id: string) => asked<void>('delete', `/session/sessions/${encodeURIComponent(id)}`),
  beginSecondFactor: () => asked<{ secret: string; address: string }>('post', '/session/second-factor'),
  confirmSecondFactor: (code: string) => asked<{ recoveryCodes: string[] }>('put', '/session/second-factor', { body: { code } }),
  endSecondFactor: () => asked<void>('delete', '/session/second-factor'),
  tokens: () => asked<Token[]>('get', '/session/tokens'),
  makeToken: (wish: { title: string; scopes: string[]; until: string }) => asked<{ id: number; token: string }>('post', '/session/tokens', { body: wish }),
  endToken: (id: number) => asked<void>('delete', `/session/tokens/${id}`),
}

/** People, and what they may do. */
export const peopleCalls = {
  people: () => asked<Person[]>('get', '/people'),
  make: (name: string, title: string) => asked<{ person: Person; password: string }>('post', '/people', { body: { name, title } }),
  change: (name: string, title: string, active: boolean) => asked<Person>('put', person(name), { body: { title, active } }),
  resetPassword: (name: string) => asked<{ password: string }>('post', `${person(name)}/password`),
  grants: (name: string) => asked<Grant[]>('get', `${person(name)}/grants`),
  grant: (name: string, wish: GrantWish) => asked<Grant>('post', `${person(name)}/grants`, { body: wish }),
  revoke: (grant: number) => asked<void>('delete', `/grants/${grant}`),
  lend: (grant: number, to: string, until: string) => asked<Grant>('post', `/grants/${grant}/lend`, { body: { person: to, until } }),
  roles: () => asked<RoleEntry[]>('get', '/roles'),
  grantable: (programme: string) => asked<Grantable>('get', '/grantable', { query: { programme } }),
}
