import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Empty, Notice, Summary, Table } from '#base/ui/parts.tsx'
import { shareBases, sharePurposes } from '#packs/fi/sharing.ts'
import { nameOf } from '#packs/pack.ts'
import type { ShareRow } from '../queries-shares.ts'
import type { OpenShare } from '../shares.ts'
import { EntrySummary } from './entry.view.tsx'
import { StateTag } from './shares.view.tsx'

interface Words {
  say: Say
  lang: Lang
  to: (path: string) => string
}

export function SharedListView({ say, lang, to, rows }: Words & { rows: readonly ShareRow[] }) {
  return (
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.shared')}
      </h1>
      <p>{say('assistance.shared.text')}</p>
      <Table
        caption={say('assistance.shared')}
        columns={(['number', 'purpose', 'state', 'since', 'ends'] as const).map((key) => ({
          key,
          label: say(`assistance.shared.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a key="way" href={to(`/shared/${row.id}`)}>
              {row.number}
            </a>,
            nameOf(sharePurposes, row.purpose, lang),
            <StateTag key="state" say={say} state={row.answer ?? 'waiting'} />,
            sayDay(row.shared_at.toISOString(), lang),
            sayDay(row.ends_on, lang),
          ],
        }))}
        empty={say('assistance.shared.empty')}
      />
    </div>
  )
}

type Props = Words & OpenShare & { token: string; filled: Filled; names: ReadonlyMap<string, string> }

export function SharedView(props: Props) {
  const { say, lang, to, filled, names, share, request } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/shared')}>{say('assistance.shared')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.shared.title', { number: share.number })}{' '}
        <StateTag say={say} state={share.answer ?? 'waiting'} />
      </h1>
      <ErrorSummary {...{ filled, say }} />
      <Notice kind="info" title={say('assistance.share.row.request')}>
        <p class="as-typed">{request}</p>
      </Notice>
      <Summary
        rows={[
          { term: say('assistance.share.row.purpose'), value: nameOf(sharePurposes, share.purpose, lang) },
          { term: say('assistance.share.row.basis'), value: nameOf(shareBases, share.basis, lang) },
          { term: say('assistance.shared.by'), value: names.get(share.shared_by) ?? '' },
          { term: say('assistance.share.row.ends'), value: sayDay(share.ends_on, lang) },
        ]}
      />
      <Fields {...props} />
      <Deeds {...props} />
    </div>
  )
}

function Fields({ say, lang, entries }: Props) {
  const sections = [...Map.groupBy(entries, ({ section }) => section.code)]
  if (sections.length === 0) return <Empty title={say('assistance.shared.nothing')} />
  return (
    <>
      {sections.map(([code, found]) => (
        <section key={code} class="stack" aria-labelledby={code}>
          <h2 class="ds-heading" data-size="md" id={code}>
            {say(`assistance.section.${code}`)}
          </h2>
          {found.map(({ section, values }) => (
            <div key={JSON.stringify(values)} class="entry">
              <EntrySummary {...{ section, values, say, lang }} />
            </div>
          ))}
        </section>
      ))}
    </>
  )
}

function Deeds(props: Props) {
  const { say, to, token, share } = props
  return (
    <section class="stack no-print" aria-labelledby="deeds">
      <h2 class="ds-heading" data-size="md" id="deeds">
        {say('assistance.shared.deeds')}
      </h2>
      {share.answer === null && (
        <>
          <form method="post" action={to(`/shared/${share.id}/acceptance`)}>
            <Token token={token} />
            <button class="ds-button" type="submit">
              {say('assistance.shared.accept')}
            </button>
          </form>
          <WithText {...props} verb="decline" path="refusal" />
        </>
      )}
      {share.answer === 'accepted' && <WithText {...props} verb="finish" path="completion" />}
    </section>
  )
}

function WithText(props: Props & { verb: 'decline' | 'finish'; path: 'refusal' | 'completion' }) {
  const { say, to, token, filled, share, verb, path } = props
  return (
    <Details title={say(`assistance.shared.${verb}`)} open={filled.faults.some(({ field }) => field === verb)}>
      <form method="post" action={to(`/shared/${share.id}/${path}`)} class="stack">
        <Token token={token} />
        <p>{say(`assistance.shared.${verb}.text`)}</p>
        <LongField {...{ filled, say }} name={verb} label={say(`assistance.shared.${verb}.label`)} rows={4} />
        <Actions>
          <button class="ds-button" data-variant="secondary" type="submit">
            {say(`assistance.shared.${verb}.do`)}
          </button>
        </Actions>
      </form>
    </Details>
  )
}
