/**
 * What the pages can do when the server wants to know first who asks: sign in again, or prove that it is really you.
 * Each answers whether it is worth asking the server once more. The shell puts its dialogs here.
 */
export const doors: { signIn?: () => Promise<boolean>; prove?: () => Promise<boolean> } = {}

/** Answers of the server that a dialog over the page can turn into a yes. */
const notSignedIn = 'E3001'
const proveYourself = 'E3009'

/** The token that proves a change was meant; a new one comes with every sign-in. */
export function withToken(request: Request): Request {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]
  if (token && request.method !== 'GET') request.headers.set('X-XSRF-TOKEN', decodeURIComponent(token))
  return request
}

/** Asks the server; when it first wants a sign-in or a proof, lets the reader give it and asks once more. */
export async function fetchThroughDoors(request: Request): Promise<Response> {
  const again = request.clone()
  const answer = await fetch(request)
  const door = await doorFor(answer)
  return door && (await door()) ? fetch(withToken(again)) : answer
}

async function doorFor(answer: Response) {
  if (answer.status !== 401 && answer.status !== 403) return undefined
  const code: unknown = await answer.clone().json().then((told: { code?: unknown }) => told.code, () => undefined)
  return code === notSignedIn ? doors.signIn : code === proveYourself ? doors.prove : undefined
}
