import type { ComponentChildren } from 'preact'
import type { Reading } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Notice, Summary, type SummaryRow } from '#base/ui/parts.tsx'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { areaOf } from '#packs/fi/service-map/areas.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import { type CodeList, nameOf } from '#packs/pack.ts'
import type { Card } from '../cards.ts'
import { freshnessOf } from '../freshness.ts'
import type { Local } from '../hours.ts'
import { hoursOf } from '../opening.ts'
import type { Field, ServiceFields } from '../record.ts'
import { agesText, capacityText } from '../said.ts'
import { OpenTag } from './card.view.tsx'
import { HoursView } from './hours.view.tsx'
import { ReachView } from './reach.view.tsx'
import { Mark, Said } from './said.view.tsx'

export interface ServiceProps {
  ask: Reading
  card: Card
  now: Local
}

/** One service: first how to reach it, then what it does, for whom, on which terms. */
export function ServiceView({ ask, card, now }: ServiceProps) {
  const { say, lang, to } = ask
  const { service, provider, places, contacts } = card
  const ended = service.ended ?? provider.ended
  const hours = hoursOf(card)
  const fresh = freshnessOf([service, ...contacts, ...places], now.day, say, lang)
  return (
    <article class="service">
      <p class="no-print">
        <a class="ds-link" href={to('/help')}>
          {say('service-map.service.back')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        <Said texts={service.fields.name} lang={lang} />
        <Mark hiding={service.marks.name} say={say} lang={lang} />
      </h1>
      <p class="quiet">
        <Said texts={provider.fields.name} lang={lang} otherwise={say('service-map.service.unnamed')} />
      </p>
      {ended ? (
        <Ended ask={ask} ended={ended} />
      ) : (
        <>
          <p class="service-state">
            <OpenTag {...{ ask, card, now }} />
            <span class={fresh.due ? 'quiet due' : 'quiet'}>{fresh.text}</span>
          </p>
          <ReachView {...{ ask, card, now }} />
        </>
      )}
      <Summary rows={rowsOf(ask, card)} />
      {hours && !ended && <HoursView {...{ ask, hours, now }} />}
      <p class="actions no-print">
        <a class="ds-link" href={to(`/help/services/${service.id}/report`)}>
          {say('service-map.service.wrong')}
        </a>
        {service.keeps && (
          <a class="ds-link" href={to(`/map/services/${service.id}`)}>
            {say('service-map.service.edit')}
          </a>
        )}
      </p>
    </article>
  )
}

/** What has ended says so, with the reason and a way on; a number that no longer answers is not told. */
function Ended({ ask: { say, lang, to }, ended }: { ask: Reading; ended: { on: string; reason: string } }) {
  return (
    <Notice kind="warning" title={say('service-map.service.ended', { day: sayDay(ended.on, lang) })}>
      <p>{say('service-map.service.ended.why', { reason: ended.reason })}</p>
      <p>
        <a href={to('/help')}>{say('service-map.service.ended.other')}</a>
      </p>
    </Notice>
  )
}

/** What is said, and nothing about what is not. */
function rowsOf(ask: Reading, { service }: Card): SummaryRow[] {
  const { say, lang } = ask
  const { fields, marks } = service
  const names = (list: CodeList, codes: readonly string[] = []) =>
    codes.map((code) => nameOf(list, code, lang)).join(', ')
  const row = (term: string, field: Field<'service'>, value: ComponentChildren): SummaryRow[] =>
    value === '' || value === undefined || value === null
      ? []
      : [
          {
            term,
            value: (
              <>
                {value}
                <Mark hiding={marks[field]} say={say} lang={lang} />
              </>
            ),
          },
        ]
  const texts = (field: 'about' | 'data' | 'refer' | 'note') =>
    fields[field] && Object.keys(fields[field]).length > 0 ? <Said texts={fields[field]} lang={lang} /> : ''
  return [
    ...row(say('service-map.service.what'), 'about', texts('about')),
    ...row(say('service-map.service.needs'), 'needs', names(needs, fields.needs)),
    ...row(
      say('service-map.service.who'),
      'groups',
      names(targetGroups, fields.groups) || say('service-map.service.anybody'),
    ),
    ...row(say('service-map.service.ages'), 'ages', agesText(ask, fields.ages)),
    ...row(say('service-map.service.accepts'), 'accepts', names(accessConditions, fields.accepts)),
    ...row(say('service-map.service.refuses'), 'refuses', names(accessConditions, fields.refuses)),
    ...row(say('service-map.service.refer'), 'refer', texts('refer')),
    ...row(say('service-map.service.languages'), 'languages', languagesText(ask, fields)),
    ...row(say('service-map.service.cost'), 'cost', <Cost ask={ask} fields={fields} />),
    ...row(say('service-map.service.data'), 'data', texts('data')),
    ...row(
      say('service-map.service.areas'),
      'areas',
      (fields.areas ?? []).map((code) => areaOf(code)?.names[lang] ?? code).join(', '),
    ),
    ...row(say('service-map.service.capacity'), 'capacity', capacityText(ask, fields.capacity)),
    ...row(say('service-map.service.note'), 'note', texts('note')),
  ]
}

function languagesText(
  { say, lang }: Reading,
  { languages: spoken = [], interpreter }: Partial<ServiceFields>,
): string {
  const help =
    interpreter === 'yes'
      ? [say('service-map.service.interpreter')]
      : interpreter === 'no'
        ? [say('service-map.service.no-interpreter')]
        : []
  return [...spoken.map((code) => nameOf(languages, code, lang)), ...help].join(', ')
}

function Cost({ ask: { say, lang }, fields }: { ask: Reading; fields: Partial<ServiceFields> }) {
  return (
    <>
      {say(`service-map.service.cost.${fields.cost ?? 'not-known'}`)} <Said texts={fields.costText} lang={lang} />
    </>
  )
}
