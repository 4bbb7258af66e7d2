import sodium from 'libsodium-wrappers'

/** libsodium once its WebAssembly is ready. Waited for here, once, so that everything above is synchronous. */
async function ready() {
  await sodium.ready
  return sodium
}

const { crypto_box_keypair, crypto_box_seal, crypto_box_seal_open, crypto_scalarmult_base } = await ready()

/** An X25519 pair; 32 bytes each. */
export interface Pair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

export function makePair(): Pair {
  const { publicKey, privateKey } = crypto_box_keypair()
  return { publicKey, privateKey }
}

/** The pair to which a private half belongs. */
export function pairOf(privateKey: Uint8Array): Pair {
  return { publicKey: crypto_scalarmult_base(privateKey), privateKey }
}

/** An anonymous sealed box (X25519, XSalsa20-Poly1305): only the private half opens it, and nobody sees who sealed. */
export function sealBox(plain: Uint8Array, publicKey: Uint8Array): Uint8Array {
  return crypto_box_seal(plain, publicKey)
}

/** What was in the box, or null when it is not ours or was changed. */
export function openBox(sealed: Uint8Array, pair: Pair): Uint8Array | null {
  try {
    return crypto_box_seal_open(sealed, pair.publicKey, pair.privateKey)
  } catch {
    return null
  }
}
