import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { ErrorSummary } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice, Path, Summary } from '#base/ui/parts.tsx'
import type { mayThreat } from '../policy.ts'
import type { ThreatJointTable, ThreatMeasureTable, ThreatMemberTable, ThreatRow } from '../queries-threat.ts'
import { hasBegun, type Joint, type Opening, type Rating, threatState, threatStates } from '../threat.ts'
import { jointFault } from '../threat-joint.ts'
import type { ThreatDeed } from './threat.tsx'
import { JointSummary } from './threat-joint.view.tsx'
import { MeasuresView } from './threat-measures.view.tsx'
import { RatingsView } from './threat-ratings.view.tsx'
import { SeatsView } from './threat-seats.view.tsx'

export interface ThreatProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  title: string
  way: string
  /** Which form came back, and how. */
  what: ThreatDeed | null
  filled: Filled
  me: string
  today: string
  acts: ReadonlySet<keyof typeof mayThreat>
  row: ThreatRow
  opening: Opening
  members: readonly ThreatMemberTable[]
  names: ReadonlyMap<string, string>
  missing: ReadonlyMap<string, string | null>
  /** Whether others' ratings may be seen; where not, none was opened. */
  sees: boolean
  ratings: readonly { member: ThreatMemberTable; rating: Rating | null }[]
  own: Rating | null
  /** The newest first. */
  joints: readonly { row: ThreatJointTable; joint: Joint }[]
  measures: readonly { row: ThreatMeasureTable; text: string }[]
  owners: readonly string[]
}

/** What stands in a form of this page: what came back for it, or nothing. */
export const filledFor = ({ what, filled }: ThreatProps, deed: ThreatDeed): Filled => (what === deed ? filled : empty)

export function ThreatView(props: ThreatProps) {
  const { say, title, way, filled, opening, row } = props
  return (
    <article class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <StatePath {...props} />
      {row.superseded_at && <Notice kind="info" title={say('assistance.threat.superseded.text')} />}
      <ErrorSummary {...{ filled, say }} labels={labelsOf(say)} />
      <Summary
        rows={(['about', 'question', 'background'] as const).map((name) => ({
          term: say(`assistance.threat.${name}`),
          value: opening[name],
        }))}
      />
      <SeatsView {...props} />
      <RatingsView {...props} />
      <JointView {...props} />
      <MeasuresView {...props} />
    </article>
  )
}

const labelsOf = (say: Say) =>
  new Map(
    (['level', 'reasons', 'member', 'missing', 'seat', 'measure', 'owner', 'due'] as const).map((name) => [
      name,
      say(`assistance.threat.${name}`),
    ]),
  )

function StatePath({ say, row, members }: ThreatProps) {
  const state = threatState(row, hasBegun(members))
  const at = threatStates.indexOf(state)
  const shown = threatStates.filter((one) => one !== 'superseded' || state === one)
  const steps = shown.map((one, place) => ({
    label: say(`assistance.threat.state.${one}`),
    state: place < at ? ('done' as const) : place === at ? ('here' as const) : ('ahead' as const),
  }))
  return <Path label={say('assistance.threats.column.state')} steps={steps} />
}

function JointView(props: ThreatProps) {
  const { say, lang, to, row, members, joints } = props
  const [last, ...earlier] = joints
  const fault = jointFault(members)
  return (
    <>
      <h2 class="ds-heading" data-size="md" id="joint">
        {say('assistance.threat.joint')}
      </h2>
      {last && (
        <>
          <JointSummary say={say} lang={lang} joint={last.joint} />
          <p class="quiet">{writtenBy(props, last.row)}</p>
        </>
      )}
      {!row.superseded_at && fault && <p>{say(`assistance.threat.fault.${fault}`)}</p>}
      {!row.superseded_at && !fault && (
        <Actions>
          <a class="ds-button" data-variant={last ? 'secondary' : 'primary'} href={to(`/threats/${row.id}/joint`)}>
            {say(last ? 'assistance.threat.joint.change' : 'assistance.threat.joint.write')}
          </a>
        </Actions>
      )}
      {earlier.length > 0 && (
        <Details title={say('assistance.threat.joint.earlier', { count: earlier.length })}>
          {earlier.map((one) => (
            <section key={one.row.version} class="stack">
              <p class="quiet">{writtenBy(props, one.row)}</p>
              <JointSummary say={say} lang={lang} joint={one.joint} />
            </section>
          ))}
        </Details>
      )}
    </>
  )
}

const writtenBy = ({ say, lang, names }: ThreatProps, { written_by, written_at }: ThreatJointTable): string =>
  say('assistance.threat.written', {
    name: names.get(written_by) ?? '',
    day: sayDay(written_at.toISOString(), lang),
  })
