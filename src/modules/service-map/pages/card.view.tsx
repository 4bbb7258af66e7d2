import type { Ask } from '#base/http/ask.ts'
import { Tag } from '#base/ui/parts.tsx'
import { safeUrl } from '#base/ui/safe-url.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import { type CodeList, nameOf } from '#packs/pack.ts'
import type { Card } from '../cards.ts'
import { freshnessOf } from '../freshness.ts'
import type { Local } from '../hours.ts'
import { hoursOf, openingOf } from '../opening.ts'
import { beginning, saidIn, sayPhone } from '../said.ts'
import { Mark, Said } from './said.view.tsx'

/** One service in a list: what, for whom, how to reach it, whether it is open, how fresh that is. */
export function CardView({ ask, card, now }: { ask: Ask; card: Card; now: Local }) {
  const { say, lang, to } = ask
  const { service, provider, contacts } = card
  const { fields, marks } = service
  const about = saidIn(fields.about, lang)
  const names = (list: CodeList, codes: readonly string[] = []) =>
    codes.map((code) => nameOf(list, code, lang)).join(', ')
  const fresh = freshnessOf([service, ...contacts], now.day, say, lang)
  return (
    <article class="ds-card service-card">
      <h3>
        <a href={to(`/help/services/${service.id}`)}>
          <Said texts={fields.name} lang={lang} otherwise={say('service-map.service.unnamed')} />
        </a>
        <Mark hiding={marks.name} say={say} lang={lang} />
      </h3>
      <p class="quiet">
        <Said texts={provider.fields.name} lang={lang} otherwise={say('service-map.service.unnamed')} />
      </p>
      {about && <p lang={about.lang === lang ? undefined : about.lang}>{beginning(about.text, 220)}</p>}
      {(fields.groups?.length ?? 0) > 0 && (
        <p>{say('service-map.card.for', { groups: names(targetGroups, fields.groups) })}</p>
      )}
      {(fields.accepts?.length ?? 0) > 0 && (
        <p class="quiet">{say('service-map.card.accepts', { list: names(accessConditions, fields.accepts) })}</p>
      )}
      <Reach ask={ask} card={card} />
      <p class="service-state">
        <OpenTag ask={ask} card={card} now={now} />
        <span class={fresh.due ? 'quiet due' : 'quiet'}>{fresh.text}</span>
        <a class="no-print" href={to(`/help/services/${service.id}/report`)}>
          {say('service-map.service.wrong')}
          <span class="ds-sr-only">
            : <Said texts={fields.name} lang={lang} />
          </span>
        </a>
      </p>
    </article>
  )
}

/** In a word and a colour: open, closed, or shut for a time. */
export function OpenTag({ ask: { say, lang }, card, now }: { ask: Ask; card: Card; now: Local }) {
  if (card.service.fields.status === 'temporarily closed') {
    return <Tag kind="warning">{say('service-map.open.temporarily-closed')}</Tag>
  }
  const { open, text } = openingOf(hoursOf(card), now, say, lang)
  return <Tag kind={open ? 'success' : 'neutral'}>{text}</Tag>
}

/** The first way that works: phone, mail, website. */
function Reach({ ask: { say, lang }, card }: { ask: Ask; card: Card }) {
  const [first] = card.contacts.filter(({ fields }) => fields.phone || fields.email || fields.web)
  const web = card.provider.fields.web
  if (!first) {
    return web ? (
      <p class="reach">
        <a href={safeUrl(web)}>{hostOf(web)}</a>
      </p>
    ) : (
      <p class="reach quiet">{say('service-map.card.no-contact')}</p>
    )
  }
  const { phone, email, web: own, role } = first.fields
  const [href, text, hiding] = phone
    ? [`tel:${phone}`, `${say('service-map.card.call')} ${sayPhone(phone)}`, first.marks.phone]
    : email
      ? [`mailto:${email}`, email, first.marks.email]
      : [own ?? '', hostOf(own ?? ''), first.marks.web]
  return (
    <p class="reach">
      <a href={safeUrl(href)}>{text}</a> {(phone || email) && <Said texts={role} lang={lang} />}
      <Mark hiding={hiding} say={say} lang={lang} />
    </p>
  )
}

/** 'https://www.pirha.fi/x' → 'pirha.fi' */
const hostOf = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/.*/, '')
