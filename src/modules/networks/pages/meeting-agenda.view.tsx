import type { FileHead } from '#base/files/files.ts'
import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, FileField, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { Empty, Tag } from '#base/ui/parts.tsx'
import type { AgendaItemTable } from '../queries-meetings-agenda.ts'
import type { Whole } from './meeting.view.tsx'
import { Prose } from './prose.view.tsx'

type Props = Pick<Whole, 'say' | 'to' | 'token' | 'meeting' | 'acts' | 'items' | 'papers'> & { minutes: boolean }

/** The agenda in order, with papers; with what was said and decided, where that may be read. */
export function Agenda(props: Props) {
  const { say, items } = props
  return (
    <section id="agenda" class="stack">
      <h2 class="ds-heading">{say('networks.agenda.title')}</h2>
      {items.length === 0 && <Empty title={say('networks.agenda.none')} />}
      <ol class="agenda">
        {items.map((item, at) => (
          <li key={item.id}>
            <Item {...props} {...{ item }} first={at === 0} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Item(props: Props & { item: AgendaItemTable; first: boolean }) {
  const { say, to, meeting, acts, papers, item, minutes } = props
  return (
    <>
      <h3 class="ds-heading" data-size="xs">
        {item.title} {item.source && <Tag kind="neutral">{say(`networks.agenda.source.${item.source}`)}</Tag>}
      </h3>
      {item.presenter && <p class="quiet">{item.presenter}</p>}
      {item.body && <Prose text={item.body} />}
      <Papers {...{ say, to }} meeting={meeting.id} papers={papers.filter(({ owner }) => owner === item.id)} />
      {minutes && item.minutes && (
        <>
          <p>
            <strong>{say('networks.minutes.said')}</strong>
          </p>
          <Prose text={item.minutes} />
        </>
      )}
      {minutes && item.decision && (
        <>
          <p>
            <strong>{say('networks.minutes.decision')}</strong>
          </p>
          <Prose text={item.decision} />
        </>
      )}
      {acts.has('change') && !meeting.cancelled_at && <ItemActs {...props} />}
    </>
  )
}

function ItemActs({ say, to, token, meeting, item, first }: Props & { item: AgendaItemTable; first: boolean }) {
  const path = `/meetings/${meeting.id}/agenda/${item.id}`
  return (
    <div class="actions no-print">
      <a class="ds-link" href={to(path)}>
        {say('networks.agenda.edit')}
        <span class="ds-sr-only"> {item.title}</span>
      </a>
      {!first && (
        <form method="post" action={to(`${path}/up`)}>
          <Token token={token} />
          <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
            {say('networks.agenda.up')}
            <span class="ds-sr-only"> {item.title}</span>
          </button>
        </form>
      )}
    </div>
  )
}

export function Papers(props: Pick<Ask, 'say' | 'to'> & { meeting: string; papers: readonly FileHead[] }) {
  const { say, to, meeting, papers } = props
  if (papers.length === 0) return null
  return (
    <ul class="ds-list" aria-label={say('networks.agenda.papers')}>
      {papers.map(({ id, name, kind, size }) => (
        <li key={id}>
          <a class="ds-link" href={to(`/meetings/${meeting}/papers/${id}`)}>
            {name}
          </a>{' '}
          <span class="quiet">
            {say('networks.agenda.paper-size', { kind: kind.toUpperCase(), kilobytes: Math.ceil(size / 1024) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface FormProps extends Pick<Ask, 'say' | 'to' | 'token'> {
  meeting: { id: string; title: string }
  /** Null for a new one. */
  item: AgendaItemTable | null
  filled: Filled
  papers: readonly FileHead[]
  kinds: string
  most: number
}

export function ItemForm({ say, to, token, meeting, item, filled, papers, kinds, most }: FormProps) {
  const path = `/meetings/${meeting.id}/agenda`
  return (
    <>
      <p class="quiet">
        <a class="ds-link" href={to(`/meetings/${meeting.id}`)}>
          {meeting.title}
        </a>
      </p>
      <h1 class="ds-heading">{say(item ? 'networks.agenda.edit' : 'networks.agenda.add')}</h1>
      <form method="post" action={to(item ? `${path}/${item.id}` : path)} encType="multipart/form-data" noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <TextField {...{ filled, say }} name="title" label={say('networks.agenda.item')} />
        <TextField {...{ filled, say }} name="presenter" label={say('networks.agenda.presenter')} />
        <LongField {...{ filled, say }} name="body" label={say('networks.agenda.body')} rows={5} />
        <FileField {...{ filled, say, kinds, most }} name="paper" label={say('networks.agenda.paper')} />
        <button class="ds-button" type="submit">
          {say('networks.meeting.save')}
        </button>
      </form>
      {item && <ItemPapers {...{ say, to, token, meeting, item, papers }} />}
    </>
  )
}

function ItemPapers(props: Pick<FormProps, 'say' | 'to' | 'token' | 'meeting' | 'papers'> & { item: AgendaItemTable }) {
  const { say, to, token, meeting, papers, item } = props
  const act = (path: string, label: string, about: string) => (
    <form method="post" action={to(`/meetings/${meeting.id}/${path}/removal`)}>
      <Token token={token} />
      <button class="ds-button" data-variant="tertiary" data-size="sm" data-color="danger" type="submit">
        {label}
        <span class="ds-sr-only"> {about}</span>
      </button>
    </form>
  )
  return (
    <>
      {papers.length > 0 && <h2 class="ds-heading">{say('networks.agenda.papers')}</h2>}
      {papers.map(({ id, name }) => (
        <div key={id} class="actions">
          <span>{name}</span>
          {act(`papers/${id}`, say('networks.agenda.paper-remove'), name)}
        </div>
      ))}
      <h2 class="ds-heading">{say('networks.agenda.remove')}</h2>
      <p class="ds-paragraph">{say('networks.agenda.remove.text')}</p>
      {act(`agenda/${item.id}`, say('networks.agenda.remove'), item.title)}
    </>
  )
}
