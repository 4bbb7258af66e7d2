import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Details, Empty } from '#base/ui/parts.tsx'
import { exploitationForms, places } from '#packs/fi/forms.ts'
import type { CodeList } from '#packs/pack.ts'
import type { QueueRow } from '../queries-queue.ts'
import type { Wish } from '../queue.ts'
import { sayLanguage } from './intake-marks.view.tsx'
import { QueueTable } from './intake-queue.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  wish: Wish
  token: string
  acts: { record: boolean }
}

/** Beside the queue: record what is told on the phone, find one, see fewer. */
export function QueueAside(props: Props) {
  const { say, to, token, acts } = props
  return (
    <div class="stack">
      {acts.record && (
        <a class="ds-button" href={to('/referrals/new')}>
          {say('referrals.queue.record')}
        </a>
      )}
      <form method="get" action={to('/referrals')} class="stack">
        <TextField filled={nothing} say={say} name="reference" short label={say('referrals.queue.reference')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('referrals.queue.find')}
        </button>
      </form>
      <form method="post" action={to('/referrals/search')} class="stack" autocomplete="off">
        <Token token={token} />
        <TextField
          filled={nothing}
          say={say}
          name="person"
          label={say('referrals.queue.person')}
          hint={say('referrals.queue.person.hint')}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('referrals.queue.find')}
        </button>
      </form>
      <Details title={say('referrals.queue.filter')}>
        <Filters {...props} />
      </Details>
      <a class="ds-link" href={to('/referrals/figures')}>
        {say('referrals.figures.title')}
      </a>
    </div>
  )
}

function Filters({ say, lang, to, wish }: Props) {
  const filled: Filled = {
    typed: new Map(
      (['whose', 'kind', 'lang', 'form', 'region'] as const).map((name) => [name, [wish[name] ?? '']] as const),
    ),
    faults: [],
  }
  const common = { filled, say, none: say('referrals.filter.any') }
  return (
    <form method="get" action={to('/referrals')} class="stack">
      {wish.lane && <input type="hidden" name="lane" value={wish.lane} />}
      <SelectField
        {...common}
        name="whose"
        label={say('referrals.column.with')}
        options={(['mine', 'unassigned'] as const).map((who) => ({
          value: who,
          label: say(`referrals.filter.${who}`),
        }))}
      />
      <SelectField
        {...common}
        name="kind"
        label={say('referrals.column.kind')}
        options={(['question', 'proposal'] as const).map((kind) => ({
          value: kind,
          label: say(`referrals.kind.${kind}`),
        }))}
      />
      <SelectField
        {...common}
        name="lang"
        label={say('referrals.column.lang')}
        options={langs.map((code) => ({ value: code, label: sayLanguage(code, lang) }))}
      />
      <SelectField
        {...common}
        name="form"
        label={say('referrals.column.form')}
        options={optionsOf(exploitationForms, lang)}
      />
      <SelectField {...common} name="region" label={say('referrals.column.region')} options={optionsOf(places, lang)} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('referrals.queue.show')}
      </button>
    </form>
  )
}

const optionsOf = ({ items }: CodeList, lang: Lang) =>
  items.map(({ code, names }) => ({ value: code, label: names[lang] }))

const nothing: Filled = { typed: new Map(), faults: [] }

interface Found {
  say: Say
  lang: Lang
  to: (path: string) => string
  today: string
  rows: readonly QueueRow[]
  names: ReadonlyMap<string, string>
  kinds: readonly string[]
}

/** What a search by sealed tags found; what was typed is not shown again. */
export function FoundView(props: Found) {
  const { say, to, rows } = props
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.found.title')}
      </h1>
      <p>{say('referrals.found.text')}</p>
      {rows.length === 0 ? (
        <Empty title={say('referrals.found.none')}>
          <p>{say('referrals.found.none.text')}</p>
        </Empty>
      ) : (
        <QueueTable {...props} caption={say('referrals.found.title')} />
      )}
      <p>
        <a href={to('/referrals')}>{say('referrals.to-queue')}</a>
      </p>
    </>
  )
}
