import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { textIn } from '../scenario.ts'
import type { Workshop } from '../session.ts'

type Scene = Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'>

/** One field: the code on the wall. */
export function CodeView({ say, to, wrong }: Scene & { wrong: 'wrong' | 'later' | null }) {
  const faults = wrong === null ? [] : [{ field: 'code', key: `workshops.join.${wrong}` as const }]
  const filled = { typed: new Map(), faults }
  return (
    <>
      <h1 class="ds-heading">{say('workshops.join.title')}</h1>
      <p>{say('workshops.join.intro')}</p>
      <form method="get" action={to('/join')} autoComplete="off">
        <ErrorSummary filled={filled} say={say} />
        <TextField
          filled={filled}
          say={say}
          name="code"
          label={say('workshops.join.code')}
          hint={say('workshops.join.code.help')}
          short
        />
        <button class="ds-button" type="submit">
          {say('workshops.join.open')}
        </button>
      </form>
    </>
  )
}

/** The kind of organisation, a name for the day, a table: nothing else is asked. */
export function SeatView({
  say,
  lang,
  to,
  token,
  workshop,
  code,
  filled,
}: Scene & { workshop: Workshop; code: string; filled: Filled }) {
  const field = { say, filled }
  return (
    <>
      <h1 class="ds-heading">{textIn(workshop.scenario.document.names, lang)}</h1>
      <p class="quiet">{workshop.network.names[lang]}</p>
      <Notice kind="info">
        <p>{say('workshops.play.invented')}</p>
        <p>{say('workshops.join.kept')}</p>
      </Notice>
      <form method="post" action={to('/join')} class="stack" autoComplete="off">
        <Token token={token} />
        <input type="hidden" name="code" value={code} />
        <ErrorSummary {...field} />
        <SelectField
          {...field}
          name="type"
          label={say('workshops.join.type')}
          none={say('workshops.card.none')}
          options={organisationTypes.items.map(({ code: value, names }) => ({ value, label: names[lang] }))}
        />
        <TextField {...field} name="name" label={say('workshops.join.name')} hint={say('workshops.join.name.help')} />
        <ChoiceField
          {...field}
          name="table"
          label={say('workshops.join.table')}
          options={workshop.tables.map(({ number }) => ({
            value: String(number),
            label: say('workshops.board.table', { number }),
          }))}
        />
        <button class="ds-button" type="submit">
          {say('workshops.join.go')}
        </button>
      </form>
    </>
  )
}
