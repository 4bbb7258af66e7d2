import * as oidc from 'openid-client'
import type { Base } from '#base/base.ts'
import { openText, seal } from '#base/crypto/envelope.ts'
import { minutes } from '#base/time/day.ts'
import type { IdentityProviderTable } from './queries.ts'

/** What one way to a provider and back is bound to; sealed on our side until the answer comes. */
export interface Bound {
  state: string
  nonce: string
  verifier: string
}

type Provider = Pick<IdentityProviderTable, 'id' | 'issuer' | 'client_id' | 'sealed_client_secret'>

/** Whether an issuer may be used: https, or in the demo a server of this very machine. */
export function isFitIssuer(issuer: string, mode: 'demo' | 'production'): boolean {
  const url = URL.parse(issuer)
  if (!url || url.username || url.search || url.hash) return false
  return url.protocol === 'https:' || (mode === 'demo' && isLoopback(url))
}

/** Where the browser goes to sign in. `fresh`: the provider must ask the person anew. Throws when it does not answer. */
export async function wayTo(
  base: Base,
  provider: Provider,
  bound: Bound,
  { fresh, lang }: { fresh: boolean; lang: string },
) {
  return oidc.buildAuthorizationUrl(await configurationOf(base, provider), {
    redirect_uri: callbackOf(base),
    scope: 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(bound.verifier),
    code_challenge_method: 'S256',
    state: bound.state,
    nonce: bound.nonce,
    ui_locales: lang,
    ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
  })
}

/**
 * Whom the provider let in, after checking state, nonce, PKCE, issuer, audience and signature. `signedInAt` is null where
 * the provider does not say. Throws for anything that does not hold.
 */
export async function whoCame(base: Base, provider: Provider, bound: Bound, answer: URLSearchParams) {
  const back = new URL(callbackOf(base))
  back.search = answer.toString()
  const tokens = await oidc.authorizationCodeGrant(await configurationOf(base, provider), back, {
    pkceCodeVerifier: bound.verifier,
    expectedState: bound.state,
    expectedNonce: bound.nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('no identity token')
  return {
    subject: claims.sub,
    signedInAt: typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000) : null,
  }
}

/** The client secret as it is stored. */
export const sealSecret = (base: Base, provider: string, secret: string): Buffer =>
  seal(base.secrets.field[0], secret, placeOf(provider))

/** The one address that is registered at every provider. */
export const callbackOf = (base: Base): string => `${base.settings.origins[0]}/sign-in/callback`

// Reference data of the outside world, the same for every user; looked up anew each hour.
const known = new Map<string, { until: number; configuration: Promise<oidc.Configuration> }>()
const keepFor = minutes(60)

function configurationOf(base: Base, provider: Provider): Promise<oidc.Configuration> {
  const now = base.now().getTime()
  const name = `${provider.id} ${provider.issuer}`
  const found = known.get(name)
  if (found && found.until > now) return found.configuration
  const configuration = discover(base, provider)
  known.set(name, { until: now + keepFor, configuration })
  configuration.catch(() => known.delete(name))
  return configuration
}

async function discover(
  base: Base,
  { id, issuer, client_id, sealed_client_secret }: Provider,
): Promise<oidc.Configuration> {
  if (!isFitIssuer(issuer, base.settings.mode)) throw new Error('issuer may not be used')
  const secret = openText(base.secrets.field, sealed_client_secret, placeOf(id))
  const url = new URL(issuer)
  return oidc.discovery(url, client_id, undefined, secretWay(secret), {
    timeout: 5,
    execute: [oidc.enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])],
  })
}

/** In the way the provider takes it; basic is the standard's default. */
const secretWay = (secret: string): oidc.ClientAuth => {
  const [post, basic] = [oidc.ClientSecretPost(secret), oidc.ClientSecretBasic(secret)]
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? []
    return (ways.includes('client_secret_post') ? post : basic)(server, ...rest)
  }
}

const placeOf = (provider: string) => ({ table: 'identity_provider', column: 'sealed_client_secret', row: provider })

const isLoopback = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
