import { currentLocale } from '@/i18n'
import type {
  Edition, Problem, Programme, ProgrammeEntry, Scheme, SearchHit, Session, Sheet, Statistics, Unit, UnitResult,
} from './types'

/** Where the server's read and write calls live. */
export const apiRoot = '/api/v1'

/** What the server refused or could not do, in the reader's language. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }
}

const remembered = new Map<string, Promise<unknown>>()

/** Asks once per page visit; a failed answer is forgotten, so that trying again asks again. */
function remember<T>(path: string): Promise<T> {
  const known = remembered.get(path)
  if (known) {
    return known as Promise<T>
  }
  const asked = call<T>('GET', path)
  remembered.set(path, asked)
  asked.catch(() => remembered.delete(path))
  return asked
}

async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { 'Accept-Language': currentLocale() }
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (token && method !== 'GET') headers['X-XSRF-TOKEN'] = decodeURIComponent(token)
  let answer: Response
  try {
    answer = await fetch(apiRoot + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  }
  catch {
    throw new ApiProblem({ title: '', status: 0 })
  }
  if (!answer.ok) {
    throw new ApiProblem(await problemIn(answer))
  }
  return (answer.status === 204 ? undefined : await answer.json()) as T
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    return { ...(await answer.json()), status: answer.status }
  }
  catch {
    return { title: answer.statusText, status: answer.status }
  }
}

const part = encodeURIComponent

export const api = {
  programmes: () => remember<ProgrammeEntry[]>('/programmes'),
  programme: (programme: string) => remember<Programme>(`/programmes/${part(programme)}`),
  units: (programme: string) => remember<Unit[]>(`/programmes/${part(programme)}/units`),
  boundaries: (programme: string) => remember<unknown>(`/programmes/${part(programme)}/boundaries`),
  scheme: (programme: string, scheme: string) => remember<Scheme>(`/programmes/${part(programme)}/schemes/${part(scheme)}`),
  editions: (programme: string) => remember<Edition[]>(`/editions?programme=${part(programme)}`),
  sheet: (edition: string) => remember<Sheet>(`/editions/${part(edition)}/sheet`),
  unit: (edition: string, code: string) => remember<UnitResult>(`/editions/${part(edition)}/units/${part(code)}`),
  statistics: (edition: string) => remember<Statistics[]>(`/editions/${part(edition)}/statistics`),
  search: (words: string) => call<SearchHit[]>('GET', `/search?q=${part(words)}&lang=${currentLocale()}`),
  session: () => call<Session>('GET', '/session'),
  signIn: (name: string, password: string) => call<Session>('POST', '/session', { name, password }),
  signOut: () => call<void>('DELETE', '/session'),
  changePassword: (current: string, next: string) => call<void>('POST', '/session/password', { current, next }),
}
