import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { empty, type Fault, type Filled, readForm } from '#base/ui/form.ts'
import {
  ChoiceField,
  ChoicesField,
  DayField,
  ErrorSummary,
  LongField,
  SelectField,
  TextField,
  Token,
} from '#base/ui/form.view.tsx'
import { areas } from '#packs/fi/areas.ts'
import { kinds } from '../network.ts'
import { organisationsOn } from '../queries-members.ts'
import { isCodeTaken } from '../queries-register.ts'
import { addedKinds, codeOf, networkForm } from '../register.ts'
import { addNetwork } from '../registering.ts'
import { InEachLanguage } from './languages.view.tsx'

export async function adding(ask: Reading): Promise<Answer> {
  return page(ask.say('networks.register.add'), await formOf(ask, empty))
}

/** A new network with its first coordinator, from a day. */
export async function add(ask: Writing): Promise<Answer> {
  const read = readForm(networkForm, ask.typed)
  const faults: readonly Fault[] = read.ok ? await faultsOf(ask, read.value) : read.faults
  if (!read.ok || faults.length > 0)
    return again(ask.say('networks.register.add'), await formOf(ask, { typed: ask.typed, faults }))
  const id = await addNetwork(ask.db, ask.base, read.value, ask.actor.id)
  ask.record({ action: 'network.add', object: ['network', id] })
  return see(ask.to(`/network-register/${id}`))
}

async function faultsOf(
  ask: Ask<Read>,
  value: { name_en: string; from: string; organisation: string },
): Promise<Fault[]> {
  const code = codeOf(value.name_en)
  const there = (await organisationsOn(ask.db, ask.lang, value.from)).some(({ id }) => id === value.organisation)
  return [
    ...(code === '' || (await isCodeTaken(ask.db, code))
      ? [{ field: 'name_en', key: 'networks.register.fault.taken' } as const]
      : []),
    ...(there ? [] : [{ field: 'organisation', key: 'networks.register.fault.gone' } as const]),
  ]
}

async function formOf(ask: Ask<Read>, filled: Filled) {
  const { say, lang, to, token } = ask
  const organisations = await organisationsOn(ask.db, lang, dayOf(ask.now))
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to('/network-register')}>
          {say('networks.register.title')}
        </a>
      </p>
      <h1 class="ds-heading">{say('networks.register.add')}</h1>
      <form class="stack" method="post" action={to('/network-register')} noValidate>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <ChoiceField
          {...{ filled, say }}
          name="kind"
          label={say('networks.register.kind')}
          options={addedKinds.map((value) => ({
            value,
            label: say(`networks.register.kind.${value}`),
            hint: say(`networks.joining.${kinds[value].joining}.short`),
          }))}
        />
        <Words {...{ say, filled }} />
        <ChoicesField
          {...{ filled, say }}
          name="areas"
          label={say('networks.register.areas')}
          hint={say('networks.register.areas.hint')}
          options={areas.map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
        <DayField {...{ filled, say }} name="from" label={say('networks.register.first-day')} />
        <SelectField
          {...{ filled, say }}
          name="organisation"
          label={say('networks.register.column.coordinator')}
          none={say('networks.register.organisation.none')}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <button class="ds-button" type="submit">
          {say('networks.register.add.do')}
        </button>
      </form>
    </>
  )
}

/** Name and text in each language. */
const Words = ({ say, filled }: Pick<Ask, 'say'> & { filled: Filled }) => (
  <InEachLanguage
    say={say}
    fields={(one) => (
      <>
        <TextField {...{ filled, say }} name={`name_${one}`} label={say('networks.register.name')} />
        <LongField {...{ filled, say }} name={`about_${one}`} rows={5} label={say('networks.register.about')} />
      </>
    )}
  />
)
