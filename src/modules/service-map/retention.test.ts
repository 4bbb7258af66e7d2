import { beforeAll, expect, test } from 'vitest'
import { visitor } from '#base/http/actor.ts'
import { addDays } from '#base/time/day.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { signedIn } from '#house/signed-in.ts'
import { inventService } from './api-for-tests.ts'
import { readIn } from './import-reading-in.ts'
import { leaveProposal, propose } from './proposals.ts'
import { closeReport, sendReport } from './reports.ts'
import { runRetention } from './retention.ts'

const house = fixture()
const first = '2026-11-23'
let keeper: Client
beforeAll(async () => {
  keeper = await signedIn(house, 'network-coordinator')
})

const onDay = (days: number) => {
  house.now = new Date(`${addDays(first, days)}T09:00:00Z`)
}

/** A file of one organisation, read today. */
const fileOf = (name: string): Promise<string> =>
  house.base.database.writing(async (tx) => {
    const list = [
      { id: name, name, description: 'x', status: 'active', organization: { id: `o-${name}`, name, description: '' } },
    ]
    const file = { field: 'file', name: 'list.json', bytes: Buffer.from(JSON.stringify(list)) }
    const read = await readIn(tx, house.base, [file], { catalogue: 'elsewhere', lang: 'fi' }, visitor)
    return read.ok ? read.id : ''
  })

const there = async (): Promise<string[]> =>
  (await house.base.database.reading((db) => db.selectFrom('map_import').select('id').execute())).map(({ id }) => id)

const rows = async (id: string) =>
  (
    await house.base.database.reading((db) =>
      db.selectFrom('map_import_row').select('id').where('import_id', '=', id).execute(),
    )
  ).length

const runOn = async (days: number) => {
  onDay(days)
  await runRetention(house.base)
}

test('a file that was read and not taken, put aside or taken back is gone after thirty days, a taken one stays', async () => {
  const [read, dropped, undone, taken] = [await fileOf('a'), await fileOf('b'), await fileOf('c'), await fileOf('d')]
  for (const [id, name] of [
    [undone, 'c'],
    [taken, 'd'],
  ] as const) {
    await keeper.get(`/en/imports/${id}`)
    await keeper.post(`/en/imports/${id}/application`, { organisation: `o-${name}` })
    expect(keeper.last.status).toBe(200)
  }
  onDay(5)
  keeper = await signedIn(house, 'network-coordinator', 'nas-south')
  await keeper.get(`/en/imports/${dropped}`)
  await keeper.submit('/dropping')
  await keeper.get(`/en/imports/${undone}`)
  await keeper.submit('/undoing')

  await runOn(30)
  expect(await there()).toHaveLength(4)
  await runOn(31)
  expect((await there()).toSorted()).toEqual([dropped, undone, taken].toSorted())
  expect([await rows(read), await rows(dropped)]).toEqual([0, 2])
  await runOn(36)
  expect(await there()).toEqual([taken])
  await runOn(400)
  expect([await there(), await rows(taken)]).toEqual([[taken], 2])
})

test('what readers and organisations wrote is gone ninety days after it was dealt with, and stays as long as it waits', async () => {
  onDay(0)
  const closer = (await house.base.database.reading((db) =>
    db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow(),
  )) as { id: string }
  const actor = { ...visitor, kind: 'person' as const, id: closer.id }
  await house.base.database.writing(async (tx) => {
    const { service, provider } = await inventService(tx, house.base)
    const wrong = { message: 'Invented: moved', phone: '', email: '', web: '' }
    for (const once of ['waits', 'closed']) {
      const id = await sendReport(tx, house.base, { service, text: 'Invented: wrong number', once, lang: 'fi' })
      if (once === 'closed') await closeReport(tx, id ?? '', 'mended', actor, house.now)
      await propose(tx, house.base, { provider, kind: 'service', record: service }, wrong)
    }
    const [one] = await tx.selectFrom('map_proposal').select('id').limit(1).execute()
    await leaveProposal(tx, house.base, one?.id ?? '', actor)
  })
  const left = () =>
    house.base.database.reading(async (db) => [
      (await db.selectFrom('map_report').select('id').execute()).length,
      (await db.selectFrom('map_proposal').select('id').execute()).length,
    ])
  await runOn(90)
  expect(await left()).toEqual([2, 2])
  await runOn(91)
  expect(await left()).toEqual([1, 1])
  await runOn(1000)
  expect(await left()).toEqual([1, 1])
})

test('each leaves its line in the trail', async () => {
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').select(['action', 'purpose']).where('actor', '=', 'job:retention').execute(),
  )
  expect(lines.map(({ action }) => action).toSorted()).toEqual([
    'import.erase',
    'import.erase',
    'import.erase',
    'map-proposal.erase',
    'map-report.erase',
  ])
})
