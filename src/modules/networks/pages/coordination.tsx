import type { Read } from '#base/database/handles.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { Actions, Paging, Table, Tag } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { stateOf } from '../member.ts'
import { coordinatorsList, type MemberSearch } from '../queries-directory.ts'
import { MemberFilter } from './member-filter.view.tsx'
import { hrefOf, pageOf, perPage, searchOf } from './member-search.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** The coordinators' side opens with the members: who waits stands first. */
export const coordination = (ask: Reading): Promise<Answer> => listOf(ask, ask.query, '')

/** The same by words. Posted, so that nobody's name stands in an address line or a log. */
export const searchMembers = (ask: Writing): Promise<Answer> =>
  listOf(ask, ask.typed, (ask.typed.get('q')?.[0] ?? '').trim().slice(0, 100))

async function listOf(ask: Ask<Read>, query: Typed, words: string): Promise<Answer> {
  const { db, say, to } = ask
  const opened = await openNetwork(ask)
  const root = `/coordination/${opened.network.id}`
  const search = searchOf(query, words)
  const found = await coordinatorsList(db, opened.network.id, search)
  return page(
    say('networks.coordination.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="" />
      <Actions>
        <a class="ds-button" href={to(`${root}/invitation`)}>
          {say('networks.invite.title')}
        </a>
        <a class="ds-button" data-variant="secondary" href={to(`${root}/table`)}>
          {say('networks.figures.csv')}
        </a>
      </Actions>
      <MemberFilter {...ask} query={query} action={to(`${root}/search`)} />
      <Members {...ask} {...{ search, root, found }} />
      {words === '' && (
        <Paging
          say={say}
          page={pageOf(query)}
          pages={Math.ceil(found.count / perPage)}
          href={(at) => hrefOf(to(root), search, { page: String(at) })}
        />
      )}
    </>,
  )
}

type Found = Awaited<ReturnType<typeof coordinatorsList>>

function Members(props: Pick<Ask, 'say' | 'lang' | 'to'> & { search: MemberSearch; root: string; found: Found }) {
  const { say, lang, to, search, root, found } = props
  const heading = (sort: MemberSearch['sort']) => ({
    sort: hrefOf(to(root), search, { sort }),
    sorted: search.sort === sort ? ('ascending' as const) : undefined,
  })
  return (
    <Table
      caption={say('networks.coordination.caption', { count: found.count })}
      columns={[
        { key: 'name', label: say('networks.member.name'), ...heading('name') },
        { key: 'organisation', label: say('networks.member.organisation'), ...heading('organisation') },
        { key: 'type', label: say('networks.member.type') },
        { key: 'email', label: say('networks.member.email') },
        { key: 'state', label: say('networks.member.state') },
      ]}
      rows={found.rows.map((row) => ({
        key: row.id,
        cells: [
          <a key="name" class="ds-link" href={to(`/network-members/${row.id}`)}>
            {row.name}
          </a>,
          row.organisation,
          nameOf(organisationTypes, row.organisation_type, lang),
          row.email,
          <>
            {stateOf(row) === 'waiting' && <Tag kind="accent">{say('networks.state.waiting')}</Tag>}
            {stateOf(row) === 'member' && say('networks.state.member')}
            {row.person_id && <> {say('networks.state.side')}</>}
          </>,
        ],
      }))}
      empty={say('networks.coordination.none')}
    />
  )
}
