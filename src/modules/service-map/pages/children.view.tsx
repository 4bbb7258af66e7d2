import type { Reading } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import type { Kept, Kind } from '../record.ts'
import type { Seen } from '../seen.ts'
import { pathOf } from './paths.ts'
import type { Family } from './record.view.tsx'
import { nameIn } from './record.view.tsx'
import { Said } from './said.view.tsx'

interface Props {
  ask: Reading
  kept: Kept<Kind>
  family: Family
}

/** What a provider or a service has, with the way to add to it. */
export function ChildrenView({ ask, kept, family }: Props) {
  if (kept.kind === 'provider') {
    return (
      <>
        <Children {...{ ask, kept }} kind="service" of={family.services} />
        <Children {...{ ask, kept }} kind="place" of={family.places} />
        <Children {...{ ask, kept }} kind="contact" of={family.contacts} />
      </>
    )
  }
  if (kept.kind !== 'service') return null
  return (
    <>
      <Children {...{ ask, kept }} kind="contact" of={family.contacts} />
      <Places {...{ ask, kept, family }} />
    </>
  )
}

type Child = Exclude<Kind, 'provider'>

function Children({ ask, kept, kind, of }: Omit<Props, 'family'> & { kind: Child; of: readonly Seen<Child>[] }) {
  const { say, lang, to } = ask
  return (
    <div class="record-section">
      <h2 class="ds-heading" data-size="sm">
        {say(`service-map.kinds.${kind}`)}{' '}
        <a class="ds-link no-print" href={to(pathOf(kept.kind, kept.id, `/${kind}s/new`))}>
          {say(`service-map.add.${kind}`)}
        </a>
      </h2>
      <Table
        caption={say(`service-map.kinds.${kind}`)}
        columns={(['name', 'state'] as const).map((key) => ({ key, label: say(`service-map.column.${key}`) }))}
        rows={of.map((one) => ({
          key: one.id,
          cells: [
            <a class="ds-link" href={to(pathOf(kind, one.id))}>
              <Said texts={nameIn(one)} lang={lang} otherwise={say(`service-map.kind.${kind}`)} />
            </a>,
            <StateTag ask={ask} record={one} />,
          ],
        }))}
        empty={say('service-map.none-yet')}
      />
    </div>
  )
}

export function StateTag({
  ask: { say },
  record,
}: {
  ask: Pick<Reading, 'say'>
  record: Pick<Seen<Kind>, 'ended' | 'publishedAt'>
}) {
  if (record.ended) return <Tag kind="neutral">{say('service-map.state.ended')}</Tag>
  if (record.publishedAt === null) return <Tag kind="warning">{say('service-map.state.draft')}</Tag>
  return <Tag kind="success">{say('service-map.state.published')}</Tag>
}

/** Where the service is given: a box for each place of its provider. */
function Places({ ask, kept, family }: Props) {
  const { say, to, token, lang } = ask
  if (family.places.length === 0) return null
  return (
    <form class="stack no-print" method="post" action={to(pathOf('service', kept.id, '/places'))}>
      <Token token={token} />
      <fieldset class="ds-fieldset">
        <legend class="ds-label" data-weight="semibold">
          {say('service-map.places.of-service')}
        </legend>
        {family.places.map((place) => (
          <div class="ds-field" key={place.id}>
            <input
              class="ds-input"
              type="checkbox"
              name="place"
              value={place.id}
              id={`place-${place.id}`}
              checked={family.placed.includes(place.id)}
            />
            <label class="ds-label" data-weight="regular" for={`place-${place.id}`}>
              <Said texts={place.fields.name} lang={lang} otherwise={say('service-map.kind.place')} />{' '}
              {[place.fields.street, place.fields.city].filter(Boolean).join(', ')}
            </label>
          </div>
        ))}
      </fieldset>
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('service-map.save')}
      </button>
    </form>
  )
}
