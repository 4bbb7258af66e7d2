import type { Ask } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ChoicesField, DayField, LongField, SelectField, TextField } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { networkAreas } from '#packs/fi/areas.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { areaKinds, serviceAreas } from '#packs/fi/service-map/areas.ts'
import type { Part } from '../forms.ts'
import { type Kind, neverHidden, reasons } from '../record.ts'
import { EditHours } from './edit-hours.view.tsx'

export interface EditFieldProps {
  ask: Ask
  kind: Kind
  name: string
  part: Part
  filled: Filled
}

/** One field with who sees it beneath. */
export function EditField(props: EditFieldProps) {
  const { ask, kind, name, part, filled } = props
  const names = part.fields ?? [name]
  return (
    <div class="edit-field">
      <Drawn {...props} />
      {names
        .filter((one) => !neverHidden[kind].includes(one))
        .map((one) => (
          <WhoSees key={one} {...{ ask, filled }} name={one} several={names.length > 1} />
        ))}
    </div>
  )
}

function Drawn(props: EditFieldProps) {
  const { ask, name, part, filled } = props
  const { say, lang } = ask
  const field = { filled, say, name, label: say(part.label), hint: part.hint && say(part.hint) }
  const options =
    part.list?.items.map(({ code, names }) => ({ value: code, label: names[lang] })) ??
    part.codes?.map(({ code, label }) => ({ value: code, label: say(label) })) ??
    []
  if (part.as === 'texts' || part.as === 'long') return <InLanguages {...props} />
  if (part.as === 'select') return <SelectField {...field} options={options} none={say('service-map.value.none')} />
  if (part.as === 'checks') return <ChoicesField {...field} options={options} />
  if (part.as === 'areas') return <Areas {...props} />
  if (part.as === 'access') return <Access {...props} />
  if (part.as === 'hours') return <EditHours {...props} />
  if (part.as === 'day') return <DayField {...field} />
  if (part.as === 'ages') return <Two {...props} parts={['from', 'to']} />
  if (part.as === 'capacity') return <Two {...props} parts={['available', 'of']} />
  return <TextField {...field} kind={part.as === 'line' ? 'text' : part.as} />
}

/** A box for each language, the reader's own first. */
function InLanguages({ ask: { say, lang }, name, part, filled }: EditFieldProps) {
  const order = [lang, ...langs.filter((other) => other !== lang)]
  const Box = part.as === 'long' ? LongField : TextField
  return (
    <fieldset class="ds-fieldset in-languages" id={`f-${name}`} tabIndex={-1}>
      <legend class="ds-label" data-weight="semibold">
        {say(part.label)}
      </legend>
      {part.hint && <p class="hint">{say(part.hint)}</p>}
      <FaultOf {...{ say, name, filled }} />
      {order.map((one) => (
        <Box key={one} {...{ filled, say }} name={`${name}.${one}`} label={say(`service-map.lang.${one}`)} rows={3} />
      ))}
    </fieldset>
  )
}

/** The fault of a field that is drawn as several boxes. */
export function FaultOf({ ask, say, name, filled }: { ask?: Ask; say: Ask['say']; name: string; filled: Filled }) {
  const fault = filled.faults.find((one) => one.field === name)
  if (!fault) return null
  const saying = (ask?.say ?? say) as (key: string, params?: Record<string, string | number>) => string
  return (
    <p class="ds-validation-message" data-field="validation" id={`f-${name}-fault`}>
      {saying(fault.key, fault.params)}
    </p>
  )
}

function Areas({ ask: { say, lang }, name, part, filled }: EditFieldProps) {
  const kinds = areaKinds.filter((kind) => kind !== 'municipality')
  return (
    <>
      {kinds.map((kind) => (
        <ChoicesField
          key={kind}
          {...{ filled, say, name }}
          label={kind === 'finland' ? say(part.label) : say(`service-map.area-kind.${kind}`)}
          options={serviceAreas
            .filter((area) => area.kind === kind)
            .map(({ code, names }) => ({ value: code, label: names[lang] }))}
        />
      ))}
      <TextField
        {...{ filled, say }}
        name={`${name}.municipalities`}
        label={say('service-map.area-kind.municipality')}
        hint={say('service-map.area-kind.municipality.hint')}
      />
    </>
  )
}

function Access({ ask: { say, lang }, name, part, filled }: EditFieldProps) {
  return (
    <fieldset class="ds-fieldset access" id={`f-${name}`} tabIndex={-1}>
      <legend class="ds-label" data-weight="semibold">
        {say(part.label)}
      </legend>
      {accessConditions.items.map(({ code, names }) => (
        <ChoiceField
          key={code}
          {...{ filled, say }}
          name={`${name}.${code}`}
          label={names[lang]}
          options={[
            { value: 'yes', label: say('service-map.access.yes') },
            { value: 'no', label: say('service-map.access.no') },
            { value: 'not-known', label: say('service-map.access.not-known') },
          ]}
        />
      ))}
    </fieldset>
  )
}

function Two({
  ask: { say },
  name,
  part,
  filled,
  parts,
}: EditFieldProps & { parts: readonly ('from' | 'to' | 'available' | 'of')[] }) {
  return (
    <fieldset class="ds-fieldset" id={`f-${name}`} tabIndex={-1}>
      <legend class="ds-label" data-weight="semibold">
        {say(part.label)}
      </legend>
      <FaultOf {...{ say, name, filled }} />
      <div class="day-parts">
        {parts.map((one) => (
          <TextField
            key={one}
            {...{ filled, say }}
            name={`${name}.${one}`}
            kind="digits"
            short
            label={say(`service-map.part.${one}`)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** From whom the field is hidden, and why. Open where it is. */
function WhoSees({
  ask: { say, lang },
  filled,
  name,
  several,
}: {
  ask: Ask
  filled: Filled
  name: string
  several: boolean
}) {
  const tier = filled.typed.get(`tier.${name}`)?.[0] ?? 'public'
  const who = several ? ` (${say(name === 'accepts' ? 'service-map.access.yes' : 'service-map.access.no')})` : ''
  const title = `${say('service-map.tier')}${who}: ${tierName(tier, say, lang)}`
  return (
    <Details title={title}>
      <SelectField
        {...{ filled, say }}
        name={`tier.${name}`}
        label={say('service-map.tier')}
        none={say('service-map.tier.public')}
        options={[
          { value: 'professional', label: say('service-map.tier.professional') },
          ...networkAreas.items.map(({ code, names }) => ({
            value: `network:${code}`,
            label: say('service-map.tier.network', { network: names[lang] }),
          })),
        ]}
      />
      <SelectField
        {...{ filled, say }}
        name={`reason.${name}`}
        label={say('service-map.reason')}
        none={say('service-map.value.none')}
        options={reasons.map((reason) => ({ value: reason, label: say(`service-map.reason.${reason}`) }))}
      />
    </Details>
  )
}

function tierName(tier: string, say: Ask['say'], lang: Ask['lang']): string {
  if (tier === 'professional') return say('service-map.tier.professional')
  const network = networkAreas.items.find(({ code }) => tier === `network:${code}`)
  return network ? say('service-map.tier.network', { network: network.names[lang] }) : say('service-map.tier.public')
}
