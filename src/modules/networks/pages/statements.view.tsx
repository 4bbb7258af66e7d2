import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Table, Tag } from '#base/ui/parts.tsx'
import type { mayStatement } from '../policy.ts'
import type {
  backingRows,
  statementComments,
  statementRows,
  statementVersions,
} from '../queries-platform-statements.ts'
import { stateOfStatement } from '../statement.ts'
import type { Statement } from '../statements.ts'
import { InEachLanguage } from './languages.view.tsx'
import { NetworkHead, type Opened } from './network-head.tsx'
import { Press, ReasonedPress } from './press.view.tsx'
import { Prose } from './prose.view.tsx'
import { SaveVersion, Slower } from './slower.view.tsx'
import { StatementText } from './statement-public.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened }

export function StatementsView(props: Frame & { rows: Awaited<ReturnType<typeof statementRows>> }) {
  const { say, lang, to, opened, rows } = props
  return (
    <>
      <NetworkHead {...props} side="members" at="/statements" />
      <Actions>
        <a class="ds-button" href={to(`/my-networks/${opened.network.id}/statements/new`)}>
          {say('networks.statement.new')}
        </a>
      </Actions>
      <Table
        caption={say('networks.statement.list')}
        columns={(['title', 'state', 'day'] as const).map((key) => ({
          key,
          label: say(`networks.statement.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/statements/${row.id}`)}>
              {row.title}
            </a>,
            <State say={say} row={row} />,
            sayDay(dayOf(row.withdrawn_at ?? row.published_at ?? row.drafted_at), lang),
          ],
        }))}
        empty={say('networks.statement.none')}
      />
    </>
  )
}

const kinds = { draft: 'neutral', published: 'success', withdrawn: 'warning' } as const

function State({ say, row }: { say: Frame['say']; row: { published_at: Date | null; withdrawn_at: Date | null } }) {
  const state = stateOfStatement(row)
  return <Tag kind={kinds[state]}>{say(`networks.statement.state.${state}`)}</Tag>
}

interface Props extends Frame {
  row: Statement
  filled: Filled
  acts: ReadonlySet<keyof typeof mayStatement>
  comments: Awaited<ReturnType<typeof statementComments>>
  versions: Awaited<ReturnType<typeof statementVersions>>
  backings: Awaited<ReturnType<typeof backingRows>>
}

export function StatementView(props: Props) {
  const { say, lang, to, row, filled, acts } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="members" at="/statements" />
      <p>
        <State say={say} row={row} />{' '}
        <span class="quiet">{say('networks.statement.version', { version: row.version })}</span>
      </p>
      <StatementText row={row} lang={lang} level="h2" />
      {row.published_at && (
        <p class="ds-paragraph">
          <a class="ds-link" href={to(`/joint-statements/${row.id}`)}>
            {say('networks.statement.open-public')}
          </a>
        </p>
      )}
      {!row.published_at && acts.has('write') && (
        <Actions>
          <a class="ds-button" data-variant="secondary" href={to(`/statements/${row.id}/text`)}>
            {say('networks.statement.edit')}
          </a>
        </Actions>
      )}
      <Backings {...props} />
      <Comments {...props} />
      {acts.has('lead') && <Lead {...props} />}
    </>
  )
}

function Backings({ say, lang, to, token, row, backings, acts }: Props) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.statement.behind')}</h2>
      <Table
        caption={say('networks.statement.behind.caption', { version: row.version })}
        columns={(['organisation', 'answer', 'day'] as const).map((key) => ({
          key,
          label: say(`networks.statement.column.${key}`),
        }))}
        rows={backings.map((one) => ({
          key: one.id,
          cells: [
            one.organisation,
            one.answer ? say(`networks.statement.answer.${one.answer}`) : say('networks.statement.answer.waiting'),
            one.answered_at ? sayDay(dayOf(one.answered_at), lang) : '–',
          ],
        }))}
        empty={say('networks.statement.behind.none')}
      />
      {acts.has('lead') && !row.withdrawn_at && (
        <Actions>
          <Press {...{ token }} action={to(`/statements/${row.id}/asking`)} label={say('networks.statement.ask')} />
        </Actions>
      )}
    </section>
  )
}

function Comments({ say, lang, to, token, row, filled, comments, versions }: Props) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.statement.comments')}</h2>
      {comments.map((one) => (
        <article class="stack" key={one.id}>
          <p class="quiet">
            {one.writer}, {sayTime(one.written_at, lang)}, {say('networks.statement.version', { version: one.version })}
          </p>
          <Prose text={one.body} />
        </article>
      ))}
      {!row.published_at && (
        <form class="stack no-print" method="post" action={to(`/statements/${row.id}/comments`)} noValidate>
          <Token token={token} />
          <LongField {...{ filled, say }} name="comment" rows={4} label={say('networks.platform.comment')} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('networks.platform.comment.send')}
          </button>
        </form>
      )}
      <Details title={say('networks.statement.versions')}>
        <ul class="ds-list">
          {versions.map((one) => (
            <li key={one.version}>
              {say('networks.statement.version', { version: one.version })}, {one.writer},{' '}
              {sayTime(one.written_at, lang)}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

function Lead({ say, to, token, row, filled, backings }: Props) {
  if (row.withdrawn_at) return null
  const count = backings.filter(({ answer }) => answer === 'backs').length
  if (!row.published_at) {
    return (
      <form class="stack no-print" method="post" action={to(`/statements/${row.id}/publication`)}>
        <Token token={token} />
        <input type="hidden" name="version" value={row.version} />
        <p class="ds-paragraph" id="f-publish">
          {say('networks.statement.publish.what', { count })}
        </p>
        <button class="ds-button" type="submit">
          {say('networks.statement.publish')}
        </button>
      </form>
    )
  }
  return (
    <Details title={say('networks.statement.withdraw')}>
      <ReasonedPress
        {...{ say, token, filled }}
        action={to(`/statements/${row.id}/withdrawal`)}
        field="networks.platform.reason"
        label={say('networks.statement.withdraw.do')}
      />
    </Details>
  )
}

export function EditStatementView(props: Frame & { row: Statement | null; filled: Filled; conflict: boolean }) {
  const { say, lang, to, token, opened, row, filled, conflict } = props
  const action = row ? `/statements/${row.id}/text` : `/my-networks/${opened.network.id}/statements/new`
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="members" at="/statements" />
      <h2 class="ds-heading">{say(row ? 'networks.statement.edit' : 'networks.statement.new')}</h2>
      {row && conflict && (
        <Slower say={say} who={row.writer}>
          <StatementText row={row} lang={lang} level="h2" />
        </Slower>
      )}
      <p class="ds-paragraph">{say('networks.statement.langs')}</p>
      <form class="stack" method="post" action={to(action)} noValidate>
        <Token token={token} />
        {row && <input type="hidden" name="version" value={row.version} />}
        <InEachLanguage
          say={say}
          fields={(one) => (
            <>
              <TextField {...{ filled, say }} name={`title_${one}`} label={say('networks.list.title')} />
              <LongField {...{ filled, say }} name={`body_${one}`} rows={10} label={say('networks.list.body')} />
            </>
          )}
        />
        <SaveVersion {...{ say, conflict }} />
      </form>
    </>
  )
}
