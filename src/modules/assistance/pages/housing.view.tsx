import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoicesField, DayField, ErrorSummary, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Details, Notice, Summary, Table, Tag } from '#base/ui/parts.tsx'
import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/forms.ts'
import { placeSuits } from '#packs/fi/lists/housing.ts'
import { nameOf } from '#packs/pack.ts'
import type { mayPlace } from '../policy.ts'
import type { DutyTable, PlaceRow, PlaceTable } from '../queries-housing.ts'

interface Common {
  say: Say
  lang: Lang
  to: (path: string) => string
}

const regionName = (code: string, lang: Lang) => regions.find((one) => one.code === code)?.names[lang] ?? code

export function HousingView({ say, lang, to, rows, leads }: Common & { rows: readonly PlaceRow[]; leads: boolean }) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.housing')}
      </h1>
      <p>{say('assistance.housing.text')}</p>
      {leads && (
        <p class="no-print">
          <a href={to('/housing/new')}>{say('assistance.housing.new')}</a>
        </p>
      )}
      <Table
        caption={say('assistance.housing')}
        columns={(['name', 'region', 'suits', 'beds', 'state'] as const).map((key) => ({
          key,
          label: say(`assistance.housing.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a key="name" href={to(`/housing/${row.id}`)}>
              {row.name}
            </a>,
            regionName(row.region, lang),
            row.suits.map((code) => nameOf(placeSuits, code, lang)).join(', '),
            say('assistance.housing.taken', { taken: row.taken, all: row.capacity }),
            row.closed_on ? (
              <Tag kind="neutral">{say('assistance.housing.closed', { day: sayDay(row.closed_on, lang) })}</Tag>
            ) : row.taken < row.capacity ? (
              <Tag kind="success">{say('assistance.housing.free')}</Tag>
            ) : (
              <Tag kind="warning">{say('assistance.housing.full')}</Tag>
            ),
          ],
        }))}
        empty={say('assistance.housing.none')}
      />
    </div>
  )
}

export function NewPlaceView({ say, lang, to, token, filled }: Common & { token: string; filled: Filled }) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/housing')}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.housing.new')}
      </h1>
      <ErrorSummary {...{ filled, say }} />
      <PlaceForm {...{ say, lang, token, filled }} action={to('/housing/new')} isNew />
    </div>
  )
}

function PlaceForm(props: Omit<Common, 'to'> & { token: string; filled: Filled; action: string; isNew: boolean }) {
  const { say, lang, token, filled, action, isNew } = props
  const common = { filled, say }
  const options = (items: readonly { code: string; names: Record<Lang, string> }[]) =>
    items.map(({ code, names }) => ({ value: code, label: names[lang] }))
  return (
    <form method="post" action={action} class="stack">
      <Token token={token} />
      <TextField
        {...common}
        name="name"
        label={say('assistance.housing.column.name')}
        hint={say('assistance.housing.name.hint')}
      />
      <SelectField
        {...common}
        name="region"
        label={say('assistance.housing.column.region')}
        options={options(regions)}
        none={say('assistance.choose')}
      />
      <TextField {...common} name="capacity" label={say('assistance.housing.capacity')} kind="digits" short />
      <ChoicesField
        {...common}
        name="suits"
        label={say('assistance.housing.column.suits')}
        options={options(placeSuits.items)}
      />
      <DayField {...common} name="opened" label={say('assistance.housing.opened')} />
      <TextField
        {...common}
        name="address"
        label={say('assistance.housing.address')}
        hint={say(isNew ? 'assistance.housing.address.hint' : 'assistance.housing.address.kept')}
      />
      <Spoken {...common} options={options(languages.items)} />
      <Actions>
        <button class="ds-button" type="submit">
          {say('assistance.save')}
        </button>
      </Actions>
    </form>
  )
}

function Spoken(props: { say: Say; filled: Filled; options: readonly { value: string; label: string }[] }) {
  const label = props.say('assistance.housing.languages')
  return (
    <Details title={label}>
      <ChoicesField {...props} name="languages" label={label} />
    </Details>
  )
}

interface PlaceProps extends Common {
  token: string
  today: string
  row: PlaceTable
  duties: readonly DutyTable[]
  names: ReadonlyMap<string, string>
  members: readonly { id: string; name: string }[]
  acts: ReadonlySet<keyof typeof mayPlace>
  filled: Filled
}

export function PlaceView(props: PlaceProps) {
  const { say, lang, to, row, acts, filled } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/housing')}>{say('assistance.housing')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {row.name}{' '}
        {row.closed_on && (
          <Tag kind="neutral">{say('assistance.housing.closed', { day: sayDay(row.closed_on, lang) })}</Tag>
        )}
      </h1>
      <ErrorSummary {...{ filled, say }} />
      <Summary
        rows={[
          { term: say('assistance.housing.column.region'), value: regionName(row.region, lang) },
          { term: say('assistance.housing.capacity'), value: String(row.capacity) },
          {
            term: say('assistance.housing.column.suits'),
            value: row.suits.map((code) => nameOf(placeSuits, code, lang)).join(', '),
          },
          {
            term: say('assistance.housing.languages'),
            value: row.languages.map((code) => nameOf(languages, code, lang)).join(', '),
          },
        ]}
      />
      {acts.has('address') && (
        <p class="no-print">
          <a href={to(`/housing/${row.id}/address`)}>{say('assistance.housing.address.open')}</a>
        </p>
      )}
      {acts.has('keep') && <Keeping {...props} />}
    </div>
  )
}

function Keeping(props: PlaceProps) {
  const { say, lang, to, token, row, filled } = props
  return (
    <>
      <Duties {...props} />
      <Details title={say('assistance.housing.change')}>
        <PlaceForm {...{ say, lang, token, filled }} action={to(`/housing/${row.id}`)} isNew={false} />
      </Details>
      {!row.closed_on && (
        <form method="post" action={to(`/housing/${row.id}/closing`)} class="no-print">
          <Token token={token} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('assistance.housing.close')}
          </button>
        </form>
      )}
    </>
  )
}

function Duties({ say, lang, to, token, today, row, duties, names, members, filled }: PlaceProps) {
  return (
    <>
      <Table
        caption={say('assistance.housing.duties')}
        columns={(['person', 'from', 'to', 'by', 'end'] as const).map((key) => ({
          key,
          label: say(`assistance.housing.duty.${key}`),
        }))}
        rows={duties.map((duty) => ({
          key: duty.id,
          cells: [
            names.get(duty.person_id) ?? '',
            sayDay(duty.valid_from, lang),
            sayDay(duty.valid_to, lang),
            names.get(duty.given_by) ?? '',
            duty.ended_at ? (
              say('assistance.housing.duty.ended', { day: sayDay(duty.ended_at.toISOString(), lang) })
            ) : duty.valid_to >= today ? (
              <form method="post" action={to(`/housing/${row.id}/duties/ending`)}>
                <Token token={token} />
                <button
                  class="ds-button"
                  data-variant="tertiary"
                  data-size="sm"
                  type="submit"
                  name="duty"
                  value={duty.id}
                >
                  {say('assistance.workers.end')}
                </button>
              </form>
            ) : (
              ''
            ),
          ],
        }))}
        empty={say('assistance.housing.duty.none')}
      />
      <NewDuty {...{ say, to, token, row, members, filled }} />
    </>
  )
}

function NewDuty({
  say,
  to,
  token,
  row,
  members,
  filled,
}: Omit<PlaceProps, 'lang' | 'today' | 'duties' | 'names' | 'acts'>) {
  const common = { filled, say }
  return (
    <Details title={say('assistance.housing.duty.new')}>
      <form method="post" action={to(`/housing/${row.id}/duties`)} class="stack">
        <Token token={token} />
        <SelectField
          {...common}
          name="person"
          label={say('assistance.housing.duty.person')}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          none={say('assistance.choose')}
        />
        <DayField {...common} name="from" label={say('assistance.housing.duty.from')} />
        <DayField {...common} name="to" label={say('assistance.housing.duty.to')} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
        </Actions>
      </form>
    </Details>
  )
}

export function AddressView(props: Pick<Common, 'say' | 'to'> & { id: string; name: string; address: string }) {
  const { say, to, id, name, address } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/housing/${id}`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {name}
      </h1>
      <p class="as-typed no-print">{address}</p>
      <Notice kind="warning">
        <p>{say('assistance.housing.address.text')}</p>
      </Notice>
    </div>
  )
}
