import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, FileField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Table, Tag } from '#base/ui/parts.tsx'
import { sayWhen } from '../meeting-calendar.ts'
import type { MeetingImportEntryTable } from '../queries-meetings-import.ts'

type Props = Pick<Ask, 'say' | 'lang' | 'to' | 'token' | 'now'>

export function ImportForm(props: Props & { filled: Filled; about: string; action: string }) {
  const { say, token, filled, about, action } = props
  return (
    <>
      <p class="quiet">{about}</p>
      <h1 class="ds-heading">{say('networks.import.title')}</h1>
      <p class="ds-paragraph">{say('networks.import.text')}</p>
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <FileField
          {...{ filled, say }}
          name="file"
          label={say('networks.import.file')}
          kinds="ICS"
          most={1024 * 1024}
        />
        <button class="ds-button" type="submit">
          {say('networks.import.read')}
        </button>
      </form>
    </>
  )
}

/** The boxes stand in a table as wide as the page, the form below it. */
const formId = 'import'

interface ListProps extends Props {
  entries: readonly MeetingImportEntryTable[]
  /** Entries that are meetings of the network already. */
  known: ReadonlySet<string>
  /** How many entries the file had beyond those shown. */
  leftOut: number
  action: string
  back: string
}

/** What the file held: what can be taken, and what has to be put right by hand. */
export function ImportList(props: ListProps) {
  const { say, token, entries, known, leftOut, action, back } = props
  const ready = entries.filter(({ starts_at }) => starts_at !== null)
  const amiss = entries.filter(({ starts_at }) => starts_at === null)
  return (
    <>
      <h1 class="ds-heading">{say('networks.import.title')}</h1>
      {leftOut > 0 && (
        <Notice kind="warning">
          <p>{say('networks.import.left-out', { count: leftOut })}</p>
        </Notice>
      )}
      {amiss.length > 0 && <Amiss {...{ say }} entries={amiss} />}
      <Ready {...props} entries={ready} known={known} />
      <form method="post" action={action} id={formId}>
        <Token token={token} />
        <Actions>
          {ready.length > 0 && (
            <button class="ds-button" type="submit">
              {say('networks.import.take')}
            </button>
          )}
          <a class="ds-link" href={back}>
            {say('networks.import.back')}
          </a>
        </Actions>
      </form>
    </>
  )
}

function Ready({ say, lang, now, entries, known }: ListProps) {
  return (
    <Table
      caption={say('networks.import.ready', { count: entries.length })}
      columns={(['take', 'title', 'when', 'where', 'mark'] as const).map((key) => ({
        key,
        label: say(`networks.import.column.${key}`),
      }))}
      rows={entries.map(({ id, title, starts_at, ends_at, place, link, fault, raw, origin }) => {
        const name = title || say('networks.import.untitled')
        const there = origin !== null && known.has(origin)
        const fresh = starts_at !== null && starts_at > now && fault !== 'cancelled' && fault !== 'recurrence'
        return {
          key: id,
          cells: [
            <input
              key="take"
              form={formId}
              type="checkbox"
              class="ds-input"
              name="entry"
              value={id}
              checked={fresh && !there}
              disabled={there}
              aria-label={say('networks.import.take-one', { title: name })}
            />,
            name,
            starts_at && ends_at ? sayWhen({ starts_at, ends_at }, lang) : '',
            place || link,
            <span key="mark">
              {there && <Tag kind="neutral">{say('networks.import.known')}</Tag>}
              {fault && say(`networks.import.fault.${fault}`)} {raw && <code class="as-typed">{raw}</code>}
            </span>,
          ],
        }
      })}
      empty={say('networks.import.none')}
    />
  )
}

function Amiss({ say, entries }: Pick<Props, 'say'> & { entries: ListProps['entries'] }) {
  return (
    <>
      <Notice kind="warning" title={say('networks.import.amiss', { count: entries.length })}>
        <p>{say('networks.import.amiss.text')}</p>
      </Notice>
      <Table
        caption={say('networks.import.amiss.caption')}
        columns={(['title', 'mark', 'raw'] as const).map((key) => ({
          key,
          label: say(`networks.import.column.${key}`),
        }))}
        rows={entries.map(({ id, title, fault, raw }) => ({
          key: id,
          cells: [
            title || say('networks.import.untitled'),
            fault ? say(`networks.import.fault.${fault}`) : '',
            <code key="raw" class="as-typed">
              {raw}
            </code>,
          ],
        }))}
        empty={say('networks.import.none')}
      />
    </>
  )
}
