import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { SelectField, TickField } from '#base/ui/form.view.tsx'
import { Table } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { organisationRows } from '../queries-organisations.ts'

/** The organisations of the country pack by type; past ones on request. */
export async function organisations(ask: Reading): Promise<Answer> {
  const { db, say, lang, now, query, to } = ask
  const type = query.get('type')?.[0] || null
  const past = query.get('past')?.[0] === 'yes'
  const rows = await organisationRows(db, ask.allowed, lang, { type, day: past ? null : dayOf(now) })
  const filled = { typed: query, faults: [] }
  return page(
    say('accounts.organisations.title'),
    <>
      <h1 class="ds-heading">{say('accounts.organisations.title')}</h1>
      <form method="get" action={to('/organisations')} class="filters">
        <SelectField
          {...{ filled, say }}
          name="type"
          none={say('accounts.people.all')}
          label={say('accounts.organisation.type')}
          options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <TickField {...{ filled, say }} name="past" label={say('accounts.organisations.past')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('accounts.people.show')}
        </button>
      </form>
      <Table
        caption={say('accounts.organisations.caption', { count: rows.length })}
        columns={(['name', 'type', 'from', 'to'] as const).map((key) => ({
          key,
          label: say(`accounts.organisation.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/organisations/${row.id}`)}>
              {row.name}
            </a>,
            nameOf(organisationTypes, row.type, lang),
            beginOf(row.valid_from, ask),
            row.valid_to ? sayDay(row.valid_to, lang) : '–',
          ],
        }))}
        empty={say('accounts.organisations.none')}
      />
    </>,
  )
}

/** What has no known beginning carries the first day of 1900. */
const beginOf = (day: string, { lang }: Pick<Reading, 'lang'>) => (day === '1900-01-01' ? '–' : sayDay(day, lang))
