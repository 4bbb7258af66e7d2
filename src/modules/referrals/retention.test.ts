import { beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#base/http/answer.ts'
import { addDays } from '#base/time/day.ts'
import type { Client } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { runRetention } from './retention.ts'
import { answerAs, askQuestion, fillSections, newest, openInboxBy, propose, readByTeam } from './sender-for-tests.ts'

const house = fixture()
const first = '2026-11-23'
const onDay = (day: string) => new Date(`${day}T09:00:00Z`)
const consented = { 'gate.age': 'adult', 'gate.consent': 'given' }

beforeEach(() => {
  house.now = onDay(first)
})

/** The job, run as if so many days had passed since the first. */
async function runAfter(days: number): Promise<void> {
  house.now = onDay(addDays(first, days))
  await runRetention(house.base)
}

const row = (id: string) =>
  house.base.database.reading((db) =>
    db.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )

const opens = async (code: string, client: Client = house.client()): Promise<boolean> =>
  (await openInboxBy(client, code)).path === '/en/messages/inbox'

const question = async () => ({
  code: await askQuestion(house.client(), 'For ninety days'),
  id: (await newest(house.base)).id,
})

const proposal = async () => {
  const code = await propose(house.client(), 'self', { gate: consented, story: { 'story.message': 'Kept by law' } })
  return { code, id: (await newest(house.base)).id }
}

describe('a question', () => {
  test('is kept through its ninetieth day and unreadable after it', async () => {
    const { code, id } = await question()
    await runAfter(90)
    expect((await row(id)).erased_on).toBeNull()
    await runAfter(91)
    expect((await row(id)).erased_on).toBe(addDays(first, 91))
    await expect(readByTeam(house.base, id)).rejects.toThrow(NotFound)
    expect(await opens(code)).toBe(false)
  })

  test('lives on from each visit and each answer', async () => {
    const { code, id } = await question()
    house.now = onDay(addDays(first, 60))
    expect(await opens(code)).toBe(true)
    await runAfter(120)
    expect((await row(id)).erased_on).toBeNull()
    await answerAs(house.base, id, 'Still here')
    await runAfter(209)
    expect((await row(id)).erased_on).toBeNull()
    await runAfter(211)
    expect((await row(id)).erased_on).not.toBeNull()
  })

  test('that is held is kept', async () => {
    const { id } = await question()
    await house.base.database.writing((tx) =>
      tx.updateTable('referral').set({ hold_reason: 'court' }).where('id', '=', id).execute(),
    )
    await runAfter(400)
    expect((await row(id)).erased_on).toBeNull()
  })

  test('marked as spam is gone after fourteen days', async () => {
    const { id } = await question()
    await house.base.database.writing((tx) =>
      tx.updateTable('referral').set({ spam_at: house.now }).where('id', '=', id).execute(),
    )
    await runAfter(14)
    expect((await row(id)).erased_on).toBeNull()
    await runAfter(15)
    expect((await row(id)).erased_on).not.toBeNull()
  })
})

describe('a proposal', () => {
  test('keeps its content when its idle inbox is shut after ninety days', async () => {
    const { code, id } = await proposal()
    await runAfter(91)
    expect(await opens(code)).toBe(false)
    expect((await row(id)).erased_on).toBeNull()
    expect((await readByTeam(house.base, id)).told?.answers.values['story.message@1']).toBe('Kept by law')
    const keys = await house.base.database.reading((db) =>
      db.selectFrom('content_key').selectAll().where('referral_id', '=', id).execute(),
    )
    expect(keys.map(({ inbox_wrapped }) => inbox_wrapped)).toEqual([null, null])
  })

  test('is unreadable once five years have passed since anything happened', async () => {
    const { id } = await proposal()
    await runAfter(5 * 365)
    expect((await row(id)).erased_on).toBeNull()
    await runAfter(5 * 366 + 1)
    expect((await row(id)).erased_on).not.toBeNull()
  })
})

test('drafts, open inboxes and wrong codes that are over leave no row', async () => {
  const client = house.client()
  await fillSections(client, 'self', { gate: consented })
  await askQuestion(client, 'Soon closed')
  await openInboxBy(house.client(), '1'.repeat(19))
  const left = () =>
    house.base.database.reading(async (db) => [
      (await db.selectFrom('draft').selectAll().execute()).length,
      (await db.selectFrom('sender_session').selectAll().execute()).length,
      (await db.selectFrom('wrong_code').selectAll().execute()).length,
    ])
  expect((await left()).every((count) => count > 0)).toBe(true)
  await runAfter(2)
  expect(await left()).toEqual([0, 0, 0])
})

test('each erasure leaves its line in the trail, without content; the count of it stays', async () => {
  const { id } = await question()
  await runAfter(91)
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').selectAll().where('object_id', '=', id).execute(),
  )
  expect(lines.filter(({ action }) => action === 'referral.erase')).toMatchObject([
    { actor: 'job:retention', purpose: 'retention', outcome: 'done' },
  ])
  const figures = await house.base.database.reading((db) =>
    db.selectFrom('referral_figure').selectAll().where('referral_id', '=', id).execute(),
  )
  expect(figures).toHaveLength(1)
})

test('a sender who comes back while the job runs keeps everything', async () => {
  const { id } = await question()
  house.now = onDay(addDays(first, 91))
  let running: Promise<void> = Promise.resolve()
  await house.base.database.writing(async (tx) => {
    await tx
      .updateTable('referral')
      .set({ active_on: addDays(first, 91) })
      .where('id', '=', id)
      .execute()
    running = runRetention(house.base)
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  await running
  expect((await row(id)).erased_on).toBeNull()
})

test('running it twice, or at once in two processes, is running it once', async () => {
  const { id } = await question()
  house.now = onDay(addDays(first, 91))
  await Promise.all([runRetention(house.base), runRetention(house.base)])
  await runRetention(house.base)
  const lines = await house.base.database.reading((db) =>
    db.selectFrom('audit').selectAll().where('object_id', '=', id).execute(),
  )
  expect(lines.filter(({ action }) => action === 'referral.erase').length).toBe(1)
})
