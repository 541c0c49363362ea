import type { Grant, Grantable } from '../types'

/** Whether somebody who may give this much may also take this grant away: nobody sees a button that would refuse. */
export function mayRevoke(grantable: Grantable | undefined, grant: Grant): boolean {
  if (!grantable?.roles.includes(grant.role)) return false
  switch (grant.reach) {
    case 'city': return grantable.cities.some((city) => city.code === grant.code)
    case 'county': return grantable.counties.some((county) => county.code === grant.code)
    case 'department': return grantable.departments.some((department) => department.id === grant.code)
    default: return true
  }
}
