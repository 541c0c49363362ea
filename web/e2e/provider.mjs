import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

const client = 'junxian'
const secret = 'a-secret-of-the-journey'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const kid = randomUUID()
const coded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A small sign-in service (OpenID Connect): a page with one field for who one is, and statements signed with RS256. */
export async function startProvider(port) {
  const issuer = `http://localhost:${port}`
  const visits = new Map()
  const server = createServer(async (request, response) => {
    const address = new URL(request.url, issuer)
    const json = (body) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body))
    switch (address.pathname) {
      case '/.well-known/openid-configuration': return json(description(issuer))
      case '/keys': return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] })
      case '/authorize': return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page(address.searchParams))
      case '/signed-in': {
        const asked = address.searchParams
        const code = randomUUID()
        visits.set(code, Object.fromEntries(asked))
        const back = new URLSearchParams({ code, state: asked.get('state'), iss: issuer })
        return response.writeHead(302, { Location: `${asked.get('redirect_uri')}?${back}` }).end()
      }
      case '/token': {
        const form = new URLSearchParams(await bodyOf(request))
        const visit = visits.get(form.get('code'))
        visits.delete(form.get('code'))
        if (!visit || !isClient(request) || !fits(visit, form)) return response.writeHead(400).end('{"error":"invalid_grant"}')
        return json({ access_token: randomUUID(), token_type: 'Bearer', id_token: statement(issuer, visit) })
      }
      default: return response.writeHead(404).end()
    }
  })
  await new Promise((done) => server.listen(port, 'localhost', done))
  return () => server.close()
}

const description = (issuer) => ({
  issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic'], code_challenge_methods_supported: ['S256'],
})

function page(asked) {
  const kept = [...asked].map(([name, value]) => `<input type="hidden" name="${name}" value="${value.replaceAll('"', '&quot;')}">`)
  return `<!doctype html><title>Sign-on</title><form action="/signed-in">${kept.join('')}<label>Who <input name="who" autofocus></label><button>Sign in</button></form>`
}

async function bodyOf(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

function isClient(request) {
  return request.headers.authorization === `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}`
}

/** The address and the proof key are those the visit began with. */
function fits(visit, form) {
  const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
  return form.get('redirect_uri') === visit.redirect_uri && challenge === visit.code_challenge
}

function statement(issuer, visit) {
  const now = Math.floor(Date.now() / 1000)
  const words = [
    { alg: 'RS256', kid, typ: 'JWT' },
    { iss: issuer, aud: client, sub: `subject of ${visit.who}`, preferred_username: visit.who, nonce: visit.nonce, iat: now, exp: now + 300, auth_time: now },
  ].map(coded).join('.')
  return `${words}.${createSign('RSA-SHA256').update(words).sign(privateKey, 'base64url')}`
}
