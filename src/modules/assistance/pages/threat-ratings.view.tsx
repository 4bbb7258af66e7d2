import { ChoiceField, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Summary, Table } from '#base/ui/parts.tsx'
import { threatLevels, threatRoles } from '#packs/fi/lists/threat.ts'
import { nameOf } from '#packs/pack.ts'
import { ownSeat } from '../threat.ts'
import { filledFor, type ThreatProps } from './threat.view.tsx'
import { optionsOf } from './threat-joint.view.tsx'

/** One's own rating first; all of them once none is awaited. */
export function RatingsView(props: ThreatProps) {
  const { say, row, members, me, sees, own } = props
  const seat = ownSeat(members, me)
  const rates = seat?.conflict === 'none' && seat.rated_at === null && !row.joint_at
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say('assistance.threat.ratings')}
      </h2>
      {rates && <RatingForm {...props} />}
      {!sees && own && <OwnRating {...props} own={own} />}
      {sees ? <RatingTable {...props} /> : <Notice kind="info" title={say('assistance.threat.ratings.hidden')} />}
    </>
  )
}

function RatingForm(props: ThreatProps) {
  const { say, lang, to, token, row, today } = props
  const common = { filled: filledFor(props, 'rating'), say }
  return (
    <form method="post" action={to(`/threats/${row.id}/rating`)} class="stack">
      <Token token={token} />
      <p>{say('assistance.threat.rating.text')}</p>
      <ChoiceField
        {...common}
        name="level"
        label={say('assistance.threat.level')}
        options={optionsOf(threatLevels, today, lang)}
      />
      <LongField {...common} name="reasons" label={say('assistance.threat.reasons')} rows={6} />
      <Actions>
        <button class="ds-button" type="submit">
          {say('assistance.threat.rating.do')}
        </button>
      </Actions>
    </form>
  )
}

const OwnRating = ({ say, lang, own }: ThreatProps & { own: NonNullable<ThreatProps['own']> }) => (
  <Summary
    rows={[
      { term: say('assistance.threat.rating.own'), value: nameOf(threatLevels, own.level, lang) },
      { term: say('assistance.threat.reasons'), value: own.reasons },
    ]}
  />
)

function RatingTable({ say, lang, ratings, names }: ThreatProps) {
  return (
    <Table
      caption={say('assistance.threat.ratings.all')}
      columns={[
        { key: 'name', label: say('assistance.threat.person') },
        { key: 'level', label: say('assistance.threat.level') },
        { key: 'reasons', label: say('assistance.threat.reasons') },
      ]}
      rows={ratings.flatMap(({ member, rating }) =>
        rating
          ? [
              {
                key: member.id,
                cells: [
                  `${names.get(member.person_id) ?? ''}, ${nameOf(threatRoles, member.role, lang)}`,
                  nameOf(threatLevels, rating.level, lang),
                  <span key="reasons" class="as-typed">
                    {rating.reasons}
                  </span>,
                ],
              },
            ]
          : [],
      )}
      empty={say('assistance.threat.ratings.none')}
    />
  )
}
