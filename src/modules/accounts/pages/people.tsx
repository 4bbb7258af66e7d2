import { roles } from '#base/http/actor.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Paging, Table, Tag } from '#base/ui/parts.tsx'
import { organisationChoices } from '../queries-organisations.ts'
import { findPeople, membershipsOf, type PeopleSearch, waitingForSecond } from '../queries-people.ts'

const perPage = 50

/** Everybody with an account: filters, order, pages. */
export const people = (ask: Reading): Promise<Answer> => listOf(ask, ask.query, '')

/** The same by name or address. Posted, so that nobody's name stands in an address line or a log. */
export const searchPeople = (ask: Writing): Promise<Answer> =>
  listOf(ask, new Map([...ask.typed].filter(([name]) => name !== 'token')), one(ask.typed, 'q').slice(0, 100))

async function listOf(ask: Ask, query: Typed, words: string): Promise<Answer> {
  const { db, say, lang, now, allowed } = ask
  const day = dayOf(now)
  const at = pageOf(query)
  const search = { ...searchOf(query), words, limit: perPage, offset: (at - 1) * perPage }
  const { rows, count } = await findPeople(db, allowed, day, search)
  const ids = rows.map(({ id }) => id)
  const memberships = (await membershipsOf(db, ids, lang)).filter(
    ({ ended_at, agreed_at }) => ended_at === null && agreed_at !== null,
  )
  const dutiesOf = (id: string) =>
    memberships
      .filter(({ person_id }) => person_id === id)
      .map(({ role, team, organisation }) => `${say(`accounts.role.${role}`)}, ${team ?? organisation}`)
  const found = rows.map((row) => ({ ...row, duties: dutiesOf(row.id) }))
  return page(
    say('accounts.people.title'),
    <>
      <h1 class="ds-heading">{say('accounts.people.title')}</h1>
      <Actions>
        <a class="ds-button" href={ask.to('/people/invite')}>
          {say('accounts.invite.title')}
        </a>
      </Actions>
      <Waiting {...ask} waiting={await waitingForSecond(db, allowed)} />
      <Filters {...ask} query={query} organisations={await organisationChoices(db, lang, day)} />
      <List {...ask} found={found} count={count} sort={search.sort} />
      {words === '' && (
        <Paging say={say} page={at} pages={Math.ceil(count / perPage)} href={(to) => hrefOf(ask, { page: `${to}` })} />
      )}
    </>,
  )
}

/** Duties that one administrator gave and another has not agreed to yet. */
function Waiting({ say, to, lang, waiting }: Ask & { waiting: Awaited<ReturnType<typeof waitingForSecond>> }) {
  if (waiting.length === 0) return null
  return (
    <Notice kind="warning">
      <p>{say('accounts.people.waiting', { count: waiting.length })}</p>
      <ul>
        {waiting.map(({ id, name, role, granted_at }) => (
          <li key={`${id}-${role}`}>
            <a class="ds-link" href={to(`/people/${id}`)}>
              {name}
            </a>
            {`, ${say(`accounts.role.${role}`)}, ${sayDay(dayOf(granted_at), lang)}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface Found {
  id: string
  name: string
  email: string
  created_at: Date
  disabled_at: Date | null
  duties: readonly string[]
}

function List(props: Ask & { found: readonly Found[]; count: number; sort: PeopleSearch['sort'] }) {
  const { say, lang, to, found, count, sort } = props
  const heading = (key: PeopleSearch['sort'], direction: 'ascending' | 'descending') => ({
    sort: hrefOf(props, { sort: key, page: null }),
    sorted: sort === key ? direction : undefined,
  })
  return (
    <Table
      caption={say('accounts.people.caption', { count })}
      columns={[
        { key: 'name', label: say('accounts.person.name'), ...heading('name', 'ascending') },
        { key: 'email', label: say('accounts.person.email') },
        { key: 'duties', label: say('accounts.account.duties') },
        { key: 'since', label: say('accounts.person.since'), ...heading('newest', 'descending') },
      ]}
      rows={found.map(({ id, name, email, created_at, disabled_at, duties }) => ({
        key: id,
        cells: [
          <>
            <a class="ds-link" href={to(`/people/${id}`)}>
              {name}
            </a>{' '}
            {disabled_at && <Tag kind="warning">{say('accounts.person.closed')}</Tag>}
          </>,
          email,
          <Lines lines={duties} />,
          sayDay(dayOf(created_at), lang),
        ],
      }))}
      empty={say('accounts.people.none')}
    />
  )
}

function Filters({
  say,
  to,
  query,
  token,
  organisations,
}: Ask & { organisations: readonly { id: string; name: string }[] }) {
  const filled = { typed: query, faults: [] }
  const none = say('accounts.people.all')
  return (
    <form method="post" action={to('/people/search')} class="filters">
      <Token token={token} />
      <TextField {...{ filled, say }} name="q" label={say('accounts.people.search')} />
      <SelectField
        {...{ filled, say, none }}
        name="organisation"
        label={say('accounts.membership.organisation')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...{ filled, say, none }}
        name="role"
        label={say('accounts.membership.role')}
        options={roles.map((value) => ({ value, label: say(`accounts.role.${value}`) }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('accounts.people.show')}
      </button>
    </form>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.map((line) => (
    <span class="line" key={line}>
      {line}
      <br />
    </span>
  ))

const one = (query: Typed, name: string) => query.get(name)?.[0]?.trim() ?? ''

function searchOf(query: Typed): Omit<PeopleSearch, 'words' | 'limit' | 'offset'> {
  return {
    organisation: /^[0-9a-f-]{36}$/.test(one(query, 'organisation')) ? one(query, 'organisation') : null,
    role: roles.find((role) => role === one(query, 'role')) ?? null,
    sort: one(query, 'sort') === 'newest' ? 'newest' : 'name',
  }
}

export const pageOf = (query: Typed): number =>
  Math.min(Math.max(Math.trunc(Number(one(query, 'page'))) || 1, 1), 100_000)

/** This list with one thing changed; null leaves it out. */
export function hrefOf(
  { to, path, query }: Pick<Reading, 'to' | 'path' | 'query'>,
  change: Record<string, string | null>,
): string {
  const kept = [...query]
    .filter(([name]) => name !== 'q')
    .flatMap(([name, [value = '']]) => (value ? [[name, value]] : []))
  const params = new URLSearchParams(kept)
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return params.size > 0 ? `${to(path)}?${params}` : to(path)
}
