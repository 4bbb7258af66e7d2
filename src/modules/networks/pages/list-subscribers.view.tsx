import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice, Paging, Summary, Table, Tag } from '#base/ui/parts.tsx'
import type { SubscriptionTable, subscriptionCounts, subscriptionRows } from '../queries-list.ts'
import { type Events, ListEvents } from './list-preferences.view.tsx'
import { NetworkHead, type Opened } from './network-head.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened }

interface Props extends Frame {
  counts: Awaited<ReturnType<typeof subscriptionCounts>>
  rows: Awaited<ReturnType<typeof subscriptionRows>>
  filled: Filled
  current: number
  pages: number
  saved: boolean
}

export function SubscribersView(props: Props) {
  const { say, to, opened, counts, filled, saved } = props
  const root = `/coordination/${opened.network.id}/subscribers`
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="coordination" at="/subscribers" />
      {saved && (
        <Notice kind="success">
          <p>{say('networks.list.setting.saved')}</p>
        </Notice>
      )}
      <p class="ds-paragraph">{say('networks.list.subscribers.counts', counts)}</p>
      <Rows {...props} />
      <Paging say={say} page={props.current} pages={props.pages} href={(page) => to(`${root}?page=${page}`)} />
      <Details title={say('networks.list.setting')}>
        <Setting {...props} action={to(root)} />
      </Details>
    </>
  )
}

function Rows({ say, lang, to, rows }: Props) {
  return (
    <Table
      caption={say('networks.list.subscribers.title')}
      columns={(['email', 'state', 'pace', 'since'] as const).map((key) => ({
        key,
        label: say(`networks.list.column.${key}`),
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a class="ds-link" href={to(`/subscriptions/${row.id}`)}>
            {row.email ?? say('networks.list.forgotten')}
          </a>,
          <SubscriptionState say={say} row={row} />,
          say(`networks.list.pace.${row.pace}`),
          sayDay(dayOf(row.ended_at ?? row.confirmed_at ?? row.asked_at), lang),
        ],
      }))}
      empty={say('networks.list.subscribers.none')}
    />
  )
}

type Standing = Pick<SubscriptionTable, 'confirmed_at' | 'ended_at' | 'ended_why'>

function SubscriptionState({ say, row }: { say: Frame['say']; row: Standing }) {
  if (row.ended_at) {
    return (
      <Tag kind={row.ended_why === 'own-wish' ? 'neutral' : 'warning'}>
        {say(`networks.list.detail.${row.ended_why ?? 'removed'}`)}
      </Tag>
    )
  }
  return row.confirmed_at ? (
    <Tag kind="success">{say('networks.list.standing.confirmed')}</Tag>
  ) : (
    <Tag kind="info">{say('networks.list.standing.asked')}</Tag>
  )
}

function Setting({ say, token, filled, action }: Props & { action: string }) {
  return (
    <form class="stack" method="post" action={action} noValidate>
      <Token token={token} />
      <ChoiceField
        {...{ filled, say }}
        name="subscribing"
        label={say('networks.list.setting.subscribing')}
        options={(['open', 'members'] as const).map((value) => ({
          value,
          label: say(`networks.list.setting.subscribing.${value}`),
        }))}
      />
      <ChoiceField
        {...{ filled, say }}
        name="writing"
        label={say('networks.list.setting.writing')}
        options={(['coordinator', 'members'] as const).map((value) => ({
          value,
          label: say(`networks.list.setting.writing.${value}`),
        }))}
      />
      <button class="ds-button" type="submit">
        {say('networks.list.setting.save')}
      </button>
    </form>
  )
}

export function SubscriptionView(
  props: Frame & { row: Pick<SubscriptionTable, 'id' | 'email' | 'pace' | 'lang'> & Standing; events: Events },
) {
  const { say, lang, to, token, row, events } = props
  return (
    <>
      <NetworkHead {...props} side="coordination" at="/subscribers" />
      <h2 class="ds-heading">{say('networks.list.subscription.title')}</h2>
      <Summary
        rows={[
          { term: say('networks.list.column.email'), value: row.email ?? say('networks.list.forgotten') },
          { term: say('networks.list.column.state'), value: <SubscriptionState say={say} row={row} /> },
          { term: say('networks.list.column.pace'), value: say(`networks.list.pace.${row.pace}`) },
          { term: say('networks.list.lang'), value: say(`networks.lang.${row.lang}`) },
        ]}
      />
      <h2 class="ds-heading">{say('networks.list.own.record')}</h2>
      <ListEvents {...{ say, lang, events }} />
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(`/subscriptions/${row.id}/record`)}>
          {say('networks.list.own.keep')}
        </a>
      </p>
      {!row.ended_at && (
        <form class="stack no-print" method="post" action={to(`/subscriptions/${row.id}/ending`)}>
          <Token token={token} />
          <ChoiceField
            filled={{ typed: new Map([['why', ['own-wish']]]), faults: [] }}
            say={say}
            name="why"
            label={say('networks.list.end')}
            hint={say('networks.list.end.hint')}
            options={(['own-wish', 'complaint', 'removed'] as const).map((value) => ({
              value,
              label: say(`networks.list.detail.${value}`),
            }))}
          />
          <Actions>
            <button class="ds-button" data-variant="secondary" type="submit">
              {say('networks.list.end.do')}
            </button>
          </Actions>
        </form>
      )}
    </>
  )
}
