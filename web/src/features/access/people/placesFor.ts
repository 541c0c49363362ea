import { inLanguage } from '@/i18n'
import type { Grantable, ReachKind } from '../types'

/** Where a role of this reach may be given; undefined when the reach names no place. */
export function placesFor(grantable: Grantable, reach: ReachKind): { code: string; name: string }[] | undefined {
  switch (reach) {
    case 'city': return grantable.cities
    case 'county': return grantable.counties
    case 'department': return grantable.departments.map((department) => ({ code: department.id, name: inLanguage(department.title) }))
    default: return undefined
  }
}
