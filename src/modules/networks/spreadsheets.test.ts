import { beforeAll, expect, test } from 'vitest'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { addReader } from './list-make.ts'
import { addMember } from './make.ts'
import { networkId, worker } from './people-for-tests.ts'
import { personByAddress } from './queries-make.ts'
import { addNetwork } from './registering.ts'

const house = fixture()
const code = '11hyperlink-network'
let network: string
let kerttu: Client

/** Names that a spreadsheet would take for formulas: of a network, a member, an organisation, a work. */
beforeAll(async () => {
  kerttu = await worker(house, 'network-coordinator', 'nas', 'Koordinaattori Kerttu')
  await house.base.database.writing(async (tx) => {
    const { id: organisation } = await tx
      .selectFrom('organisation')
      .select('id')
      .where('code', '=', 'nas')
      .executeTakeFirstOrThrow()
    const name = { name_fi: '=1+1', name_sv: '@SUM(A1)', name_en: '=1+1HYPERLINK() network' }
    const about = { about_fi: 'x', about_sv: 'x', about_en: 'x' }
    const fields = { kind: 'regional', ...name, ...about, areas: [], from: '2026-11-01', organisation } as const
    const by = await personByAddress(tx, 'koordinaattori.kerttu@example.org')
    await addNetwork(tx, house.base, { ...fields, areas: [] }, by)
  })
  network = await networkId(house, code)
  const cunning = { name: '=cmd|calc', organisation: '+358555', work: '-2+3', email: '@kaava@example.org' }
  await addMember(house.base, { ...cunning, network: code, type: 'ngo' })
  await addReader(house.base, { network: code, email: 'lukija@example.org' })
})

/** A cell that begins as a formula does. */
const formula = /(?:^|,)"?[=+@\t-]/m

test('no cell of any table that networks give out is a formula', async () => {
  const page = await kerttu.get(`/en/coordination/${network}/subscribers`)
  const subscription = /\/en\/subscriptions\/[0-9a-f-]{36}/.exec(page.text)?.[0] ?? ''
  const files = [
    [`/en/coordination/${network}/table`, '=cmd|calc'],
    [`/en/my-networks/${network}/figures/csv`, '=1+1HYPERLINK'],
    [`${subscription}/record`, '=1+1HYPERLINK'],
  ] as const
  for (const [path, planted] of files) {
    const file = await kerttu.get(path)
    expect([path, file.status, file.text.includes(planted)]).toEqual([path, 200, true])
    expect([path, formula.exec(file.text)?.[0]]).toEqual([path, undefined])
  }
})
