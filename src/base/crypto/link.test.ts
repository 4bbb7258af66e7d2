import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeKeyring } from './keyring.ts'
import { readSignedId, signedId } from './link.ts'

const ring = makeKeyring(randomBytes)
const other = makeKeyring(randomBytes)
const id = '01890000-0000-7000-8000-000000000001'

test('a signed id gives its id back, under the same word only', () => {
  const link = signedId(ring, 'networks.leave', id)
  expect(readSignedId(ring, 'networks.leave', link)).toBe(id)
  expect(readSignedId(ring, 'networks.join', link)).toBeNull()
})

test('another installation, another id, a cut or an empty proof do not fit', () => {
  const link = signedId(ring, 'networks.leave', id)
  expect(readSignedId(other, 'networks.leave', link)).toBeNull()
  expect(readSignedId(ring, 'networks.leave', link.replace('0001.', '0002.'))).toBeNull()
  for (const cut of [link.slice(0, -1), id, `${id}.`, '', '.']) {
    expect(readSignedId(ring, 'networks.leave', cut)).toBeNull()
  }
})
