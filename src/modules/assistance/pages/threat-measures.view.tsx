import { sayDay } from '#base/time/day.ts'
import { DayField, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Details, Table, Tag } from '#base/ui/parts.tsx'
import type { ThreatMeasureTable } from '../queries-threat.ts'
import { measureEnds } from '../threat.ts'
import { filledFor, type ThreatProps } from './threat.view.tsx'

/** What is done about the threat, by whom and by when. */
export function MeasuresView(props: ThreatProps) {
  const { say, row, measures, names, what } = props
  return (
    <>
      <h2 class="ds-heading" data-size="md" id="measures">
        {say('assistance.threat.measures')}
      </h2>
      <Table
        caption={say('assistance.threat.measures.all')}
        columns={(['measure', 'owner', 'due', 'end'] as const).map((key) => ({
          key,
          label: say(`assistance.threat.${key}`),
        }))}
        rows={measures.map((one) => ({
          key: one.row.id,
          cells: [
            <span key="text" class="as-typed">
              {one.text}
            </span>,
            names.get(one.row.owner_id) ?? '',
            <DueDay key="due" {...props} measure={one.row} />,
            <EndCell key="end" {...props} measure={one.row} />,
          ],
        }))}
        empty={say('assistance.threat.measures.none')}
      />
      {!row.superseded_at && (
        <Details title={say('assistance.threat.measure.new')} open={what === 'measure'}>
          <MeasureForm {...props} />
        </Details>
      )}
    </>
  )
}

type One = ThreatProps & { measure: ThreatMeasureTable }

const DueDay = ({ say, lang, today, measure }: One) => (
  <>
    {sayDay(measure.due_on, lang)}{' '}
    {measure.ended === null && measure.due_on < today && <Tag kind="warning">{say('assistance.mark.late')}</Tag>}
  </>
)

function EndCell({ say, lang, to, token, row, measure }: One) {
  if (measure.ended)
    return (
      <>
        {say(`assistance.threat.measure.${measure.ended}`)}{' '}
        {measure.ended_at && sayDay(measure.ended_at.toISOString(), lang)}
      </>
    )
  return (
    <form method="post" action={to(`/threats/${row.id}/measures/ending`)} class="actions">
      <Token token={token} />
      <input type="hidden" name="which" value={measure.id} />
      {measureEnds.map((ended) => (
        <button
          key={ended}
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="submit"
          name="ended"
          value={ended}
        >
          {say(`assistance.threat.measure.${ended}`)}
        </button>
      ))}
    </form>
  )
}

function MeasureForm(props: ThreatProps) {
  const { say, to, token, row, owners, names } = props
  const common = { filled: filledFor(props, 'measure'), say }
  return (
    <form method="post" action={to(`/threats/${row.id}/measures`)} class="stack">
      <Token token={token} />
      <LongField {...common} name="measure" label={say('assistance.threat.measure')} rows={3} />
      <SelectField
        {...common}
        name="owner"
        label={say('assistance.threat.owner')}
        none={say('assistance.choose')}
        options={owners.map((id) => ({ value: id, label: names.get(id) ?? '' }))}
      />
      <DayField {...common} name="due" label={say('assistance.threat.due')} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('assistance.save')}
      </button>
    </form>
  )
}
