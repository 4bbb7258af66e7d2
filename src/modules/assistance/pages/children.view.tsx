import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { DayField, ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { entriesOf } from '../entries.ts'
import type { FamilyRow } from '../queries-children.ts'
import type { Values } from '../section.ts'
import { sectionOf } from '../sections.ts'
import { EntrySummary } from './entry.view.tsx'
import type { FileHead } from './file-head.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  number: string
  entry: string
  values: Values
}

export function ChildView({ say, lang, to, token, filled, client, number, entry, values }: Props) {
  const section = sectionOf('child')
  const way = to(`/clients/${client}/background`)
  return (
    <div class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.child.open')}
      </h1>
      <p>{say('assistance.child.open.text', { number })}</p>
      {section && <EntrySummary {...{ section, values, say, lang }} />}
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/clients/${client}/children/${entry}`)} class="stack">
        <Token token={token} />
        <DayField {...{ filled, say }} name="day" label={say('assistance.child.day')} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.child.do')}
          </button>
          <a href={way}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}

/** The family's files that the reader reaches, and for each child without one the way to open it. */
export function FamilyView(props: {
  say: Say
  to: (path: string) => string
  head: FileHead
  files: readonly FamilyRow[]
}) {
  const { say, to, head, files } = props
  const { id } = head.row
  const opened = new Set(files.map(({ child_entry_id }) => child_entry_id))
  const without = head.acts.has('admit-child')
    ? entriesOf(head.entries, 'child').filter((entry) => !opened.has(entry.id))
    : []
  if (files.length === 0 && without.length === 0) return null
  return (
    <section class="stack" aria-labelledby="family-files">
      <h2 class="ds-heading" data-size="md" id="family-files">
        {say('assistance.child.files')}
      </h2>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a href={to(`/clients/${file.id}`)}>
              {say(file.is_parent ? 'assistance.child.parent' : 'assistance.child.child', { number: file.number })}
            </a>
          </li>
        ))}
        {without.map((entry) => (
          <li key={entry.id} class="no-print">
            <a href={to(`/clients/${id}/children/${entry.id}`)}>
              {say('assistance.child.open')}: {String(entry.values['child.name@1'] ?? '')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
