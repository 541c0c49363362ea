import { createHmac } from 'node:crypto'

/** A demonstration person with this role; `which` counts when there are several. */
export async function personOf(visit, role, which = 0) {
  const { demonstration } = await visit.api('/session')
  const person = demonstration.filter((each) => each.role === role)[which]
  if (!person) throw new Error(`No demonstration person ${which + 1} with the role ${role}.\nTry: ./junxian demo`)
  return person
}

/** One click fills the form in, another sends it. */
export async function fillIn(visit, person) {
  await visit.goto('/sign-in')
  await visit.page.click(`[data-person="${person.name}"]`)
  await visit.page.click('main form button[type="submit"]')
}

/** Signs a demonstration person in as a visitor would. */
export async function signIn(visit, person) {
  await fillIn(visit, person)
  await visit.page.waitForURL((address) => address.pathname !== '/sign-in')
  return person
}

export async function signInAs(visit, role, which = 0) {
  return signIn(visit, await personOf(visit, role, which))
}

/** Another person in the same check gets a fresh profile. */
export async function nextPerson(visit, person, options = {}) {
  await visit.renew(options)
  return signIn(visit, person)
}

/** Gives the password again when the page asks who it is. */
export async function prove(visit, person) {
  await visit.page.waitForSelector('#proof')
  await visit.page.fill('#proof', person.password)
  await visit.page.click('dialog form button[type="submit"]')
}

/** The six digits of RFC 6238 (SHA-1, 30 seconds) for a secret in base 32; `steps` moves to earlier or later codes. */
export function oneTimeCode(secret, steps = 0, now = Date.now()) {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000) + steps))
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = digest.at(-1) & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text) {
  const bits = [...text.replaceAll(/[\s=]/g, '').toUpperCase()].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)))
}
