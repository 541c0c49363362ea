import { describe, expect, it } from 'vitest'
import type { Person, Role } from '../types'
import { chosenPeople } from './chosenPeople'

const person = (name: string, title: string, role: Role, active = true): Person => ({ name, title, active, demonstration: true, roles: [role], lastSignedIn: null })
const people = [person('reviewer', '演示：审核员', 'city-reviewer'), person('clerk', '演示：填报员', 'county-clerk'), person('former', '演示：前填报员', 'county-clerk', false)]
const names = (filter: Partial<Parameters<typeof chosenPeople>[1]>) =>
  chosenPeople(people, { words: '', role: '', state: '', ...filter }).map((each) => each.name)

describe('People are found by what is known of them', () => {
  it('finds by a part of the name or the title, whatever the case', () => {
    expect(names({ words: 'CLERK' })).toEqual(['clerk'])
    expect(names({ words: '填报员' }).sort()).toEqual(['clerk', 'former'])
  })

  it('narrows by role and state together', () => {
    expect(names({ role: 'county-clerk', state: 'inactive' })).toEqual(['former'])
    expect(names({ role: 'auditor' })).toEqual([])
  })

  it('leaves the list it was given as it was', () => {
    const before = [...people]
    names({})
    expect(people).toEqual(before)
  })
})
