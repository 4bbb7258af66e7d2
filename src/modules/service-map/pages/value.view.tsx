import type { ComponentChildren } from 'preact'
import type { Ask } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { areaOf } from '#packs/fi/service-map/areas.ts'
import { municipalityOf } from '#packs/fi/service-map/municipalities.ts'
import { nameOf } from '#packs/pack.ts'
import { weekdays } from '../form-hours.ts'
import type { Part } from '../forms.ts'
import { weekdayName } from '../opening.ts'
import type { ExceptionDays, Hours, ServiceFields, Texts } from '../record.ts'
import { agesText, capacityText, sayPhone } from '../said.ts'
import { spansText } from './hours.view.tsx'

type Saying = Pick<Ask, 'say' | 'lang'>

/** A stored value as a keeper reads it: every language of a text, names of codes. */
export function ValueView({ ask, name, part, value }: { ask: Saying; name: string; part: Part; value: unknown }) {
  if (value === undefined || value === '') return <span class="quiet">{ask.say('service-map.value.none')}</span>
  return <>{drawn(ask, name, part, value)}</>
}

function drawn(ask: Saying, name: string, part: Part, value: unknown): ComponentChildren {
  const { lang, say } = ask
  if (part.as === 'texts' || part.as === 'long') return <TextsView texts={value as Texts} />
  if (part.as === 'hours') return <WeekView ask={ask} hours={value as Hours} />
  if (part.as === 'areas') return (value as string[]).map((code) => areaOf(code)?.names[lang] ?? code).join(', ')
  if (part.as === 'access')
    return (value as string[]).map((code) => nameOf(accessConditions, code, lang)).join(', ') || '–'
  if (part.list) {
    const { list } = part
    return (
      [value]
        .flat()
        .map((code) => nameOf(list, String(code), lang))
        .join(', ') || '–'
    )
  }
  const code = part.codes?.find((one) => one.code === value)
  if (code) return say(code.label)
  if (part.as === 'tel') return sayPhone(String(value))
  if (part.as === 'day') return sayDay(String(value), lang)
  if (name === 'municipality') return municipalityOf(String(value))?.names[lang] ?? String(value)
  if (part.as === 'capacity') return capacityText(ask, value as ServiceFields['capacity'])
  if (part.as === 'ages') return agesText(ask, value as ServiceFields['ages'])
  return String(value)
}

const TextsView = ({ texts }: { texts: Texts }) => (
  <>
    {langs
      .filter((lang) => texts[lang])
      .map((lang) => (
        <span key={lang} lang={lang} class="said">
          <span class="quiet" lang="en">
            {lang}
          </span>{' '}
          {texts[lang]}
        </span>
      ))}
  </>
)

function WeekView({ ask, hours }: { ask: Saying; hours: Hours }) {
  const { say } = ask
  if (hours.kind !== 'week') return <>{say(`service-map.hours.${hours.kind}`)}</>
  // Any week will do: 1 June 2026 was a Monday.
  return (
    <>
      {weekdays.map((weekday) => (
        <span key={weekday} class="said">
          {weekdayName(`2026-06-0${weekday}`, ask.lang, 'short')}{' '}
          {spansText(
            ask,
            hours.week.filter((one) => one.weekday === weekday),
          )}
        </span>
      ))}
      <span class="said">{say(`service-map.service.hours.holidays.${hours.holidays}`)}</span>
      {hours.exceptions.map((row) => (
        <ExceptionView key={row.first} {...{ ask, row }} />
      ))}
    </>
  )
}

const ExceptionView = ({ ask, row }: { ask: Saying; row: ExceptionDays }) => (
  <span class="said">
    {sayDay(row.first, ask.lang)}
    {row.last !== row.first && `–${sayDay(row.last, ask.lang)}`}: {spansText(ask, row.open)}
  </span>
)
