import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Table } from '#base/ui/parts.tsx'
import { stayEnds } from '#packs/fi/lists/housing.ts'
import { nameOf } from '#packs/pack.ts'
import type { PlaceRow, StayTable } from '../queries-housing.ts'
import type { Fit } from '../stays.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  rows: readonly (StayTable & { name: string; reason: string | null })[]
  places: readonly { place: PlaceRow; fits: readonly Fit[] }[]
  writes: boolean
}

export function StaysView(props: Props) {
  const { say, lang, to, rows, writes, filled } = props
  const present = rows.find(({ ended_on }) => ended_on === null)
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <Table
        caption={say('assistance.stay.all')}
        columns={(['place', 'from', 'to', 'why'] as const).map((key) => ({
          key,
          label: say(`assistance.stay.column.${key}`),
        }))}
        rows={rows.map((stay) => ({
          key: stay.id,
          cells: [
            <a key="place" href={to(`/housing/${stay.place_id}`)}>
              {stay.name}
            </a>,
            sayDay(stay.starts_on, lang),
            stay.ended_on
              ? sayDay(stay.ended_on, lang)
              : stay.planned_on
                ? say('assistance.stay.planned-until', { day: sayDay(stay.planned_on, lang) })
                : say('assistance.organiser.now'),
            [stay.end_reason && nameOf(stayEnds, stay.end_reason, lang), stay.reason].filter(Boolean).join('. '),
          ],
        }))}
        empty={say('assistance.stay.none')}
      />
      {writes && <Booking {...props} isMove={present !== undefined} />}
      {writes && present && <Leaving {...props} />}
    </>
  )
}

function Booking(props: Props & { isMove: boolean }) {
  const { say, to, token, filled, client, places, isMove } = props
  const common = { filled, say }
  return (
    <>
      <h2 class="ds-heading" data-size="md">
        {say(isMove ? 'assistance.stay.move' : 'assistance.stay.new')}
      </h2>
      <form method="post" action={to(`/clients/${client}/housing`)} class="stack no-print">
        <Token token={token} />
        <ChoiceField
          {...common}
          name="place"
          label={say('assistance.stay.column.place')}
          options={places.map(({ place, fits }) => ({
            value: place.id,
            label: `${place.name}: ${say('assistance.housing.taken', { taken: place.taken, all: place.capacity })}`,
            hint: fits.map(({ on, ok }) => say(`assistance.stay.fit.${on}.${ok ? 'yes' : 'no'}`)).join(' · '),
          }))}
        />
        <TextField {...common} name="beds" label={say('assistance.stay.beds')} kind="digits" short />
        <DayField {...common} name="from" label={say('assistance.stay.column.from')} />
        <DayField {...common} name="planned" label={say('assistance.stay.planned')} />
        {isMove && <TextField {...common} name="reason" label={say('assistance.stay.reason')} />}
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
        </Actions>
      </form>
    </>
  )
}

function Leaving({ say, lang, to, token, filled, client }: Props) {
  const common = { filled, say }
  return (
    <Details title={say('assistance.stay.end')}>
      <form method="post" action={to(`/clients/${client}/housing/ending`)} class="stack">
        <Token token={token} />
        <DayField {...common} name="ended" label={say('assistance.stay.ended')} />
        <SelectField
          {...common}
          name="why"
          label={say('assistance.stay.column.why')}
          options={stayEnds.items
            .filter(({ code }) => code !== 'moved')
            .map(({ code, names }) => ({ value: code, label: names[lang] }))}
          none={say('assistance.choose')}
        />
        <TextField {...common} name="reason" label={say('assistance.stay.reason')} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.stay.end')}
          </button>
        </Actions>
      </form>
    </Details>
  )
}
