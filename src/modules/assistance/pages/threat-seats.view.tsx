import { sayDay } from '#base/time/day.ts'
import { LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Table } from '#base/ui/parts.tsx'
import { threatRoles } from '#packs/fi/lists/threat.ts'
import { nameOf } from '#packs/pack.ts'
import type { ThreatMemberTable } from '../queries-threat.ts'
import { awaited, sitting } from '../threat.ts'
import { filledFor, type ThreatProps } from './threat.view.tsx'

/** Who sits there, in what role, and how far each is. */
export function SeatsView(props: ThreatProps) {
  const { say, lang, to, row, members, names, acts } = props
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.threat.members')}
      </h2>
      <Table
        caption={say('assistance.threat.members.all')}
        columns={[
          { key: 'name', label: say('assistance.threat.person') },
          { key: 'role', label: say('assistance.threat.role') },
          { key: 'state', label: say('assistance.threats.column.state') },
        ]}
        rows={members.map((member) => ({
          key: member.id,
          cells: [names.get(member.person_id) ?? '', nameOf(threatRoles, member.role, lang), seatText(props, member)],
        }))}
        empty={say('assistance.threat.members.none')}
      />
      {acts.has('lead') && !row.joint_at && (
        <Actions>
          <a class="ds-button" data-variant="secondary" href={to(`/threats/${row.id}/members`)}>
            {say('assistance.threat.ask')}
          </a>
        </Actions>
      )}
      {acts.has('lead') && <LeadForms {...props} />}
    </>
  )
}

function seatText({ say, lang, missing }: ThreatProps, member: ThreatMemberTable): string {
  const { conflict, ended_at, rated_at, id } = member
  const why = missing.get(id)
  if (conflict === 'declared') return say('assistance.threat.seat.out')
  if (rated_at) return say('assistance.threat.seat.rated', { day: sayDay(rated_at.toISOString(), lang) })
  if (why) return say('assistance.threat.seat.missing', { reason: why })
  if (ended_at) return say('assistance.threat.seat.ended')
  return say(conflict ? 'assistance.threat.seat.declared' : 'assistance.threat.seat.asked')
}

function LeadForms(props: ThreatProps) {
  const { say, to, token, row, members, names, what } = props
  const offered = (some: readonly ThreatMemberTable[]) =>
    some.map(({ id, person_id }) => ({ value: id, label: names.get(person_id) ?? '' }))
  const late = offered(awaited(members))
  const seats = offered(sitting(members))
  const none = say('assistance.choose')
  const excused = { filled: filledFor(props, 'missing'), say }
  return (
    <>
      {!row.joint_at && late.length > 0 && (
        <Details title={say('assistance.threat.missing.do')} open={what === 'missing'}>
          <form method="post" action={to(`/threats/${row.id}/missing`)} class="stack">
            <Token token={token} />
            <SelectField
              {...excused}
              name="member"
              label={say('assistance.threat.member')}
              options={late}
              none={none}
            />
            <LongField {...excused} name="missing" label={say('assistance.threat.missing')} rows={3} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {say('assistance.save')}
            </button>
          </form>
        </Details>
      )}
      {seats.length > 0 && (
        <Details title={say('assistance.threat.seat.end')} open={what === 'ending'}>
          <form method="post" action={to(`/threats/${row.id}/ending`)} class="stack">
            <Token token={token} />
            <p>{say('assistance.threat.seat.end.text')}</p>
            <SelectField
              filled={filledFor(props, 'ending')}
              {...{ say, none }}
              name="seat"
              label={say('assistance.threat.seat')}
              options={seats}
            />
            <button class="ds-button" data-variant="secondary" data-color="danger" type="submit">
              {say('assistance.threat.seat.end')}
            </button>
          </form>
        </Details>
      )}
    </>
  )
}
