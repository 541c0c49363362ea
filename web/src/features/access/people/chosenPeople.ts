import type { Person } from '../types'

/** The people a filter leaves, by title. */
export function chosenPeople(people: readonly Person[], filter: { words: string; role: string; state: string }): Person[] {
  const words = filter.words.trim().toLowerCase()
  return people
    .filter((person) => words === '' || `${person.name} ${person.title}`.toLowerCase().includes(words))
    .filter((person) => filter.role === '' || person.roles.some((role) => role === filter.role))
    .filter((person) => filter.state === '' || person.active === (filter.state === 'active'))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'))
}
