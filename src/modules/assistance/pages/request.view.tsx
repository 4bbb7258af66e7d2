import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { requestGrounds } from '#packs/fi/data-requests.ts'
import { itemOf } from '#packs/pack.ts'
import type { Request } from '../requests.ts'

/** A request as both the client and the workers read it: what was asked, until when, and the answer. */
export function RequestState({ say, lang, request }: { say: Say; lang: Lang; request: Request }) {
  const { row, text, extension } = request
  return (
    <article class="ds-card stack">
      <h3 class="ds-heading" data-size="xs">
        {say(`assistance.request.kind.${row.kind}`)}
      </h3>
      <p class="quiet">{say('assistance.request.received', { day: sayDay(row.received_on, lang) })}</p>
      <p class="as-typed">{text}</p>
      {row.extended_on && (
        <p class="as-typed">
          {say('assistance.request.extended', { day: sayDay(row.due_on, lang) })} {extension}
        </p>
      )}
      {!row.answered_on && <p>{say('assistance.request.due', { day: sayDay(row.due_on, lang) })}</p>}
      <Answered {...{ say, lang, request }} />
    </article>
  )
}

function Answered({ say, lang, request: { row, answer } }: { say: Say; lang: Lang; request: Request }) {
  if (!row.answered_on || !row.outcome) return null
  const ground = row.ground ? itemOf(requestGrounds, row.ground) : undefined
  return (
    <>
      <p>
        <strong>{say(`assistance.request.outcome.${row.outcome}`)}</strong>, {sayDay(row.answered_on, lang)}
      </p>
      {ground && (
        <p>
          {ground.names[lang]} ({ground.provision})
        </p>
      )}
      <p class="as-typed">{answer}</p>
      {ground && <p>{say('assistance.request.ombudsman')}</p>}
    </>
  )
}
