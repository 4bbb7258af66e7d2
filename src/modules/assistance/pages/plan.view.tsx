import type { Lang, Names } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Details, Summary, Tag } from '#base/ui/parts.tsx'
import { Table } from '#base/ui/parts-lists.tsx'
import { assistanceMeasures, organisers, serviceUnits } from '#packs/fi/lists/assistance.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { nameOf } from '#packs/pack.ts'
import type { MeasureSum } from '../plan.ts'
import type { OrganiserTable } from '../queries.ts'
import type { stepStates } from '../steps.ts'
import { actorOf, clientStages, clientSteps } from '../steps-list.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  client: string
  writes: boolean
  organiser: OrganiserTable | undefined
  named: ReadonlyMap<string, Names>
  sums: readonly MeasureSum[]
  steps: ReturnType<typeof stepStates>
}

/** What stands above the entries of a plan. */
export function PlanView(props: Props) {
  const { say, lang, to, client, organiser, named } = props
  return (
    <>
      {organiser && (
        <Summary
          rows={[
            {
              term: say('assistance.organiser'),
              value: `${sayOrganiser(organiser, named, lang)}, ${say('assistance.organiser.since', { day: sayDay(organiser.valid_from, lang) })}`,
              change: { href: to(`/clients/${client}/organiser`), label: say('assistance.entry.open') },
            },
          ]}
        />
      )}
      <Measures {...props} />
      <Steps {...props} />
    </>
  )
}

/** 'Reception centre: Joutseno' */
export function sayOrganiser(row: OrganiserTable, named: ReadonlyMap<string, Names>, lang: Lang): string {
  const organisation = named.get(row.organisation_id ?? '')?.[lang]
  return [nameOf(organisers, row.organiser, lang), organisation].filter(Boolean).join(': ')
}

/** The measures of which the plan says something; the others are named, so that none of the nine is forgotten. */
function Measures({ say, lang, sums }: Props) {
  const others = sums.filter((sum) => !sum.inUse).map(({ measure }) => nameOf(assistanceMeasures, measure, lang))
  return (
    <>
      <Table
        caption={say('assistance.plan.measures')}
        columns={[
          { key: 'measure', label: say('assistance.field.action.measure') },
          { key: 'goals', label: say('assistance.plan.goals'), number: true },
          { key: 'actions', label: say('assistance.plan.actions'), number: true },
          { key: 'due', label: say('assistance.desk.column.due') },
          { key: 'given', label: say('assistance.plan.given') },
          { key: 'cost', label: say('assistance.plan.cost'), number: true },
        ]}
        rows={sums
          .filter(({ inUse }) => inUse)
          .map((sum) => ({
            key: sum.measure,
            cells: [
              nameOf(assistanceMeasures, sum.measure, lang),
              sum.goals,
              sum.actions,
              sum.dueOn ? sayDay(sum.dueOn, lang) : '–',
              givenText(sum, say, lang) || '–',
              sum.cost === null ? '–' : say('assistance.plan.euros', { euros: sum.cost }),
            ],
          }))}
        empty={say('assistance.plan.empty')}
      />
      {others.length > 0 && <p class="quiet">{say('assistance.plan.others', { measures: others.join(', ') })}</p>}
    </>
  )
}

/** '12 hours, 3 visits' */
const givenText = ({ units }: MeasureSum, say: Say, lang: Lang) =>
  [...units]
    .map(([unit, amount]) => say('assistance.plan.amount', { amount, unit: nameOf(serviceUnits, unit, lang) }))
    .join(', ')

/** The steps of the referral mechanism after admission, and how far each is with this client. */
function Steps({ say, lang, to, client, writes, steps }: Props) {
  const counted = { done: [...steps.values()].filter(({ state }) => state === 'done').length, all: clientSteps.length }
  return (
    <Details title={say('assistance.steps.title', counted)}>
      <p>{say('assistance.steps.text')}</p>
      {clientStages.map((stage) => (
        <section key={stage.id} aria-labelledby={`stage-${stage.id}`}>
          <h2 class="ds-heading" data-size="xs" id={`stage-${stage.id}`}>
            {stage.names[lang]}
          </h2>
          <ul class="plain">
            {clientSteps
              .filter((step) => step.stage === stage.id)
              .map(({ id, names, lane, law }) => (
                <li key={id}>
                  {names[lang]} <StepMark {...{ say, lang, to, client, writes, steps, id }} />
                  <p class="quiet">{sayStanding(lane, law, lang)}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Details>
  )
}

/** Who acts in a step, and by which provisions: 'Reception centre · section 38b' */
const sayStanding = (lane: string, law: readonly string[], lang: Lang) =>
  [actorOf(lane)?.[lang], ...law.map((code) => nameOf(provisions, code, lang))].filter(Boolean).join(' · ')

function StepMark(props: Pick<Props, 'say' | 'lang' | 'to' | 'client' | 'writes' | 'steps'> & { id: string }) {
  const { say, lang, to, client, writes, steps, id } = props
  const found = steps.get(id)
  if (!found)
    return writes ? (
      <a class="no-print" href={to(`/clients/${client}/sections/action?step=${id}`)}>
        {say('assistance.steps.plan')}
      </a>
    ) : null
  const due = found.entry.values[found.state === 'done' ? 'action.done@1' : 'action.due@1']
  return (
    <>
      <Tag kind={found.state === 'planned' ? 'warning' : 'success'}>{say(`assistance.steps.state.${found.state}`)}</Tag>{' '}
      {typeof due === 'string' && sayDay(due, lang)}{' '}
      <a class="no-print" href={to(`/clients/${client}/entries/${found.entry.id}`)}>
        {say('assistance.entry.look')}
      </a>
    </>
  )
}
