import type { Ask } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice, Summary, Table, Tag } from '#base/ui/parts.tsx'
import { namesIn } from '../network.ts'
import { type SignatoryState, stateOfSignatory } from '../platform.ts'
import type { BodyTable } from '../queries-platform.ts'
import type { SignatoryTable, signatoryRows, signingsOf } from '../queries-platform-signatories.ts'
import { NetworkHead, type Opened } from './network-head.tsx'
import { Press, ReasonedPress } from './press.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened; filled: Filled }

interface ListProps extends Frame {
  rows: Awaited<ReturnType<typeof signatoryRows>>
  bodies: readonly BodyTable[]
}

export function SignatoriesView(props: ListProps) {
  const { say, lang, to, filled, rows } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="coordination" at="/signatories" />
      <Table
        caption={say('networks.platform.signatories')}
        columns={(['organisation', 'state', 'representative', 'day'] as const).map((key) => ({
          key,
          label: say(`networks.platform.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a class="ds-link" href={to(`/signatories/${row.id}`)}>
              {row.organisation}
            </a>,
            <StateTag say={say} state={stateOfSignatory(row)} />,
            row.representative,
            sayDay(dayOf(row.withdrawn_at ?? row.accepted_at ?? row.confirmed_at ?? row.asked_at), lang),
          ],
        }))}
        empty={say('networks.platform.signatories.none')}
      />
      <Bodies {...props} />
    </>
  )
}

const kinds = {
  asked: 'neutral',
  waiting: 'warning',
  refused: 'danger',
  signed: 'success',
  withdrawn: 'neutral',
} as const

const StateTag = ({ say, state }: { say: Frame['say']; state: SignatoryState }) => (
  <Tag kind={kinds[state]}>{say(`networks.platform.standing.${state}`)}</Tag>
)

function Bodies(props: ListProps) {
  const { say, lang, to, token, bodies } = props
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.bodies')}</h2>
      <Table
        caption={say('networks.platform.bodies.caption')}
        columns={(['organisation', 'relation', 'end'] as const).map((key) => ({
          key,
          label: say(`networks.platform.column.${key}`),
        }))}
        rows={bodies.map((body) => ({
          key: body.id,
          cells: [
            namesIn(body)[lang],
            say(`networks.platform.relation.${body.relation}`),
            <Press
              {...{ token }}
              action={to(`/platform-bodies/${body.id}/ending`)}
              label={say('networks.platform.body.end')}
            />,
          ],
        }))}
        empty={say('networks.platform.bodies.none')}
      />
      <AddBody {...props} />
    </section>
  )
}

function AddBody({ say, to, token, opened, filled }: ListProps) {
  return (
    <Details title={say('networks.platform.body.add')}>
      <form class="stack" method="post" action={to(`/coordination/${opened.network.id}/bodies`)} noValidate>
        <Token token={token} />
        <ChoiceField
          {...{ filled, say }}
          name="relation"
          label={say('networks.platform.column.relation')}
          options={(['associated', 'attending'] as const).map((value) => ({
            value,
            label: say(`networks.platform.relation.${value}`),
          }))}
        />
        {langs.map((one) => (
          <TextField
            key={one}
            {...{ filled, say }}
            name={`name_${one}`}
            label={say('networks.platform.body-name', { lang: say(`networks.lang.${one}`) })}
          />
        ))}
        <button class="ds-button" type="submit">
          {say('networks.platform.body.add')}
        </button>
      </form>
    </Details>
  )
}

interface OneProps extends Frame {
  row: SignatoryTable
  signings: Awaited<ReturnType<typeof signingsOf>>
  /** Another of that name or business ID on the list already. */
  twin: string | null
}

export function SignatoryView(props: OneProps) {
  const { say, to, row, filled, twin } = props
  const state = stateOfSignatory(row)
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="coordination" at="/signatories" />
      <h2 class="ds-heading">{row.organisation}</h2>
      <p>
        <StateTag say={say} state={state} />
      </p>
      {twin && state === 'waiting' && (
        <Notice kind="warning" title={say('networks.platform.twin')}>
          <p>
            <a href={to(`/signatories/${twin}`)}>{say('networks.platform.twin.open')}</a>
          </p>
        </Notice>
      )}
      <Facts {...props} />
      {state === 'waiting' && <Decide {...props} />}
      {state === 'signed' && (
        <Details title={say('networks.platform.take-off')}>
          <p class="ds-paragraph">{say('networks.platform.take-off.what')}</p>
          <Reason {...props} path="withdrawal" label={say('networks.platform.take-off')} />
        </Details>
      )}
    </>
  )
}

function Facts({ say, lang, row, signings }: OneProps) {
  return (
    <Summary
      rows={[
        { term: say('networks.platform.business-id'), value: row.business_id ?? '–' },
        { term: say('networks.platform.representative'), value: `${row.representative}, ${row.position}` },
        { term: say('networks.platform.email'), value: row.email },
        {
          term: say('networks.platform.own.history'),
          value: signings
            .map(
              (one) =>
                `${say('networks.platform.own.signed', { number: one.number, who: one.representative })} ${sayDay(dayOf(one.signed_at), lang)}`,
            )
            .join('\n'),
        },
        ...(row.withdrawn_at
          ? [
              {
                term: say('networks.platform.own.withdrawn'),
                value: `${sayDay(dayOf(row.withdrawn_at), lang)}\n${row.withdrawn_reason ?? ''}`,
              },
            ]
          : []),
        ...(row.refused_reason ? [{ term: say('networks.platform.reason'), value: row.refused_reason }] : []),
      ]}
    />
  )
}

function Decide(props: OneProps) {
  const { say, to, token, row } = props
  return (
    <section class="stack">
      <p class="ds-paragraph">{say('networks.platform.accept.what')}</p>
      <Actions>
        <Press
          {...{ token }}
          action={to(`/signatories/${row.id}/acceptance`)}
          label={say('networks.platform.accept')}
          main
        />
      </Actions>
      <Details title={say('networks.platform.refuse')}>
        <Reason {...props} path="refusal" label={say('networks.platform.refuse')} />
      </Details>
    </section>
  )
}

const Reason = ({ say, to, token, row, filled, path, label }: OneProps & { path: string; label: string }) => (
  <ReasonedPress
    {...{ say, token, filled, label }}
    action={to(`/signatories/${row.id}/${path}`)}
    field="networks.platform.reason"
  />
)
