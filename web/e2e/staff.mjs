/** The demonstration persons of a running demonstration, by name, with the passwords it shows on its sign-in page. */
export async function staff(visit) {
  const { demonstration } = await visit.api('/session')
  return Object.fromEntries((demonstration ?? []).map((person) => [person.name, person]))
}

/** Signs in by keyboard, as a person does, and waits for the page that follows. */
export async function signInAs(visit, name) {
  const person = (await staff(visit))[name]
  if (!person) throw new Error(`The demonstration has no person ${name}.\nTry: start the server with ./junxian demo`)
  await visit.context.clearCookies()
  await visit.goto('/sign-in')
  await visit.page.focus('#name')
  await visit.page.keyboard.type(name)
  await visit.page.keyboard.press('Tab')
  await visit.page.keyboard.type(person.password)
  await visit.page.keyboard.press('Enter')
  await visit.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await visit.page.waitForSelector('main h1')
}

/** Asks the server as the person who is signed in; answers status and body. */
export function ask(visit, method, path, body) {
  return visit.page.evaluate(async ([how, where, what]) => {
    const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]
    const headers = { 'Content-Type': 'application/json', ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}) }
    const answer = await fetch(`/api/v1${where}`, { method: how, headers, body: what === undefined ? undefined : JSON.stringify(what) })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : undefined }
  }, [method, path, body])
}
