import type { Read } from '#base/database/handles.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { idIn } from '../id.ts'
import { accountForm } from '../person.ts'
import { beginFlow } from '../provider-flow.ts'
import { passkeysOf } from '../queries-passkeys.ts'
import { changePerson, membershipsOf, personRow } from '../queries-people.ts'
import { deleteIdentity, identitiesOf, providersOf } from '../queries-providers.ts'
import { endSessions, livingSessions } from '../queries-sessions.ts'
import { livingAt } from '../session.ts'
import { holderOf } from '../sessions.ts'
import { Account } from './account.view.tsx'
import { chosen } from './provider.tsx'
import { refusal } from './refusal.tsx'

/** What is known of oneself here, and everything that opens one's account. */
export async function account(ask: Reading): Promise<Answer> {
  const { name, lang } = await personRow(ask.db, ask.actor.id)
  return page(ask.say('accounts.account.title'), await viewOf(ask, fill(accountForm, { name, lang })))
}

export async function changeAccount(ask: Writing): Promise<Answer> {
  const read = readForm(accountForm, ask.typed)
  if (!read.ok) return again(ask.say('accounts.account.title'), await viewOf(ask, read))
  const { name, lang } = read.value
  await changePerson(ask.db, ask.actor.id, { name, ...(lang ? { lang } : {}) })
  return see(ask.to('/account'))
}

/** Ends one of one's own sessions; the one in use ends as by signing out. */
export async function endOwnSession(ask: Writing): Promise<Answer> {
  await endSessions(ask.db, ask.actor.id, { by: ask.actor.id, now: ask.now, only: idIn(ask.params.session) })
  return see(ask.to('/account'))
}

export async function endOtherSessions(ask: Writing): Promise<Answer> {
  const holder = await holderOf(ask.db, ask.session, ask.now)
  await endSessions(ask.db, ask.actor.id, { by: ask.actor.id, now: ask.now, except: holder?.session ?? '' })
  ask.record({ action: 'session.end-others', object: ['person', ask.actor.id] })
  return see(ask.to('/account'))
}

/** To the organisation's own sign-in, to link it. Only providers of one's own organisations. */
export async function linkProvider(ask: Writing): Promise<Answer> {
  const ways = await ownProviders(ask)
  const way = ways.find(({ id }) => id === ask.typed.get('provider')?.[0])
  if (!way) return refusal(ask, 'not-your-provider', '/account')
  const errand = { purpose: 'link', provider: way.id, lang: ask.lang, entry: '', person: ask.actor.id } as const
  return see(ask.to(`/sign-in/go/${await beginFlow(ask, errand)}`))
}

export async function unlinkProvider(ask: Writing): Promise<Answer> {
  if (await isLastWay(ask)) return refusal(ask, 'last-way', '/account')
  const id = idIn(ask.params.identity)
  if (!(await deleteIdentity(ask.db, ask.actor.id, id)).numDeletedRows) throw new NotFound()
  ask.record({ action: 'account.unlink', object: ['external-identity', id] })
  return see(ask.to('/account'))
}

/** In a tab of its own: the provider asks anew who it is, before a grave act. */
export async function confirmByProvider(ask: Writing): Promise<Answer> {
  const provider = await chosen(ask, ask.params.provider)
  const errand = { purpose: 'confirm', provider: provider.id, lang: ask.lang, entry: '', person: ask.actor.id } as const
  return see(ask.to(`/sign-in/go/${await beginFlow(ask, errand)}`))
}

export const confirmedByProvider = ({ say }: Reading): Answer =>
  page(
    say('accounts.confirm.done.title'),
    <>
      <h1 class="ds-heading">{say('accounts.confirm.done.title')}</h1>
      <p class="ds-paragraph">{say('accounts.confirm.done.text')}</p>
    </>,
  )

/** Whether one more way taken away would shut the person out. */
export async function isLastWay({ db, actor }: Pick<Ask<Read>, 'db' | 'actor'>): Promise<boolean> {
  const ways = [...(await passkeysOf(db, actor.id)), ...(await identitiesOf(db, actor.id))]
  return ways.length <= 1
}

const ownProviders = ({ db, actor }: Pick<Ask<Read>, 'db' | 'actor'>) =>
  providersOf(db, [...new Set(actor.duties.map(({ organisation }) => organisation))])

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { db, actor, lang, say, token, to, now } = ask
  const holder = await holderOf(db, ask.session, now)
  const linked = await identitiesOf(db, actor.id)
  return (
    <Account
      {...{ say, token, lang, to, filled, linked }}
      memberships={await membershipsOf(db, [actor.id], lang)}
      passkeys={await passkeysOf(db, actor.id)}
      sessions={await livingSessions(db, actor.id, livingAt(now))}
      here={holder?.session ?? ''}
      ways={(await ownProviders(ask)).filter(({ id }) => !linked.some(({ provider }) => provider === id))}
    />
  )
}
