import { describe, expect, it } from 'vitest'
import { mayEnter, placeOf, places } from './places'

const nobody = { signedIn: false, roles: [] }
const namesFor = (roles: Parameters<typeof mayEnter>[1]['roles']) =>
  places.filter((place) => mayEnter(place.entry, { signedIn: true, roles })).map((place) => place.name)

describe('Everybody sees the places the roles may enter, and no other', () => {
  it('shows nothing but what is published to a visitor', () => {
    expect([...new Set(places.filter((place) => mayEnter(place.entry, nobody)).map((place) => place.group))]).toEqual(['results'])
  })

  it('keeps the three who run the system apart', () => {
    expect(namesFor(['auditor'])).toContain('logs')
    expect(namesFor(['system-administrator'])).not.toContain('logs')
    expect(namesFor(['security-administrator'])).not.toContain('packages')
    expect(namesFor(['auditor'])).not.toContain('packages')
  })

  it('lets a county clerk see no place of the system', () => {
    expect(places.filter((place) => namesFor(['county-clerk']).includes(place.name)).map((place) => place.group)).not.toContain('system')
  })

  it('gives every place its own letter and path', () => {
    expect(new Set(places.map((place) => place.key)).size).toBe(places.length)
    expect(new Set(places.map((place) => place.path)).size).toBe(places.length)
  })
})

describe('A page belongs to the place its path begins with', () => {
  it.each([
    ['/', 'overview'], ['/people/someone', 'people'], ['/logs/sign-ins', 'logs'], ['/method/census', 'method'], ['/peoples', undefined], ['/sign-in', undefined],
  ])('%s belongs to %s', (path, name) => {
    expect(placeOf(path)?.name).toBe(name)
  })
})
