import type { Ask } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { Paging, Table } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import type { DirectoryRow, MemberSearch } from '../queries-directory.ts'
import { MemberFilter } from './member-filter.view.tsx'
import { hrefOf, pageOf, perPage } from './member-search.ts'

interface Props extends Pick<Ask, 'say' | 'lang' | 'to' | 'token'> {
  query: Typed
  search: MemberSearch
  found: { rows: readonly DirectoryRow[]; count: number; hidden: number }
  path: string
}

export function DirectoryView(props: Props) {
  const { say, lang, to, query, search, found, path } = props
  const heading = (sort: MemberSearch['sort']) => ({
    sort: hrefOf(to(path), search, { sort }),
    sorted: search.sort === sort ? ('ascending' as const) : undefined,
  })
  return (
    <>
      <p>{say('networks.directory.intro')}</p>
      <MemberFilter {...props} action={to(`${path}/search`)} />
      <Table
        caption={say('networks.directory.caption', { count: found.count })}
        columns={[
          { key: 'name', label: say('networks.member.name'), ...heading('name') },
          { key: 'organisation', label: say('networks.member.organisation'), ...heading('organisation') },
          { key: 'type', label: say('networks.member.type') },
          { key: 'work', label: say('networks.member.doing') },
          { key: 'email', label: say('networks.member.email') },
        ]}
        rows={found.rows.map((row) => ({
          key: row.id,
          cells: [
            row.name ?? <NotShown say={say} />,
            row.organisation ?? <NotShown say={say} />,
            nameOf(organisationTypes, row.type, lang),
            row.work ?? '',
            row.email && (
              <a class="ds-link" href={`mailto:${row.email}`}>
                {row.email}
              </a>
            ),
          ],
        }))}
        empty={say('networks.directory.none')}
      />
      {found.hidden > 0 && <p class="quiet">{say('networks.directory.hidden', { count: found.hidden })}</p>}
      {search.words === '' && (
        <Paging
          say={say}
          page={pageOf(query)}
          pages={Math.ceil(found.count / perPage)}
          href={(page) => hrefOf(to(path), search, { page: String(page) })}
        />
      )}
    </>
  )
}

const NotShown = ({ say }: Pick<Ask, 'say'>) => <span class="quiet">{say('networks.directory.not-shown')}</span>
