import type { Read } from '#base/database/handles.ts'
import { type Answer, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { makeChallenge, waitingChallenge } from '../challenges.ts'
import { endOldWays, openEntry, useEntry } from '../entries.ts'
import type { EntryKind } from '../entry.ts'
import { makeOptions } from '../passkey.ts'
import { keepPasskey, plainName } from '../passkeys.ts'
import { beginFlow } from '../provider-flow.ts'
import type { OpenEntry } from '../queries-entries.ts'
import { passkeysOf } from '../queries-passkeys.ts'
import { membershipsOf } from '../queries-people.ts'
import { providersOf } from '../queries-providers.ts'
import { startSession } from '../sessions.ts'
import { AskNewPasskey, Entry, EntryClosed } from './entry.view.tsx'

/** The pages behind a link of one kind. They say the same to a token that is unknown, used, withdrawn or too old. */
export const entryPages = (kind: EntryKind) => ({
  open: (ask: Reading) => open(ask, kind),
  begin: (ask: Writing) => begin(ask, kind),
  ask: (ask: Reading) => askPasskey(ask, kind),
  enrol: (ask: Writing) => enrol(ask, kind),
  leave: (ask: Writing) => leave(ask, kind),
})

async function open(ask: Reading, kind: EntryKind): Promise<Answer> {
  const entry = await openEntry(ask, kind, tokenOf(ask))
  if (!entry) return closed(ask)
  const memberships = await current(ask, entry.person)
  const ways = await providersOf(
    ask.db,
    memberships.map(({ organisation_id }) => organisation_id),
  )
  const duties = memberships.map(
    ({ role, team, organisation }) => `${ask.say(`accounts.role.${role}`)}, ${team ?? organisation}`,
  )
  const { say, token, lang } = ask
  const here = ask.to(`/${kind}/${tokenOf(ask)}`)
  return page(
    say('accounts.entry.title'),
    <Entry
      {...{ say, token, lang, kind, here, duties, ways }}
      name={entry.name}
      by={entry.by}
      until={entry.expires_at}
    />,
  )
}

async function begin(ask: Writing, kind: EntryKind): Promise<Answer> {
  const entry = await openEntry(ask, kind, tokenOf(ask))
  if (!entry) return closed(ask)
  await makeChallenge(ask, kind, entry.person)
  return see(ask.to(`/${kind}/${tokenOf(ask)}/passkey`))
}

async function askPasskey(ask: Reading, kind: EntryKind): Promise<Answer> {
  const entry = await openEntry(ask, kind, tokenOf(ask))
  if (!entry) return closed(ask)
  const here = ask.to(`/${kind}/${tokenOf(ask)}`)
  const waiting = await waitingChallenge(ask, kind)
  if (waiting?.person_id !== entry.person) return see(here)
  const { say, token } = ask
  const person = { id: entry.person, name: entry.name, email: entry.email }
  const options = await makeOptions(
    ask.base.settings,
    waiting.challenge,
    person,
    await passkeysOf(ask.db, entry.person),
  )
  return page(say('accounts.entry.title'), <AskNewPasskey {...{ say, token, options, here }} />, {
    scripts: ['passkey'],
  })
}

async function enrol(ask: Writing, kind: EntryKind): Promise<Answer> {
  const entry = await openEntry(ask, kind, tokenOf(ask))
  if (!entry) return closed(ask)
  const { base, db, lang } = ask
  if (kind === 'recovery') await endOldWays(db, base, entry.person)
  const text = ask.typed.get('passkey')?.[0] ?? ''
  const made = await keepPasskey(ask, kind, entry.person, text, plainName(base, lang, ask.now))
  if (!made) return undone(ask)
  return enter(ask, kind, entry)
}

/** To the organisation's own sign-in, which is then linked. */
async function leave(ask: Writing, kind: EntryKind): Promise<Answer> {
  const entry = await openEntry(ask, kind, tokenOf(ask))
  if (!entry) return closed(ask)
  const memberships = await current(ask, entry.person)
  const ways = await providersOf(
    ask.db,
    memberships.map(({ organisation_id }) => organisation_id),
  )
  const way = ways.find(({ id }) => id === ask.typed.get('provider')?.[0])
  if (!way) throw new NotFound()
  const errand = { purpose: kind, provider: way.id, lang: ask.lang, entry: tokenOf(ask), person: entry.person }
  return see(ask.to(`/sign-in/go/${await beginFlow(ask, errand)}`))
}

async function enter(ask: Writing, kind: EntryKind, entry: OpenEntry): Promise<Answer> {
  if (!(await useEntry(ask.db, ask.base, kind, entry))) return undone(ask)
  const how = { person: entry.person, method: 'passkey', confirmed: true, before: ask.session } as const
  return see(ask.to('/work'), [await startSession(ask.db, ask.base, how)])
}

/** A page of 4xx takes everything back, also the end of the old ways. */
const undone = ({ say, to }: Ask<Read>): Answer =>
  page(say('accounts.entry.title'), <EntryClosed say={say} to={to} />, { status: 403 })

const closed = ({ say, to }: Ask<Read>): Answer =>
  page(say('accounts.entry.title'), <EntryClosed say={say} to={to} />, { status: 404 })

const current = async (ask: Ask<Read>, person: string) =>
  (await membershipsOf(ask.db, [person], ask.lang)).filter(({ ended_at }) => ended_at === null)

const tokenOf = ({ params }: Pick<Ask, 'params'>) => params.token ?? ''
