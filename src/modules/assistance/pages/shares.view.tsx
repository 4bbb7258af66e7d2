import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Details, Empty, Summary, type SummaryRow, Tag } from '#base/ui/parts.tsx'
import { shareBases, sharePurposes } from '#packs/fi/sharing.ts'
import { nameOf } from '#packs/pack.ts'
import type { ShareRow } from '../queries-shares.ts'
import { isOpen, type SharedSection, type ShareState, sharedSections } from '../share.ts'
import { labelOf } from './entry.view.tsx'

export type ShownShare = ShareRow & {
  state: ShareState
  request: string
  reason: string
  note: string
  fields: readonly string[]
  looks: readonly { name: string; seen_on: string }[]
}

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  client: string
  shares: readonly ShownShare[]
  names: ReadonlyMap<string, string>
  writes: boolean
}

export function SharesView(props: Props) {
  const { say, to, client, shares, writes } = props
  return (
    <div class="stack">
      <h2 class="ds-heading" data-size="md">
        {say('assistance.shares')}
      </h2>
      <p>{say('assistance.shares.text')}</p>
      {writes && (
        <p class="no-print">
          <a class="ds-button" data-variant="secondary" href={to(`/clients/${client}/shares/new`)}>
            {say('assistance.share.new')}
          </a>{' '}
          <a href={to(`/clients/exports/new?client=${client}`)}>{say('assistance.export.this')}</a>
        </p>
      )}
      {shares.length === 0 && <Empty title={say('assistance.shares.empty')} />}
      {shares.map((share) => (
        <OneShare key={share.id} {...props} share={share} />
      ))}
    </div>
  )
}

const kinds = {
  waiting: 'warning',
  accepted: 'success',
  declined: 'danger',
  done: 'success',
  revoked: 'neutral',
  ended: 'neutral',
} as const satisfies Record<ShareState, string>

export const StateTag = ({ say, state }: { say: Say; state: ShareState }) => (
  <Tag kind={kinds[state]}>{say(`assistance.share.state.${state}`)}</Tag>
)

function OneShare(props: Props & { share: ShownShare }) {
  const { say, lang, share, writes } = props
  return (
    <section class="stack entry" aria-labelledby={share.id}>
      <h3 class="ds-heading" data-size="sm" id={share.id}>
        {share[lang]} <StateTag say={say} state={share.state} />
      </h3>
      <Summary rows={rowsOf(props)} />
      <Details title={say('assistance.share.fields.count', { count: share.fields.length })}>
        <ul>
          {namesOfFields(share.fields, say).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Details>
      {writes && isOpen(share.state) && <Revoke {...props} />}
    </section>
  )
}

function rowsOf({ say, lang, share, names }: Props & { share: ShownShare }): SummaryRow[] {
  const by = (at: Date | null, person: string | null) =>
    at ? `${sayDay(at.toISOString(), lang)}, ${names.get(person ?? '') ?? ''}` : ''
  const looks = share.looks.map(({ name, seen_on }) => `${name} ${sayDay(seen_on, lang)}`).join('\n')
  const rows = [
    ['purpose', nameOf(sharePurposes, share.purpose, lang)],
    ['basis', nameOf(shareBases, share.basis, lang)],
    ['request', share.request],
    ['shared', by(share.shared_at, share.shared_by)],
    ['ends', sayDay(share.ends_on, lang)],
    ['answered', by(share.answered_at, share.answered_by)],
    ['reason', share.reason],
    ['done', by(share.done_at, share.done_by)],
    ['note', share.note],
    ['revoked', by(share.revoked_at, share.revoked_by)],
    ['looks', looks || say('assistance.share.looks.none')],
  ] as const
  return rows
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ term: say(`assistance.share.row.${key}`), value }))
}

/** 'Identity: first name', in the order of the file. */
export const namesOfFields = (chosen: readonly string[], say: Say): string[] =>
  sharedSections({ protected_at: null }).flatMap((section: SharedSection) =>
    section.fields
      .filter(({ id }) => chosen.includes(id))
      .map((field) => `${say(`assistance.section.${section.code}`)}: ${labelOf(field, say)}`),
  )

function Revoke({ say, to, token, client, share }: Props & { share: ShownShare }) {
  return (
    <Details title={say('assistance.share.revoke')}>
      <form method="post" action={to(`/clients/${client}/shares/${share.id}/revocation`)} class="stack">
        <Token token={token} />
        <p>{say('assistance.share.revoke.text')}</p>
        <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
          {say('assistance.share.revoke.do')}
        </button>
      </form>
    </Details>
  )
}
