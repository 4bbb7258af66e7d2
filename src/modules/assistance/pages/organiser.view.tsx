import type { Lang, Names } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice } from '#base/ui/parts.tsx'
import { Table } from '#base/ui/parts-lists.tsx'
import { organisers } from '#packs/fi/lists/assistance.ts'
import { nameOf } from '#packs/pack.ts'
import type { OrganiserTable } from '../queries.ts'
import { sayOrganiser } from './plan.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  writes: boolean
  /** Who arranges by what the file says. */
  advised: string
  history: readonly { row: OrganiserTable; reason: string | null }[]
  named: ReadonlyMap<string, Names>
  organisations: readonly (Names & { id: string })[]
}

export function OrganiserView(props: Props) {
  const { say, lang, history, named, advised, writes } = props
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.organiser')}
      </h2>
      <Notice kind="info" title={say('assistance.organiser.advised', { organiser: nameOf(organisers, advised, lang) })}>
        <p>{say('assistance.organiser.advised.text')}</p>
      </Notice>
      <Table
        caption={say('assistance.organiser.history')}
        columns={[
          { key: 'who', label: say('assistance.organiser') },
          { key: 'from', label: say('assistance.organiser.from') },
          { key: 'to', label: say('assistance.organiser.to') },
          { key: 'reason', label: say('assistance.organiser.reason') },
        ]}
        rows={history.map(({ row, reason }) => ({
          key: row.id,
          cells: [
            sayOrganiser(row, named, lang),
            sayDay(row.valid_from, lang),
            row.valid_to ? sayDay(row.valid_to, lang) : say('assistance.organiser.now'),
            reason ?? '',
          ],
        }))}
        empty=""
      />
      {writes && <ChangeForm {...props} />}
    </>
  )
}

function ChangeForm({ say, lang, to, token, filled, client, organisations }: Props) {
  const common = { filled, say }
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.organiser.change')}
      </h2>
      <ErrorSummary {...common} />
      <form method="post" action={to(`/clients/${client}/organiser`)} class="stack no-print">
        <Token token={token} />
        <ChoiceField
          {...common}
          name="organiser"
          label={say('assistance.organiser.who')}
          options={organisers.items.map(({ code, names, hint }) => ({
            value: code,
            label: names[lang],
            hint: hint?.[lang],
          }))}
        />
        <SelectField
          {...common}
          name="organisation"
          label={say('assistance.organiser.which')}
          hint={say('assistance.organiser.which.hint')}
          none={say('assistance.choose')}
          options={organisations.map((one) => ({ value: one.id, label: one[lang] }))}
        />
        <DayField {...common} name="day" label={say('assistance.organiser.day')} />
        <LongField {...common} name="reason" label={say('assistance.organiser.reason')} rows={3} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
        </Actions>
      </form>
    </>
  )
}
