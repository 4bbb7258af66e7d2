import type { Ask } from '#base/http/ask.ts'
import { sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Paging, Table, Tag } from '#base/ui/parts.tsx'
import { carryings, titleOf } from '../list.ts'
import type { openLetters, sentLetters } from '../queries-list-letters.ts'
import { LangField } from './languages.view.tsx'
import { NetworkHead, type Opened } from './network-head.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened }

interface ListProps extends Frame {
  rows: Awaited<ReturnType<typeof sentLetters>>
  open: Awaited<ReturnType<typeof openLetters>>
  current: number
  pages: number
  words: string | null
  mayWrite: boolean
}

export function LettersView(props: ListProps) {
  const { say, to, opened, open, words, mayWrite } = props
  const root = `/my-networks/${opened.network.id}/mails`
  return (
    <>
      <NetworkHead {...props} side="members" at="/mails" />
      {mayWrite && (
        <Actions>
          <a class="ds-button" href={to(`${root}/new`)}>
            {say('networks.list.write')}
          </a>
        </Actions>
      )}
      {open.length > 0 && words === null && <Open {...props} />}
      <form method="post" action={to(`${root}/search`)} class="filters no-print">
        <Token token={props.token} />
        <TextField
          filled={{ typed: new Map([['words', [words ?? '']]]), faults: [] }}
          say={say}
          name="words"
          label={say('networks.list.search')}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('networks.list.search.do')}
        </button>
      </form>
      <Sent {...props} />
      <Paging say={say} page={props.current} pages={props.pages} href={(page) => to(`${root}?page=${page}`)} />
    </>
  )
}

function Sent({ say, lang, to, rows, words }: ListProps) {
  return (
    <Table
      caption={words === null ? say('networks.list.sent') : say('networks.list.found', { count: rows.length })}
      columns={(['title', 'sent', 'writer'] as const).map((key) => ({
        key,
        label: say(`networks.list.column.${key}`),
      }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <a class="ds-link" href={to(`/letters/${row.id}`)} lang={row.meeting_id === null ? row.lang : undefined}>
            {titleOf(say, row)}
          </a>,
          row.sent_at ? sayTime(row.sent_at, lang) : '',
          row.writer,
        ],
      }))}
      empty={say(words === null ? 'networks.list.sent.none' : 'networks.list.found.none')}
    />
  )
}

function Open({ say, lang, to, open }: ListProps) {
  return (
    <Table
      caption={say('networks.list.open')}
      columns={(['title', 'state', 'changed', 'writer'] as const).map((key) => ({
        key,
        label: say(`networks.list.column.${key}`),
      }))}
      rows={open.map((row) => ({
        key: row.id,
        cells: [
          <a class="ds-link" href={to(`/letters/${row.id}`)} lang={row.lang}>
            {row.title}
          </a>,
          <State say={say} row={row} />,
          sayTime(row.changed_at, lang),
          row.writer,
        ],
      }))}
      empty=""
    />
  )
}

export function State({ say, row }: { say: Frame['say']; row: { offered_at: Date | null; refused_at: Date | null } }) {
  if (row.offered_at) return <Tag kind="warning">{say('networks.list.state.offered')}</Tag>
  if (row.refused_at) return <Tag kind="danger">{say('networks.list.state.refused')}</Tag>
  return <Tag kind="neutral">{say('networks.list.state.draft')}</Tag>
}

export function NewLetterView(props: Frame & { filled: Filled; recipients: number }) {
  const { say, to, token, opened, filled, recipients } = props
  return (
    <>
      <NetworkHead {...props} side="members" at="/mails" />
      <h2 class="ds-heading">{say('networks.list.write.title')}</h2>
      <p class="ds-paragraph">{say('networks.list.write.to', { count: recipients })}</p>
      <form class="stack" method="post" action={to(`/my-networks/${opened.network.id}/mails/new`)} noValidate>
        <Token token={token} />
        <LetterFields {...{ filled, say }} />
        <button class="ds-button" type="submit">
          {say('networks.list.write.next')}
        </button>
      </form>
    </>
  )
}

export const LetterFields = ({ filled, say }: { filled: Filled; say: Frame['say'] }) => (
  <>
    <ErrorSummary {...{ filled, say }} />
    <TextField
      {...{ filled, say }}
      name="title"
      label={say('networks.list.title')}
      hint={say('networks.list.title.hint')}
    />
    <LongField
      {...{ filled, say }}
      name="body"
      rows={14}
      label={say('networks.list.body')}
      hint={say('networks.list.body.hint')}
    />
    <LangField {...{ filled, say }} label={say('networks.list.lang')} />
    <ChoiceField
      {...{ filled, say }}
      name="carries"
      label={say('networks.list.carries')}
      options={carryings.map((value) => ({ value, label: say(`networks.list.carries.${value}`) }))}
    />
  </>
)
