import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice, Table } from '#base/ui/parts.tsx'
import { type EntryField, fieldName, type Section, type Values } from '../section.ts'
import { EntryFields, labelOf, saidValue } from './entry.view.tsx'

interface Props {
  say: Say
  lang: Lang
  token: string
  section: Section
  filled: Filled
  action: string
  title: string
  /** Back to the part of the file. */
  way: string
  /** Where an entry is struck out; null for a new one. */
  strike: string | null
  seen: number
  clash: { theirs: Values; fields: readonly EntryField[] } | undefined
}

/** The form of one entry. */
export function EntryFormView(props: Props) {
  const { say, token, filled, action, title, way, seen, strike, section, clash } = props
  const labels = new Map(section.fields.map((field) => [fieldName(field.id), labelOf(field, say)]))
  return (
    <div class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <ErrorSummary {...{ filled, say, labels }} />
      {clash && <Clash {...props} clash={clash} />}
      <form method="post" action={action} class="stack">
        <Token token={token} />
        <input type="hidden" name="seen" value={String(seen)} />
        <EntryFields {...props} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
          <a href={way}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
      {strike && !clash && (
        <Details title={say('assistance.strike')}>
          <form method="post" action={strike} class="stack">
            <Token token={token} />
            <p>{say('assistance.strike.text')}</p>
            <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {say('assistance.strike.do')}
            </button>
          </form>
        </Details>
      )}
    </div>
  )
}

/** What a colleague wrote meanwhile, beside what stands in the form, field by field. */
function Clash({ say, lang, filled, clash }: Props & { clash: NonNullable<Props['clash']> }) {
  const typed = ({ id, kind, list }: EntryField) => {
    const values = filled.typed.get(fieldName(id)) ?? []
    const parts = ['day', 'month', 'year'].map((part) => filled.typed.get(`${fieldName(id)}.${part}`)?.[0] ?? '')
    if (kind === 'day' || kind === 'part-day') return parts.filter((part) => part !== '').join('.')
    return saidValue({ id, kind, ...(list ? { list } : {}) }, [...values], lang)
  }
  return (
    <>
      <Notice kind="warning" title={say('assistance.clash')}>
        <p>{say('assistance.clash.text')}</p>
      </Notice>
      <Table
        caption={say('assistance.clash.table')}
        columns={[
          { key: 'field', label: say('assistance.clash.field') },
          { key: 'mine', label: say('assistance.clash.mine') },
          { key: 'theirs', label: say('assistance.clash.theirs') },
        ]}
        rows={clash.fields.map((field) => ({
          key: field.id,
          cells: [labelOf(field, say), typed(field) || '–', saidValue(field, clash.theirs[field.id], lang) || '–'],
        }))}
        empty={say('assistance.clash.same')}
      />
    </>
  )
}
