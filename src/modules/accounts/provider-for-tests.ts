import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A real OpenID Connect provider on this machine that lets in whoever `subject` names, without asking. */
export interface ProviderForTests {
  issuer: string
  client: { id: string; secret: string }
  subject: string
  /** What a browser does there: follows the way until it leads back to us; keeps the provider's cookies. */
  visit: (href: string) => Promise<string>
  stop: () => Promise<void>
}

export async function providerForTests(callback: string): Promise<ProviderForTests> {
  const client = { id: 'polku', secret: 'a secret for tests only' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const cookies = new Map<string, string>()
  let last = ''
  const self: ProviderForTests = {
    issuer,
    client,
    subject: 'nobody',
    visit: (href) => {
      // Somebody else sits down at the browser.
      if (self.subject !== last) cookies.clear()
      last = self.subject
      return visit(href, issuer, cookies)
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  const provider = providerOf(issuer, client, callback)
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    return provider.interactionFinished(request, response, { login: { accountId: self.subject, remember: false } })
  })
  return self
}

function providerOf(issuer: string, client: { id: string; secret: string }, callback: string): Provider {
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    cookies: { keys: ['of a test'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
  })
  return provider
}

async function visit(href: string, issuer: string, cookies: Map<string, string>): Promise<string> {
  let at = href
  for (let hops = 0; at.startsWith(issuer) && hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (!to) throw new Error(`the provider stopped at ${at}: ${await response.text()}`)
    at = new URL(to, at).href
  }
  return at
}
