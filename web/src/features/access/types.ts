import type { components } from '@/api/schema'

type Shapes = components['schemas']

export type Role =
  | 'system-administrator' | 'security-administrator' | 'auditor' | 'programme-officer' | 'department-officer'
  | 'city-reviewer' | 'county-clerk' | 'county-head' | 'expert' | 'analyst'

/** The roles that run the system itself (三员). */
export const offices: readonly Role[] = ['system-administrator', 'security-administrator', 'auditor']

export type ReachKind = 'installation' | 'province' | 'city' | 'county' | 'department'

/** A role with its reach and its days. */
export type Grant = Omit<Shapes['GrantView'], 'role' | 'reach'> & { role: Role; reach: ReachKind }

/** A demonstration person, shown on the sign-in page of a demonstration only. */
export type DemonstrationPerson = Omit<Shapes['DemonstrationPerson'], 'role'> & { role: Role }

export type Session = Omit<Shapes['SessionView'], 'roles' | 'grants' | 'demonstration'> & {
  roles: Role[] | null
  grants: Grant[] | null
  demonstration: DemonstrationPerson[]
}

export type Person = Omit<Shapes['PersonView'], 'roles'> & { roles: Role[] }

export type RoleEntry = Omit<Shapes['RoleView'], 'id' | 'reaches'> & { id: Role; reaches: ReachKind[] }

/** What the caller may give. */
export type Grantable = Omit<Shapes['Grantable'], 'roles'> & { roles: Role[] }

export type GrantWish = Shapes['GrantWish']

/** A sign-in service besides the password. */
export type SignInProvider = Shapes['ProviderView']
