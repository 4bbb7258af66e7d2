import { type LineSearch, linesFound } from '#base/audit/queries.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { addDays, dayOf, sayDay, sayTime, zone } from '#base/time/day.ts'
import { isPartialDay } from '#base/ui/form.ts'
import { TextField } from '#base/ui/form.view.tsx'
import { Notice, Table } from '#base/ui/parts.tsx'
import { namesOf } from '../teams.ts'
import { hrefOf } from './people.tsx'

const perPage = 100

/** The trail of who did what, for those who watch over it. Looking at it leaves a line too. */
export async function audit(ask: Reading): Promise<Answer> {
  const { db, say, lang, query } = ask
  const lines = await linesFound(db, { ...searchOf(query), limit: perPage })
  const names = await namesOf(
    db,
    lines.map(({ actor }) => (isId(actor) ? actor : null)),
  )
  const last = lines.at(-1)
  return page(
    say('accounts.audit.title'),
    <>
      <h1 class="ds-heading">{say('accounts.audit.title')}</h1>
      <Notice kind="info">
        <p>{say('accounts.audit.verified')}</p>
      </Notice>
      <Filters {...ask} />
      <Table
        caption={say('accounts.audit.caption')}
        columns={(['seq', 'at', 'actor', 'action', 'object', 'purpose', 'outcome'] as const).map((key) => ({
          key,
          label: say(`accounts.audit.${key}`),
          number: key === 'seq',
        }))}
        rows={lines.map((line) => ({
          key: `${line.seq}`,
          cells: [
            line.seq,
            sayWhen(line, lang),
            names.get(line.actor) ?? line.actor,
            line.action,
            line.object_id ? `${line.object_type} ${line.object_id}` : line.object_type,
            line.purpose ?? '',
            say(`accounts.audit.${line.outcome}`),
          ],
        }))}
        empty={say('accounts.audit.none')}
      />
      {last && lines.length === perPage && (
        <nav class="paging no-print" aria-label={say('ui.paging')}>
          <a href={hrefOf(ask, { before: `${last.seq}` })} rel="next">
            {say('accounts.audit.older')}
          </a>
        </nav>
      )}
    </>,
    { looks: [{ action: 'audit.read' }] },
  )
}

/** Of somebody without an account the trail keeps the day only, so no time of day is shown. */
const sayWhen = ({ at, actor }: { at: Date; actor: string }, lang: Lang): string =>
  actor === 'anyone' ? sayDay(dayOf(at), lang) : sayTime(at, lang)

function Filters({ say, to, query }: Reading) {
  const filled = { typed: query, faults: [] }
  return (
    <form method="get" action={to('/audit')} class="filters">
      <TextField
        {...{ filled, say }}
        name="actor"
        label={say('accounts.audit.actor')}
        hint={say('accounts.audit.actor-hint')}
      />
      <TextField
        {...{ filled, say }}
        name="object"
        label={say('accounts.audit.object')}
        hint={say('accounts.audit.object-hint')}
      />
      <TextField
        {...{ filled, say }}
        name="action"
        label={say('accounts.audit.action')}
        hint={say('accounts.audit.action-hint')}
      />
      <TextField
        {...{ filled, say }}
        name="from"
        label={say('accounts.audit.from')}
        hint={say('accounts.audit.day-hint')}
        short
      />
      <TextField
        {...{ filled, say }}
        name="to"
        label={say('accounts.audit.to')}
        hint={say('accounts.audit.day-hint')}
        short
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('accounts.people.show')}
      </button>
    </form>
  )
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text)

function searchOf(query: Typed): Omit<LineSearch, 'limit'> {
  const one = (name: string) => query.get(name)?.[0]?.trim().slice(0, 100) ?? ''
  const day = (name: string) => (one(name).length === 10 && isPartialDay(one(name)) ? one(name) : null)
  const [from, to] = [day('from'), day('to')]
  const before = Math.trunc(Number(one('before')))
  return {
    actor: one('actor'),
    object: one('object'),
    action: one('action'),
    from: from === null ? null : beginningOf(from),
    until: to === null ? null : beginningOf(addDays(to, 1)),
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
  }
}

/** The moment at which a Finnish day begins. */
function beginningOf(day: string): Date {
  const noon = new Date(`${day}T12:00:00Z`)
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(noon),
  )
  return new Date(Date.parse(`${day}T00:00:00Z`) - (hour - 12) * 3_600_000)
}
