import type { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { z } from 'zod'
import type { Settings } from '#base/config/settings.ts'
import type { PasskeyTable } from './queries.ts'

type Origins = Pick<Settings, 'origins'>
type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response']
type Assertion = Parameters<typeof verifyAuthenticationResponse>[0]['response']
type Transports = NonNullable<Registration['response']['transports']>

/** What the browser posted, read far enough to know which credential answers which challenge. */
export interface Posted {
  credential: string
  challenge: string
  json: unknown
}

interface Known {
  credential_id: string
  transports: readonly string[]
}

/** Loaded with the first sign-in: a process that only receives messages does without its memory. */
const library = () => import('@simplewebauthn/server')

/** Options for showing a passkey, as JSON for the browser. No `known`: the person chooses among their own. */
export async function showOptions(
  { origins }: Origins,
  challenge: string,
  known: readonly Known[] = [],
): Promise<string> {
  const options = await (await library()).generateAuthenticationOptions({
    rpID: siteOf(origins),
    challenge: bytesIn(challenge),
    userVerification: 'required',
    timeout: 300_000,
    allowCredentials: known.map(descriptor),
  })
  return JSON.stringify(options)
}

/** Options for making a passkey that finds its owner by itself (discoverable), as JSON for the browser. */
export async function makeOptions(
  { origins }: Origins,
  challenge: string,
  person: { id: string; name: string; email: string },
  known: readonly Known[],
): Promise<string> {
  const options = await (await library()).generateRegistrationOptions({
    rpID: siteOf(origins),
    rpName: 'Polku',
    challenge: bytesIn(challenge),
    userID: new Uint8Array(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    timeout: 300_000,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(descriptor),
  })
  return JSON.stringify(options)
}

/** Reads what the island put into the form; null when it is nothing of the kind. */
export function readPosted(text: string): Posted | null {
  try {
    const json: unknown = JSON.parse(text)
    const { id, response } = shape.parse(json)
    const client = clientShape.parse(JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8')))
    return { credential: id, challenge: client.challenge, json }
  } catch {
    return null
  }
}

/** The counter after a right answer, null after a wrong one: signature, challenge, origin, site, user verification, counter. */
export async function verifyShown({ origins }: Origins, posted: Posted, passkey: PasskeyTable): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await (await library()).verifyAuthenticationResponse({
      response: posted.json as Assertion,
      expectedChallenge: posted.challenge,
      expectedOrigin: [...origins],
      expectedRPID: siteOf(origins),
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.counter,
        transports: passkey.transports as Transports,
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

/** The new passkey, or null when the answer does not hold. */
export async function verifyMade({ origins }: Origins, posted: Posted) {
  try {
    const { verified, registrationInfo } = await (await library()).verifyRegistrationResponse({
      response: posted.json as Registration,
      expectedChallenge: posted.challenge,
      expectedOrigin: [...origins],
      expectedRPID: siteOf(origins),
      requireUserVerification: true,
    })
    if (!verified) return null
    const { id, publicKey, counter, transports } = registrationInfo.credential
    return {
      credential_id: id,
      public_key: Buffer.from(publicKey),
      counter,
      transports: [...(transports ?? [])] as string[],
    }
  } catch {
    return null
  }
}

const shape = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: z.string(),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  response: z.looseObject({ clientDataJSON: z.string().max(4000) }),
})
const clientShape = z.looseObject({ challenge: z.string().min(20).max(200) })

const siteOf = (origins: Origins['origins']): string => new URL(origins[0]).hostname
const bytesIn = (challenge: string) => new Uint8Array(Buffer.from(challenge, 'base64url'))
const descriptor = ({ credential_id, transports }: Known) => ({
  id: credential_id,
  transports: [...transports] as Transports,
})
