import type { VNode } from 'preact'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { sayDay } from '#base/time/day.ts'
import { Actions, Notice, Table } from '#base/ui/parts.tsx'
import { mayThreat } from '../policy.ts'
import { type ThreatListRow, threatList } from '../queries-threat.ts'
import { threatState } from '../threat.ts'
import { filePage, openFile } from './file-head.tsx'

/** Assessments in which one sits as a member: numbers and days only. */
export async function ownThreats(ask: Reading): Promise<Answer> {
  const { say, actor, db } = ask
  const rows = await threatList(db, allowed(mayThreat.mine, actor), { person: actor.id, client: null, limit: 200 })
  return page(
    say('assistance.threats.own'),
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.threats.own')}
      </h1>
      <p>{say('assistance.threats.own.text')}</p>
      <ThreatTable ask={ask} rows={rows} columns={['client', ...columns]} />
    </div>,
  )
}

/** The assessments of a file, the newest first. */
export async function threatTab(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, [])
  const { say, to, actor, db } = ask
  const client = head.row.id
  const rows = await threatList(db, allowed(mayThreat.list, actor), { person: actor.id, client, limit: 200 })
  const isOpen = rows.some(({ joint_at }) => joint_at === null)
  return filePage(
    ask,
    head,
    'threat',
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.threats')}
      </h2>
      <p>{say('assistance.threats.text')}</p>
      <ThreatTable ask={ask} rows={rows} columns={columns} />
      {!isOpen && (
        <Actions>
          <a class="ds-button" href={to(`/clients/${client}/threat/new`)}>
            {say('assistance.threat.new')}
          </a>
        </Actions>
      )}
    </>,
  )
}

/** For the home of the workspace: the way to one's own assessments, where there are any. */
export async function threatsPart({ db, actor, say, to }: Reading): Promise<VNode | null> {
  const rows = await threatList(db, allowed(mayThreat.mine, actor), { person: actor.id, client: null, limit: 100 })
  if (rows.length === 0) return null
  const waiting = rows.filter(({ own }) => own !== null).length
  return (
    <Notice kind={waiting > 0 ? 'warning' : 'info'}>
      <p>
        <a href={to('/threats')}>{say('assistance.threats.own')}</a>
        {waiting > 0 && <> – {say('assistance.threats.waiting', { count: waiting })}</>}
      </p>
    </Notice>
  )
}

const columns = ['opened', 'state', 'review', 'own'] as const

interface TableProps {
  ask: Ask
  rows: readonly ThreatListRow[]
  /** The first leads to the assessment. */
  columns: readonly ('client' | (typeof columns)[number])[]
}

function ThreatTable({ ask, rows, columns: shown }: TableProps) {
  const { say, lang, to } = ask
  const cells = (row: ThreatListRow) => ({
    client: row.number,
    opened: sayDay(row.opened_at.toISOString(), lang),
    state: say(`assistance.threat.state.${threatState(row, row.rating)}`),
    review: row.review_on ? sayDay(row.review_on, lang) : '–',
    own: row.own ? say(`assistance.threats.own.${row.own}`) : '–',
  })
  const way = (row: ThreatListRow) => to(`/threats/${row.id}${row.own === 'declare' ? '/declaration' : ''}`)
  return (
    <Table
      caption={say('assistance.threats.all')}
      columns={shown.map((key) => ({ key, label: say(`assistance.threats.column.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: shown.map((key, at) =>
          at === 0 ? (
            <a key={key} href={way(row)}>
              {cells(row)[key]}
            </a>
          ) : (
            cells(row)[key]
          ),
        ),
      }))}
      empty={say('assistance.threats.empty')}
    />
  )
}
