import { describe, expect, it } from 'vitest'
import type { Grant, Grantable } from '../types'
import { mayRevoke } from './mayRevoke'

const reviewer: Grantable = { roles: ['county-clerk', 'county-head'], cities: [], counties: [{ code: '370112', name: '历城区' }], departments: [] }
const grant = (role: Grant['role'], reach: Grant['reach'], code: string | null): Grant => ({
  id: 1, role, reach, programme: 'shandong', code, codeTitle: null, since: '2026-01-01', until: null, lentBy: null,
})

describe('A4: nobody is offered to take away what is not theirs to give', () => {
  it('offers the counties of one’s own city', () => {
    expect(mayRevoke(reviewer, grant('county-clerk', 'county', '370112'))).toBe(true)
  })

  it.each([
    ['a county of another city', grant('county-clerk', 'county', '370202')],
    ['a role that is not one’s own to give', grant('city-reviewer', 'city', '370100')],
    ['a role of the system', grant('auditor', 'installation', null)],
  ])('does not offer %s', (_, other) => {
    expect(mayRevoke(reviewer, other)).toBe(false)
  })

  it('offers nothing while it is not known what one may give', () => {
    expect(mayRevoke(undefined, grant('county-clerk', 'county', '370112'))).toBe(false)
  })
})
