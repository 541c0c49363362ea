import type { Role } from '@/features/access/types'

/** Who may enter: anyone, whoever is signed in, or those who hold one of the roles. */
export type Entry = 'anyone' | 'signed-in' | readonly Role[]

export interface Place {
  name: string
  path: string
  /** The letter that follows `g` on the keyboard. */
  key: string
  icon: string
  group: 'mine' | 'results' | 'duties' | 'system'
  entry: Entry
}

const countyAndAbove: readonly Role[] = ['county-clerk', 'county-head', 'city-reviewer', 'programme-officer', 'analyst']

/** The places of the house in the order of the rail; a page belongs to the place whose path its own begins with. */
export const places: readonly Place[] = [
  { name: 'work', path: '/work', key: 'w', group: 'mine', entry: 'signed-in', icon: 'M2.500 5.500l1.300-1.300 1.700 1.700 3.200-3.200L10 4 5.500 8.500zM12 4.500h8v2h-8zM2.500 12.500l1.300-1.300 1.700 1.700 3.200-3.200L10 11l-4.500 4.500zM12 11.500h8v2h-8zM5 18h15v2H5z' },
  { name: 'collections', path: '/collections', key: 'f', group: 'mine', entry: [...countyAndAbove, 'analyst'], icon: 'M3 3h16v4H3zM3 8.500h4v4H3zM8.500 8.500h10.500v4H8.500zM3 14h4v4.500H3zM8.500 14h10.500v4.500H8.500z' },
  { name: 'departments', path: '/departments', key: 'e', group: 'mine', entry: ['department-officer', 'programme-officer'], icon: 'M11 2l9 5H2zM3 8.500h3V16H3zM9.500 8.500h3V16h-3zM16 8.500h3V16h-3zM2 17.500h18V20H2z' },
  { name: 'overview', path: '/', key: 'o', group: 'results', entry: 'anyone', icon: 'M3 3h7v7H3zM12 3h7v4h-7zM12 9h7v10h-7zM3 12h7v7H3z' },
  { name: 'ranking', path: '/ranking', key: 'r', group: 'results', entry: 'anyone', icon: 'M3 4h16v2.500H3zM3 9.500h12v2.500H3zM3 15h8v2.500H3z' },
  { name: 'certainty', path: '/certainty', key: 's', group: 'results', entry: 'anyone', icon: 'M3 4.500h4V3h3v6H7V6.500H3zM10 4.500h9v2h-9zM3 11.500h9v-1.500h3v5h-3v-1.500H3zM15 11.500h4v2h-4zM3 17.500h3V16h3v5H6v-1.500H3zM9 17.500h6v2H9z' },
  { name: 'compare', path: '/compare', key: 'c', group: 'results', entry: 'anyone', icon: 'M4 3h3v16H4zM9.500 8h3v11h-3zM15 5h3v14h-3z' },
  { name: 'method', path: '/method', key: 'm', group: 'results', entry: 'anyone', icon: 'M8 2h6v5h-6zM2 14h6v5H2zM14 14h6v5h-6zM10 7h2v3h6v4h-2v-2H6v2H4v-4h6z' },
  { name: 'whatif', path: '/whatif', key: 't', group: 'results', entry: 'anyone', icon: 'M3 5.500h7V3h2.500v7H10V7.500H3zM14 5.500h5v2h-5zM3 14.500h3V12h2.500v7H6v-2.500H3zM10 14.500h9v2h-9z' },
  { name: 'checkup', path: '/checkup', key: 'h', group: 'results', entry: 'anyone', icon: 'M8 2h6v3h4v15H4V5h4zM9.500 3.500v3h3v-3zM10 9h2v2.500h2.500v2H12V16h-2v-2.500H7.500v-2H10z' },
  { name: 'data', path: '/data', key: 'd', group: 'results', entry: 'anyone', icon: 'M10 2h2v9h4l-5 5-5-5h4zM3 17h16v2H3z' },
  { name: 'integrity', path: '/integrity', key: 'i', group: 'duties', entry: countyAndAbove, icon: 'M3 15l5-6 4 3 6-8 1.500 1.200L12.300 15 8.200 12 4.600 16.300zM3 18h16v2H3z' },
  { name: 'publications', path: '/publications', key: 'p', group: 'duties', entry: ['programme-officer'], icon: 'M4 3h10l4 4v12H4zM13 4.500V8h3.500zM6.500 10h9v1.500h-9zM6.500 13h9v1.500h-9z' },
  { name: 'jobs', path: '/jobs', key: 'j', group: 'duties', entry: 'signed-in', icon: 'M3 4h16v3H3zM3 9.500h11v3H3zM3 15h7v3H3zM17 9.500l3 4-4.500 4.500-2-2 1-1 1 1z' },
  { name: 'people', path: '/people', key: 'u', group: 'system', entry: ['system-administrator', 'security-administrator', 'auditor', 'city-reviewer'], icon: 'M7.500 3.500a3 3 0 1 1 0 6.100 3 3 0 0 1 0-6.100zM2 18c0-4 2.500-6.500 5.500-6.500S13 14 13 18zM14.500 5a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5zM14 12c3.500-.7 6 1.600 6 5.500h-5c0-2-.3-4-1-5.500z' },
  { name: 'packages', path: '/packages', key: 'k', group: 'system', entry: ['system-administrator'], icon: 'M11 2l8 4v10l-8 4-8-4V6zM5.500 7.200L11 10l5.500-2.800L11 4.500zM5 9v5.800l5 2.500v-5.800zM17 9v5.800l-5 2.500v-5.800z' },
  { name: 'logs', path: '/logs', key: 'l', group: 'system', entry: ['auditor'], icon: 'M5 2h12v18H5zM7.500 6h7v1.500h-7zM7.500 9.500h7V11h-7zM7.500 13h5v1.500h-5z' },
]

export const groups = ['mine', 'duties', 'results', 'system'] as const

/** The place a page belongs to, such as `people` for `/people/someone`. */
export function placeOf(path: string): Place | undefined {
  return places.find((place) => path === place.path || (place.path !== '/' && path.startsWith(`${place.path}/`)))
}

/** Whether a person with these roles may go in. */
export function mayEnter(entry: Entry, who: { signedIn: boolean; roles: readonly Role[] }): boolean {
  if (entry === 'anyone') return true
  return who.signedIn && (entry === 'signed-in' || who.roles.some((role) => entry.includes(role)))
}
