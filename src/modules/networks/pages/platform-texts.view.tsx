import type { Ask } from '#base/http/ask.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Path, Table, Tag } from '#base/ui/parts.tsx'
import { stateOfText, type TextState } from '../platform.ts'
import type { PrinciplesRow, principlesComments } from '../queries-platform.ts'
import { InEachLanguage } from './languages.view.tsx'
import { NetworkHead, type Opened } from './network-head.tsx'
import { bodyIn, Changes } from './platform.view.tsx'
import { Principled } from './platform-text.view.tsx'
import { Press } from './press.view.tsx'
import { Prose } from './prose.view.tsx'
import { SaveVersion, Slower } from './slower.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened }

export function TextsView(props: Frame & { rows: readonly PrinciplesRow[] }) {
  const { say, lang, to, token, opened, rows } = props
  const inForce = rows.find(({ published_at }) => published_at)?.number ?? 0
  const writing = rows.some(({ published_at }) => !published_at)
  return (
    <>
      <NetworkHead {...props} side="coordination" at="/principles" />
      {!writing && (
        <Actions>
          <Press
            {...{ token }}
            action={to(`/coordination/${opened.network.id}/principles`)}
            label={say('networks.platform.new-version')}
          />
        </Actions>
      )}
      <Table
        caption={say('networks.platform.versions')}
        columns={(['version', 'state', 'day'] as const).map((key) => ({
          key,
          label: say(`networks.platform.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/principles/${row.id}`)}>
              {say('networks.platform.version', { number: row.number })}
            </a>,
            <StateTag say={say} state={stateOfText(row, inForce)} />,
            row.in_force_on ? sayDay(row.in_force_on, lang) : '–',
          ],
        }))}
        empty={say('networks.platform.versions.none')}
      />
    </>
  )
}

const StateTag = ({ say, state }: { say: Frame['say']; state: TextState }) => (
  <Tag kind={state === 'in-force' ? 'success' : state === 'superseded' ? 'neutral' : 'warning'}>
    {say(`networks.platform.state.${state}`)}
  </Tag>
)

interface Props extends Frame {
  row: PrinciplesRow & { changer: string | null }
  filled: Filled
  conflict: boolean
  state: TextState
  comments: Awaited<ReturnType<typeof principlesComments>>
  signatories: number
}

export function PrinciplesTextView(props: Props) {
  const { say, lang, row, state, conflict, filled } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="coordination" at="/principles" />
      <h2 class="ds-heading">{say('networks.platform.version', { number: row.number })}</h2>
      <Steps say={say} state={state} />
      {conflict && (
        <Slower say={say} who={row.changer ?? ''}>
          <Prose text={bodyIn(row, lang)} />
        </Slower>
      )}
      {row.published_at ? (
        <>
          <Changes {...{ say, lang }} text={row} />
          <Principled text={bodyIn(row, lang)} />
        </>
      ) : (
        <Write {...props} />
      )}
      <Comments {...props} />
      {!row.published_at && <Next {...props} />}
    </>
  )
}

function Steps({ say, state }: Pick<Props, 'say' | 'state'>) {
  const all = ['draft', 'consultation', 'in-force'] as const
  const here = state === 'superseded' ? 3 : all.indexOf(state)
  return (
    <Path
      label={say('networks.platform.steps')}
      steps={all.map((step, at) => ({
        label: say(`networks.platform.state.${step}`),
        state: at < here ? 'done' : at === here ? 'here' : 'ahead',
      }))}
    />
  )
}

function Write({ say, to, token, row, filled, conflict }: Props) {
  return (
    <form class="stack" method="post" action={to(`/principles/${row.id}`)} noValidate>
      <Token token={token} />
      <input type="hidden" name="version" value={row.version} />
      <InEachLanguage
        say={say}
        fields={(one) => (
          <>
            <LongField {...{ filled, say }} name={`body_${one}`} rows={14} label={say('networks.platform.text')} />
            <LongField {...{ filled, say }} name={`change_${one}`} rows={3} label={say('networks.platform.change')} />
          </>
        )}
      />
      <SaveVersion {...{ say, conflict }} />
    </form>
  )
}

function Comments({ say, lang, comments, row }: Props) {
  if (!row.consulted_at) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.comments', { count: comments.length })}</h2>
      {row.comments_until_on && (
        <p class="ds-paragraph">{say('networks.platform.draft-open', { day: sayDay(row.comments_until_on, lang) })}</p>
      )}
      {comments.map((one) => (
        <article class="stack" key={one.id}>
          <p class="quiet">
            {one.organisation}, {sayTime(one.written_at, lang)}
          </p>
          <Prose text={one.body} />
        </article>
      ))}
    </section>
  )
}

function Next({ say, to, token, row, signatories }: Props) {
  return (
    <section class="stack no-print">
      <h2 class="ds-heading">{say('networks.list.next')}</h2>
      <p class="ds-paragraph">{say('networks.platform.next.what', { count: signatories })}</p>
      <Actions>
        {!row.consulted_at && (
          <Press
            {...{ token }}
            action={to(`/principles/${row.id}/consultation`)}
            label={say('networks.platform.consult')}
            main
          />
        )}
        <form method="post" action={to(`/principles/${row.id}/publication`)}>
          <Token token={token} />
          <input type="hidden" name="version" value={row.version} />
          <button class="ds-button" data-variant={row.consulted_at ? undefined : 'secondary'} type="submit">
            {say('networks.platform.publish')}
          </button>
        </form>
      </Actions>
    </section>
  )
}
