import { beforeAll, expect, test } from 'vitest'
import { allJobs } from '#app'
import { fixture } from '#house/fixture.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'
import { askToJoin } from './joining.ts'
import { addReader } from './list-make.ts'
import { sendDigests } from './list-sending.ts'
import { askForMails } from './list-subscribing.ts'
import { giveBackLetter, sendLetter, writeLetter } from './list-writing.ts'
import { type MailKind, tellCoordinators, tellMember } from './mails.ts'
import { letters, scan } from './mails-for-tests.ts'
import { addMember } from './make.ts'
import { addMeeting } from './meeting-make.ts'
import { remindOfMeetings } from './meeting-reminders.ts'
import { cancel, changePlan, invite } from './meetings.ts'
import { networks } from './module.ts'
import { type Network, networkByCode } from './networks.ts'
import { addSignatory, addStatement } from './platform-make.ts'
import { askToSign, refuseSigning, tell } from './platform-signing.ts'
import { changeLetter, letterRow } from './queries-list-letters.ts'
import { personByAddress } from './queries-make.ts'
import { meetingRow, meetingsOf } from './queries-meetings.ts'
import { principlesInForce } from './queries-platform.ts'
import { currentSignatories } from './queries-platform-signatories.ts'
import { statementRow, statementRows } from './queries-platform-statements.ts'
import { askBacking } from './statements.ts'
import { words } from './words.gen.ts'

const house = fixture()
const kerttu = 'koordinaattori.kerttu@example.org'
const writing = <T>(run: Parameters<typeof house.base.database.writing<T>>[0]) => house.base.database.writing(run)
const reading = <T>(run: Parameters<typeof house.base.database.reading<T>>[0]) => house.base.database.reading(run)
let turku: Network
let platform: Network
let by: string

/** Every mail that this module can send, each once at least. */
beforeAll(async () => {
  const person = { name: 'Koordinaattori Kerttu', email: kerttu, lang: 'en' } as const
  await addDemoPerson(house.base, { ...person, role: 'network-coordinator', organisation: 'nas' })
  const on = (code: string) => reading((db) => networkByCode(db, code, '2026-11-23'))
  const found = [await on('turku-network'), await on('civil-society-platform')]
  if (!found[0] || !found[1]) throw new Error('no networks')
  ;[turku, platform] = [found[0], found[1]]
  by = await reading((db) => personByAddress(db, kerttu))
  await aboutMembership()
  await aboutMeetings()
  await aboutTheList()
  await aboutThePlatform()
})

const kinds: readonly MailKind[] = [
  'already',
  'waiting',
  'welcome',
  'refused',
  'left',
  'ended',
  'renewal',
  'renewal-reminder',
  'not-renewed',
  'network-ended',
]

async function aboutMembership(): Promise<void> {
  const { base } = house
  const member = { network: turku.code, organisation: 'x', type: 'ngo', lang: 'en' } as const
  const id = await addMember(base, { ...member, name: 'Jäsen Jaana', email: 'jaana@example.org' })
  await writing(async (tx) => {
    for (const kind of kinds) await tellMember(tx, base, kind, id)
    await tellCoordinators(tx, base, turku.id)
    const asked = { name: 'Uusi', email: 'uusi@example.org', relation: null, organisation: 'x', type: 'ngo' as const }
    await askToJoin(tx, base, turku, { ...asked, work: '', lang: 'en', shown: [], mails: true })
    const { id: fresh } = await tx
      .selectFrom('network_member')
      .select('id')
      .where('email', '=', 'uusi@example.org')
      .executeTakeFirstOrThrow()
    await tellMember(tx, base, 'invited', fresh)
  })
}

async function aboutMeetings(): Promise<void> {
  const { base } = house
  const meeting = { network: turku.code, title: 'Kokous', city: 'Turku', place: 'Sali', agenda: [] }
  const near = await addMeeting(base, kerttu, { ...meeting, inDays: 1, answers: [] })
  const far = await addMeeting(base, kerttu, { ...meeting, inDays: 60 })
  await writing((tx) => invite(tx, base, far, by))
  const row = await reading((db) => meetingRow(db, far))
  const { title, series, series_year, starts_at, ends_at, place, link, capacity, note } = row
  const plan = { title, series, series_year, starts_at, ends_at, city: 'Salo', place, link, capacity, note }
  await writing((tx) => changePlan(tx, base, far, plan, by))
  await writing((tx) => cancel(tx, base, far, 'Keksitty', by))
  await remindOfMeetings(base)
  expect(await reading((db) => meetingsOf(db, turku.id, { drafts: true }))).toHaveLength(2)
  expect(near).not.toBe(far)
}

async function aboutTheList(): Promise<void> {
  const { base } = house
  await addReader(base, { network: turku.code, email: 'lukija@example.org', lang: 'en' })
  await addReader(base, { network: turku.code, email: 'koottu@example.org', lang: 'en', pace: 'daily' })
  const id = await writing(async (tx) => {
    const wish = { network: turku.id, networkName: 'Turku', lang: 'en', pace: 'immediate' } as const
    await askForMails(tx, base, { ...wish, email: 'kysyja@example.org' })
    const text = { title: 'Kirje', body: 'Teksti', lang: 'en', carries: 'link' } as const
    return writeLetter(tx, base, turku.id, text, by)
  })
  house.now = new Date(house.now.getTime() + 20 * 60_000)
  await writing(async (tx) => {
    const wish = { network: turku.id, networkName: 'Turku', lang: 'en', pace: 'immediate' } as const
    await askForMails(tx, base, { ...wish, email: 'lukija@example.org' })
    await giveBackLetter(tx, base, await letterRow(tx, id), 'Keksitty', by)
    await changeLetter(tx, id, 1, { tested_version: 1 })
    expect(await sendLetter(tx, base, await letterRow(tx, id), { version: 1, recipients: 2 }, by)).toBe('sent')
  })
  await allJobs.find(({ name }) => name === 'networks.list.letter')?.run(base, { letter: id })
  await sendDigests(base)
}

async function aboutThePlatform(): Promise<void> {
  const { base } = house
  const who = { representative: 'Edustaja Essi', position: 'x' }
  await addSignatory(base, kerttu, { ...who, organisation: 'Malli ry', email: 'malli@example.org', state: 'signed' })
  await addSignatory(base, kerttu, { ...who, organisation: 'Ei ry', email: 'ei@example.org', state: 'waiting' })
  const texts = { title_fi: '', title_sv: '', title_en: 'Title', body_fi: '', body_sv: '', body_en: 'Body' }
  await addStatement(base, kerttu, { texts })
  await writing(async (tx) => {
    const text = await principlesInForce(tx, platform.id)
    if (!text) throw new Error('no principles')
    const asked = {
      ...who,
      organisation: 'Kysyvä ry',
      businessId: '',
      email: 'kysyva@example.org',
      lang: 'en',
    } as const
    await askToSign(tx, base, text, asked)
    for (const signatory of await currentSignatories(tx, platform.id)) {
      for (const kind of ['accepted', 'draft', 'new']) await tell(tx, base, signatory, `networks.mail.platform-${kind}`)
    }
    const refused = await tx
      .selectFrom('signatory')
      .select('id')
      .where('organisation', '=', 'Ei ry')
      .executeTakeFirstOrThrow()
    await refuseSigning(tx, base, refused.id, 'Keksitty', by)
    const [statement] = await statementRows(tx, platform.id, 'en')
    await askBacking(tx, base, await statementRow(tx, statement?.id ?? ''), by)
  })
}

/** All that the module keeps, and all mails. */
const everything = () =>
  reading(async (db) => {
    const tables = [...networks.tables, 'mail'] as unknown as readonly ['mail']
    const kept: Record<string, string[]> = {}
    for (const table of tables) {
      const rows = await db.selectFrom(table).selectAll().execute()
      kept[table] = rows.map((row) => JSON.stringify(row)).sort()
    }
    return kept
  })

test('no link of any mail this module can send does anything when a scanner opens it', async () => {
  const sent = new Set((await letters(house)).map(({ kind }) => kind))
  const known = Object.keys(words.en).flatMap((key) => /^(networks\.mail\.[a-z-]+)\.subject$/.exec(key)?.[1] ?? [])
  expect(known.length).toBeGreaterThan(20)
  expect([...known, 'networks.list.letter', 'networks.list.digest'].filter((kind) => !sent.has(kind))).toEqual([])
  const before = await everything()
  const seen = await scan(house)
  expect(seen.length).toBeGreaterThan(60)
  expect(seen.filter(({ status }) => status !== 200 && status !== 303)).toEqual([])
  expect(await everything()).toEqual(before)
})
