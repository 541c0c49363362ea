import createClient, { type Middleware } from 'openapi-fetch'
import { currentLocale } from '@/i18n'
import { fetchThroughDoors, withToken } from './doors'
import type { paths } from './schema'
import type { Problem, Statistics } from './types'

/** What the server refused or could not do, in the reader's language. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }
}

/** Says which language is read, and repeats the token that proves a change was meant. */
const asReader: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLocale())
    return withToken(request)
  },
}

export const server = createClient<paths>({ fetch: fetchThroughDoors })
server.use(asReader)

export interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The body of a good answer; anything else becomes a problem. */
export async function good<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>
  try {
    answer = await asked
  }
  catch {
    throw new ApiProblem({ title: '', status: 0 })
  }
  const { data, error, response } = answer
  if (response.ok) return data as T
  const told = typeof error === 'object' && error !== null ? (error as Problem) : { title: response.statusText }
  const wait = Number(response.headers.get('Retry-After'))
  throw new ApiProblem({ ...told, status: response.status, ...(wait > 0 ? { retryAfter: wait } : {}) })
}

const remembered = new Map<string, Promise<unknown>>()

/** Asks once per visit; a failed answer is forgotten, so that trying again asks again. */
export function once<T>(name: string, ask: () => Promise<Answer<T>>): Promise<T> {
  const known = remembered.get(name) as Promise<T> | undefined
  if (known) return known
  const asked = good(ask())
  remembered.set(name, asked)
  asked.catch(() => remembered.delete(name))
  return asked
}

/** Something was published or loaded: what was remembered is asked again when it is next wanted. */
export function forgetAnswers() {
  remembered.clear()
}

const root = '/api/v1'
const inProgramme = (programme: string) => ({ params: { path: { programme } } })
const inEdition = (edition: string) => ({ params: { path: { edition } } })

export const api = {
  programmes: () => once('programmes', () => server.GET(`${root}/programmes`)),
  programme: (programme: string) =>
    once(`programme ${programme}`, () => server.GET(`${root}/programmes/{programme}`, inProgramme(programme))),
  units: (programme: string) =>
    once(`units ${programme}`, () => server.GET(`${root}/programmes/{programme}/units`, inProgramme(programme))),
  /** GeoJSON of the province's own base map, with its 审图号. */
  boundaries: (programme: string) =>
    once<unknown>(`boundaries ${programme}`, () => server.GET(`${root}/programmes/{programme}/boundaries`, inProgramme(programme))),
  scheme: (programme: string, scheme: string) =>
    once(`scheme ${programme} ${scheme}`, () =>
      server.GET(`${root}/programmes/{programme}/schemes/{scheme}`, { params: { path: { programme, scheme } } })),
  editions: (programme: string) =>
    once(`editions ${programme}`, () => server.GET(`${root}/editions`, { params: { query: { programme } } })),
  sheet: (edition: string) => once(`sheet ${edition}`, () => server.GET(`${root}/editions/{edition}/sheet`, inEdition(edition))),
  unit: (edition: string, code: string) =>
    once(`unit ${edition} ${code}`, () =>
      server.GET(`${root}/editions/{edition}/units/{code}`, { params: { path: { edition, code } } })),
  statistics: (edition: string) =>
    once(`statistics ${edition}`, () =>
      server.GET(`${root}/editions/{edition}/{table}`, { params: { path: { edition, table: 'statistics' } } })) as unknown as Promise<Statistics[]>,
  search: (words: string) => good(server.GET(`${root}/search`, { params: { query: { q: words, lang: currentLocale() } } })),
}

/** A call that `openapi.json` does not describe yet. */
export function asked<T>(method: 'get' | 'post' | 'put' | 'delete', path: string, init: { query?: Record<string, unknown>; body?: unknown } = {}): Promise<T> {
  const request = server.request as unknown as (m: string, p: string, i: object) => Promise<Answer<T>>
  return good(request(method, `${root}${path}`, { params: { query: init.query }, body: init.body }))
}
