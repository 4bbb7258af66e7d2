import type { Ask } from '#base/http/ask.ts'
import { addDays, sayDay } from '#base/time/day.ts'
import { holidayOn } from '#packs/fi/service-map/holidays.ts'
import { type Local, openOn, type Span, sayMinute } from '../hours.ts'
import { weekdayName } from '../opening.ts'
import type { Hours } from '../record.ts'
import { Said } from './said.view.tsx'

interface Props {
  ask: Ask
  hours: Hours
  now: Local
}

/** The seven days to come, so that holidays and exceptions stand where they fall; then the rules in words. */
export function HoursView({ ask, hours, now }: Props) {
  const { say, lang } = ask
  if (hours.kind !== 'week') return hours.texts ? <Said texts={hours.texts} lang={lang} /> : null
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(now.day, ahead))
  const later = hours.exceptions.filter(({ last }) => last >= now.day)
  return (
    <section class="hours" aria-labelledby="hours">
      <h2 class="ds-heading" data-size="sm" id="hours">
        {say('service-map.service.hours')}
      </h2>
      <table class="ds-table">
        <caption class="ds-sr-only">{say('service-map.service.hours')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('service-map.service.hours.day')}</th>
            <th scope="col">{say('service-map.service.hours.time')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <Day key={day} {...{ ask, hours, day }} />
          ))}
        </tbody>
      </table>
      <p class="ds-paragraph">{say(`service-map.service.hours.holidays.${hours.holidays}`)}</p>
      {later.length > 0 && (
        <>
          <h3>{say('service-map.service.hours.exceptions')}</h3>
          <ul>
            {later.map(({ first, last, open, texts }) => (
              <li key={first}>
                {sayDay(first, lang)}
                {last !== first && `–${sayDay(last, lang)}`}: {spansText(ask, open)} <Said texts={texts} lang={lang} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hours.texts && (
        <p class="ds-paragraph">
          <Said texts={hours.texts} lang={lang} />
        </p>
      )}
    </section>
  )
}

function Day({ ask, hours, day }: { ask: Ask; hours: Hours; day: string }) {
  const { lang, say } = ask
  const open = openOn(hours, day)
  const holiday = holidayOn(day)
  return (
    <tr>
      <th scope="row">
        {weekdayName(day, lang, 'long')} {sayDay(day, lang)}
        {holiday && <span class="quiet"> {holiday.names[lang]}</span>}
      </th>
      <td>{open === null ? say('service-map.service.cost.not-known') : spansText(ask, open.spans)}</td>
    </tr>
  )
}

/** '8.30–16.00, 18.00–20.00', or that it is closed. */
export function spansText({ say, lang }: Pick<Ask, 'say' | 'lang'>, spans: readonly Span[]): string {
  if (spans.length === 0) return say('service-map.service.hours.closed')
  if (spans.some(({ from, to }) => from === 0 && to === 1440)) return say('service-map.service.hours.around')
  return spans.map(({ from, to }) => `${sayMinute(from, lang)}–${sayMinute(to, lang)}`).join(', ')
}
