import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { dayOf, sayDay, sayTime } from '#base/time/day.ts'
import { type Filled, fill } from '#base/ui/form.ts'
import { DayField, ErrorSummary, LongField, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Details, Summary, Tag, Timeline } from '#base/ui/parts.tsx'
import { type GapAct, stateOf } from '../gap.ts'
import { handForm } from '../gap-form.ts'
import { narrowedWords, needName, networkName, regionName } from '../gap-words.ts'
import type { GapEventAct, GapRow, GapSourceKind } from '../queries-gaps.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  gap: GapRow
  today: string
  sources: readonly { kind: GapSourceKind; source_id: string; label: string; said: string; noted_at: Date }[]
  events: readonly { id: string; act: GapEventAct; said: string; noted_at: Date; by: string | null }[]
  /** Who may take it on; null where the reader may not give it away. */
  owners: readonly { id: string; name_fi: string; name_sv: string; name_en: string }[] | null
  acts: readonly GapAct[]
}

export function GapPage(props: Props) {
  const { say, lang, to, filled, gap, owners, acts } = props
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/gaps/register')}>
          {say('service-map.gap.register')}
        </a>
      </p>
      <h1 class="ds-heading">{[needName(gap.need, lang), placeOf(gap, lang)].join(': ')}</h1>
      <p>
        <Tag kind={stateOf(gap) === 'closed' ? 'success' : 'accent'}>{say(`service-map.gap.is-${stateOf(gap)}`)}</Tag>
      </p>
      <ErrorSummary {...{ filled, say }} />
      <p class="as-typed">{gap.said}</p>
      <Facts {...props} />
      {acts.map((act) => (
        <Move key={act} {...props} act={act} />
      ))}
      {owners && <Hand {...props} owners={owners} />}
      <Sources {...props} />
      <History {...props} />
    </>
  )
}

const placeOf = (gap: GapRow, lang: Lang) => (gap.area ? regionName(gap.area, lang) : networkName(gap.network, lang))

function Facts({ say, lang, gap }: Props) {
  const narrowed = narrowedWords({ ...gap, group: gap.target_group }, lang, say)
  const rows = [
    { term: say('service-map.gap.network'), value: networkName(gap.network, lang) },
    ...(narrowed.length > 0 ? [{ term: say('service-map.gap.about'), value: narrowed.join(', ') }] : []),
    { term: say('service-map.gap.owner'), value: gap[`owner_${lang}`] ?? say('service-map.gap.owner-none') },
    ...(gap.due_on ? [{ term: say('service-map.gap.due'), value: sayDay(gap.due_on, lang) }] : []),
    ...(gap.closed_how ? [{ term: say('service-map.gap.close-how'), value: gap.closed_how }] : []),
    ...(gap.accepted_why ? [{ term: say('service-map.gap.accept-why'), value: gap.accepted_why }] : []),
  ]
  return <Summary rows={rows} />
}

const whys = {
  close: 'service-map.gap.close-how',
  accept: 'service-map.gap.accept-why',
  reopen: 'service-map.gap.reopen-why',
} as const

/** Each act is a form of its own; those that need words open on demand, and where something is wrong with them. */
function Move({ say, to, token, gap, act, filled }: Props & { act: GapAct }) {
  const form = (
    <form method="post" action={to(`/gaps/${gap.id}/state`)}>
      <Token token={token} />
      <input type="hidden" name="act" value={act} />
      {act !== 'begin' && <LongField {...{ say, filled }} name={`said-${act}`} label={say(whys[act])} rows={3} />}
      <button class="ds-button" data-variant={act === 'begin' ? 'primary' : 'secondary'} type="submit">
        {say(`service-map.gap.act-${act}`)}
      </button>
    </form>
  )
  if (act === 'begin') return form
  return (
    <Details title={say(`service-map.gap.act-${act}`)} open={isWrong(filled, `said-${act}`)}>
      {form}
    </Details>
  )
}

const isWrong = ({ faults }: Filled, ...names: string[]) => faults.some(({ field }) => names.includes(field))

function Hand({ say, lang, to, token, gap, owners, filled }: Props & { owners: NonNullable<Props['owners']> }) {
  const shown = filled.typed.has('owner')
    ? filled
    : fill(handForm, { owner: gap.owner_id ?? '', due: gap.due_on ?? '' })
  const options = owners
    .map((owner) => ({ value: owner.id, label: owner[`name_${lang}`] }))
    .toSorted((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <Details title={say('service-map.gap.hand')} open={isWrong(filled, 'owner', 'due', 'said')}>
      <form method="post" action={to(`/gaps/${gap.id}/owner`)}>
        <Token token={token} />
        <SelectField
          {...{ say, filled: shown, options }}
          name="owner"
          label={say('service-map.gap.owner')}
          none={say('service-map.gap.owner-choose')}
        />
        <DayField {...{ say, filled: shown }} name="due" label={say('service-map.gap.due')} />
        <TextField {...{ say, filled: shown }} name="said" label={say('service-map.gap.hand-said')} />
        <button class="ds-button" type="submit">
          {say('service-map.gap.save')}
        </button>
      </form>
    </Details>
  )
}

function Sources({ say, lang, sources }: Props) {
  return (
    <>
      <h2 class="ds-heading">{say('service-map.gap.sources')}</h2>
      <ul class="ds-list">
        {sources.map(({ kind, source_id, label, said, noted_at }) => (
          <li key={`${kind} ${source_id}`}>
            <b>{say(`service-map.gap.source-${kind}`)}</b>
            {kind !== 'matrix' && `: ${label}`}, {sayDay(dayOf(noted_at), lang)}
            <br />
            <span class="as-typed">{said}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function History({ say, lang, events }: Props) {
  return (
    <>
      <h2 class="ds-heading">{say('service-map.gap.history')}</h2>
      <Timeline
        items={events.map(({ act, said, noted_at, by }) => ({
          when: say('service-map.gap.event-by', {
            when: sayTime(noted_at, lang),
            who: by ?? say('service-map.gap.system'),
          }),
          title: say(`service-map.gap.event-${act}`),
          children: said ? <p class="as-typed">{said}</p> : undefined,
        }))}
      />
    </>
  )
}
