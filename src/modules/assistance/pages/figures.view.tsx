import type { Lang } from '#base/i18n/lang.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { TextField } from '#base/ui/form.view.tsx'
import { Table } from '#base/ui/parts.tsx'
import { ageGroups, citizenshipsBeside, countryName, exploitationForms, sexes } from '#packs/fi/forms.ts'
import { admissionGrounds, removalGrounds } from '#packs/fi/law.ts'
import { organisers } from '#packs/fi/lists/assistance.ts'
import { type CodeList, nameOf } from '#packs/pack.ts'
import type { CountName } from '../figures.ts'
import type { CountRow } from '../queries-figures.ts'

export interface Shown {
  name: CountName
  rows: readonly (CountRow & { isOpen: boolean })[]
}

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  filled: Filled
  all: readonly Shown[]
  year: string
}

export function FiguresView({ say, lang, to, filled, all, year }: Props) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/team')}>{say('assistance.team')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.figures')}
      </h1>
      <p>{say('assistance.figures.text')}</p>
      <form method="get" action={to('/clients/figures')} class="actions no-print">
        <TextField {...{ filled, say }} name="from" short label={say('assistance.figures.from')} />
        <TextField {...{ filled, say }} name="to" short label={say('assistance.figures.to')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('assistance.figures.show')}
        </button>
      </form>
      <p class="no-print">
        <a href={to(`/clients/figures/csv?year=${year}`)}>{say('assistance.figures.csv', { year })}</a>
      </p>
      {all.map((one) => (
        <OneTable key={one.name} {...{ say, lang }} {...one} />
      ))}
    </div>
  )
}

function OneTable({ say, lang, name, rows }: { say: Say; lang: Lang } & Shown) {
  const caption = say(`assistance.figures.${name}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'what', label: say('assistance.figures.what') },
        { key: 'count', label: say('assistance.figures.count'), number: true },
        { key: 'open', label: say('assistance.figures.open') },
      ]}
      rows={rows.map(({ value, count, isOpen }) => ({
        key: value,
        cells: [
          sayValue(name, value, say, lang),
          String(count),
          say(isOpen ? 'assistance.figures.yes' : 'assistance.figures.hidden'),
        ],
      }))}
      empty={`${caption}: ${say('assistance.figures.none')}`}
    />
  )
}

const lists: Readonly<Record<string, CodeList>> = {
  form: exploitationForms,
  sex: sexes,
  'age-group': { id: 'age-groups', version: 1, items: ageGroups },
  organiser: organisers,
}

/** A counted code in words. */
export function sayValue(name: CountName, value: string, say: Say, lang: Lang): string {
  if (value === 'not-known') return say('assistance.figures.not-known')
  const [what = '', by = ''] = name.split('-by-')
  if (by === 'ground') return nameOf(what === 'exits' ? removalGrounds : admissionGrounds, value, lang)
  if (by === 'child') return say(value === 'true' ? 'assistance.figures.child' : 'assistance.figures.adult')
  if (by === 'type') return say(`assistance.figures.type.${value}` as PlainKey)
  if (by === 'citizenship')
    return /^[A-Z]{2}$/.test(value) ? countryName(value, lang) : nameOf(citizenshipsBeside, value, lang)
  const list = lists[by]
  return list ? nameOf(list, value, lang) : value
}
