import { NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, readForm, text } from '#base/ui/form.ts'
import { aboutNobody } from '../form-fields.ts'
import { confirm, end, placeService, publish, revive } from '../keeping.ts'
import { placesOfServices, recordRow, recordsOfProviders } from '../queries.ts'
import type { Kind } from '../record.ts'
import { keptOf, looksAt, publicReader, seenBy } from '../seen.ts'
import { pathOf } from './paths.ts'
import { EndView, type Family, RecordView } from './record.view.tsx'

const endForm = { reason: aboutNobody(text({ max: 300, needed: 'service-map.fault.end-reason' })) }

/** The pages of one kind of record for who keeps it. */
export function recordPages<K extends Kind>(kind: K) {
  const idOf = (ask: Ask) => ask.params[kind] ?? ''
  const home = (ask: Writing) => see(ask.to(pathOf(kind, idOf(ask))))
  return {
    record: async (ask: Reading) => {
      const { row, kept } = await held(ask, kind, idOf(ask))
      const seen = seenBy(ask.base, { ...publicReader, actor: ask.actor }, row)
      const family = await familyOf(ask, kind, row)
      return page(
        ask.say(`service-map.kind.${kind as Kind}`),
        <RecordView {...{ ask, kept, family }} today={dayOf(ask.now)} />,
        {
          looks: looksAt([seen]),
        },
      )
    },
    publishIt: async (ask: Writing) => {
      await publish(ask.db, ask.base, kind, idOf(ask), ask.actor)
      return home(ask)
    },
    confirmIt: async (ask: Writing) => {
      await confirm(ask.db, ask.base, kind, idOf(ask), ask.actor)
      return home(ask)
    },
    ending: async (ask: Reading) => {
      const { kept } = await held(ask, kind, idOf(ask))
      return page(ask.say('service-map.end.title'), <EndView {...{ ask, kept }} filled={empty} />)
    },
    endIt: async (ask: Writing) => {
      const read = readForm(endForm, ask.typed)
      const { kept } = await held(ask, kind, idOf(ask))
      if (!read.ok)
        return page(ask.say('service-map.end.title'), <EndView {...{ ask, kept }} filled={read} />, { status: 422 })
      const how = { on: dayOf(ask.now), reason: read.value.reason }
      await end(ask.db, ask.base, kind, idOf(ask), how, ask.actor)
      return home(ask)
    },
    reviveIt: async (ask: Writing) => {
      await revive(ask.db, ask.base, kind, idOf(ask), ask.actor)
      return home(ask)
    },
  }
}

/** Where a service is given: any of its provider's places. */
export async function placeIt(ask: Writing) {
  const id = ask.params['service'] ?? ''
  const { row } = await held(ask, 'service', id)
  const places = await recordsOfProviders(ask.db, 'place', [row.provider], ask.actor, { published: false })
  const wanted = new Set(ask.typed.get('place') ?? [])
  await placeService(
    ask.db,
    ask.base,
    id,
    places.filter((place) => wanted.has(place.id)).map((place) => place.id),
  )
  return see(ask.to(pathOf('service', id)))
}

/** A record in the hands of who keeps it. Throws `NotFound` for anybody else. */
export async function held<K extends Kind>(ask: Ask, kind: K, id: string) {
  const row = await recordRow(ask.db, kind, id, ask.actor)
  if (!row?.keeps) throw new NotFound()
  return { row, kept: keptOf(ask.base, row) }
}

/** What hangs together with a record: its provider, and what the provider or service has. */
async function familyOf(
  ask: Reading,
  kind: Kind,
  row: { id: string; provider: string; service: string | null },
): Promise<Family> {
  const reader = { ...publicReader, actor: ask.actor }
  const provider = await recordRow(ask.db, 'provider', row.provider, ask.actor)
  const all = async <C extends Exclude<Kind, 'provider'>>(child: C) =>
    (await recordsOfProviders(ask.db, child, [row.provider], ask.actor, { published: false })).map((one) =>
      seenBy(ask.base, reader, one),
    )
  const contacts = kind === 'provider' || kind === 'service' ? await all('contact') : []
  return {
    provider: kind === 'provider' || !provider ? null : seenBy(ask.base, reader, provider),
    services: kind === 'provider' ? await all('service') : [],
    places: kind === 'provider' || kind === 'service' ? await all('place') : [],
    contacts: kind === 'service' ? contacts.filter(({ service }) => service === row.id) : contacts,
    placed: kind === 'service' ? (await placesOfServices(ask.db, [row.id])).map(({ place_id }) => place_id) : [],
  }
}
