import type { Read } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { idIn } from '../id.ts'
import { providerForm } from '../person.ts'
import { callbackOf, isFitIssuer, sealSecret } from '../provider.ts'
import { organisationRow } from '../queries-organisations.ts'
import { membersOf } from '../queries-people.ts'
import { endProvider, insertProvider, issuerTaken, providerRow, providersOfOrganisation } from '../queries-providers.ts'
import { allTeams } from '../teams.ts'
import { Organisation } from './organisation.view.tsx'

/** One organisation: its teams, its people, its own sign-in. */
export async function organisation(ask: Reading): Promise<Answer> {
  return page(ask.say('accounts.organisation.title'), await viewOf(ask, empty))
}

/** From now on people linked to it may sign in through it. */
export async function addProvider(ask: Writing): Promise<Answer> {
  const { base, db, now, actor } = ask
  const read = readForm(providerForm, ask.typed)
  if (!read.ok) return retry(ask, read)
  const { name, client, secret } = read.value
  const { issuer } = read.value
  if (!isFitIssuer(issuer, base.settings.mode)) return retry(ask, fault(ask, 'accounts.fault.issuer'))
  if (await issuerTaken(db, issuer)) return retry(ask, fault(ask, 'accounts.fault.issuer-taken'))
  const id = newId(now, base.random)
  const row = {
    id,
    organisation_id: (await organisationRow(db, idIn(ask.params.organisation))).id,
    name,
    issuer,
    client_id: client,
  }
  await insertProvider(db, {
    ...row,
    sealed_client_secret: sealSecret(base, id, secret),
    added_by: actor.id,
    added_at: now,
  })
  ask.record({ action: 'provider.add', object: ['provider', id] })
  return see(ask.to(`/organisations/${row.organisation_id}`))
}

export async function endOrganisationsProvider(ask: Writing): Promise<Answer> {
  const provider = await providerRow(ask.db, idIn(ask.params.provider))
  if (!provider || provider.organisation_id !== ask.params.organisation) throw new NotFound()
  await endProvider(ask.db, provider.id, ask.now)
  return see(ask.to(`/organisations/${ask.params.organisation}`))
}

/** What was typed, without the secret: that is never sent back. */
const fault = ({ typed }: Writing, key: 'accounts.fault.issuer' | 'accounts.fault.issuer-taken'): Filled => ({
  typed,
  faults: [{ field: 'issuer', key }],
})

const retry = async (ask: Ask<Read>, { typed, faults }: Filled): Promise<Answer> => {
  const shown = new Map([...typed].filter(([name]) => name !== 'secret'))
  return again(ask.say('accounts.organisation.title'), await viewOf(ask, { typed: shown, faults }))
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { db, base, say, token, lang, to, now } = ask
  const row = await organisationRow(db, idIn(ask.params.organisation))
  const teams = (await allTeams(db)).filter(({ organisationId }) => organisationId === row.id)
  return (
    <Organisation
      {...{ say, token, lang, to, filled }}
      organisation={{ ...row, name: row[`name_${lang}`], typeName: nameOf(organisationTypes, row.type, lang) }}
      teams={teams.map(({ id, names }) => ({ id, name: names[lang] }))}
      members={await membersOf(db, row.id, dayOf(now))}
      providers={await providersOfOrganisation(db, row.id)}
      callback={callbackOf(base)}
    />
  )
}
