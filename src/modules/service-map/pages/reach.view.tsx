import { sayDay } from '#base/time/day.ts'
import { safeUrl } from '#base/ui/safe-url.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { municipalityOf } from '#packs/fi/service-map/municipalities.ts'
import { nameOf } from '#packs/pack.ts'
import { freshnessOf } from '../freshness.ts'
import { openingOf } from '../opening.ts'
import { sayPhone } from '../said.ts'
import type { Seen } from '../seen.ts'
import { Mark, Said } from './said.view.tsx'
import type { ServiceProps } from './service.view.tsx'

/** Every contact, and where to go; where no place may be told, that contact comes first. */
export function ReachView({ ask, card, now }: ServiceProps) {
  const { say } = ask
  const web = card.provider.fields.web
  return (
    <section class="reaching" aria-labelledby="reach">
      <h2 class="ds-heading" data-size="sm" id="reach">
        {say('service-map.service.reach')}
      </h2>
      {card.contacts.map((contact) => (
        <ContactView key={contact.id} {...{ ask, contact, now, card }} />
      ))}
      {web && (
        <p>
          <a href={safeUrl(web)}>{web.replace(/^https:\/\/(www\.)?/, '')}</a>
        </p>
      )}
      {card.places.map((place) => (
        <PlaceView key={place.id} {...{ ask, place }} />
      ))}
      {card.places.length === 0 && card.contacts.length > 0 && (
        <p class="quiet">{say('service-map.service.place.gate')}</p>
      )}
    </section>
  )
}

function ContactView({ ask, contact, now }: ServiceProps & { contact: Seen<'contact'> }) {
  const { say, lang } = ask
  const { fields, marks } = contact
  const mark = (name: keyof typeof marks) => <Mark hiding={marks[name]} say={say} lang={lang} />
  const spoken = (fields.languages ?? []).map((code) => nameOf(languages, code, lang)).join(', ')
  return (
    <div class="ds-card contact">
      <p>
        <strong>
          <Said texts={fields.role} lang={lang} otherwise={say('service-map.service.unnamed')} />
        </strong>
        {mark('role')}
      </p>
      <Person {...{ ask, contact }} />
      {fields.phone && (
        <p class="reach">
          <a href={safeUrl(`tel:${fields.phone}`)}>{sayPhone(fields.phone)}</a>
          {mark('phone')}
        </p>
      )}
      {fields.email && (
        <p>
          <a href={safeUrl(`mailto:${fields.email}`)}>{fields.email}</a>
          {mark('email')}
        </p>
      )}
      {fields.web && (
        <p>
          <a href={safeUrl(fields.web)}>{fields.web.replace(/^https:\/\/(www\.)?/, '')}</a>
          {mark('web')}
        </p>
      )}
      {fields.hours && fields.hours.kind !== 'not-known' && <p>{openingOf(fields.hours, now, say, lang).text}</p>}
      {spoken !== '' && <p class="quiet">{spoken}</p>}
      {fields.text && (
        <p>
          <Said texts={fields.text} lang={lang} />
          {mark('text')}
        </p>
      )}
      <p class="quiet">{freshnessOf([contact], now.day, say, lang).text}</p>
    </div>
  )
}

/** Somebody's name stands here only because they agreed. */
function Person({
  ask: { say, lang },
  contact: { fields, marks },
}: Pick<ServiceProps, 'ask'> & { contact: Seen<'contact'> }) {
  if (!fields.person) return null
  return (
    <p>
      {fields.person}
      <Mark hiding={marks.person} say={say} lang={lang} />{' '}
      {fields.consentDay && (
        <span class="quiet">{say('service-map.service.consent', { day: sayDay(fields.consentDay, lang) })}</span>
      )}
    </p>
  )
}

function PlaceView({ ask: { say, lang }, place }: Pick<ServiceProps, 'ask'> & { place: Seen<'place'> }) {
  const { fields, marks } = place
  const town = fields.city ?? (fields.municipality ? municipalityOf(fields.municipality)?.names[lang] : undefined)
  const address = [fields.street, [fields.postalCode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const hiding = marks.street ?? marks.postalCode ?? marks.city ?? marks.municipality ?? marks.name
  return (
    <div class="place">
      <h3>{say('service-map.service.place')}</h3>
      <p>
        <Said texts={fields.name} lang={lang} /> {address}
        <Mark hiding={hiding} say={say} lang={lang} />
      </p>
      {!fields.street && <p class="quiet">{say('service-map.service.place.gate')}</p>}
      {fields.accessibility && (
        <p>
          {say('service-map.service.place.accessibility')}: <Said texts={fields.accessibility} lang={lang} />
        </p>
      )}
    </div>
  )
}
