import type { Text } from '@/api/types'

export type Role =
  | 'system-administrator' | 'security-administrator' | 'auditor' | 'programme-officer' | 'department-officer'
  | 'city-reviewer' | 'county-clerk' | 'county-head' | 'expert' | 'analyst'

export type ReachKind = 'installation' | 'province' | 'city' | 'county' | 'department'

/** A role with its reach and its days. */
export interface Grant {
  id: number
  role: Role
  reach: ReachKind
  programme: string | null
  code: string | null
  codeTitle: string | null
  since: string
  until: string | null
  lentBy: string | null
}

export interface Provider {
  id: string
  title: string
}

/** A demonstration person, shown on the sign-in page of a demonstration only. */
export interface DemonstrationPerson {
  name: string
  title: string
  role: Role
  password: string
}

export interface Session {
  signedIn: boolean
  name: string | null
  title: string | null
  roles: Role[] | null
  grants: Grant[] | null
  mustChangePassword: boolean
  secondFactor: 'off' | 'on' | null
  proven: boolean
  providers: Provider[] | null
  demonstration: DemonstrationPerson[] | null
}

export interface OpenSession {
  id: string
  startedAt: string
  usedAt: string
  address: string | null
  browser: string | null
  current: boolean
}

export interface Token {
  id: number
  title: string
  scopes: string[]
  since: string
  until: string | null
  usedAt: string | null
}

export interface Person {
  name: string
  title: string
  active: boolean
  demonstration: boolean
  roles: Role[]
  lastSignedIn: string | null
}

export interface RoleEntry {
  id: Role
  title: Text
  reaches: ReachKind[]
  runsTheSystem: boolean
}

/** What the caller may give. */
export interface Grantable {
  roles: Role[]
  cities: { code: string; name: string }[]
  counties: { code: string; name: string }[]
  departments: { id: string; title: Text }[]
}

export interface GrantWish {
  role: Role
  reach: ReachKind
  programme: string | null
  code: string | null
  since: string
  until: string | null
}
