import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoicesField, SelectField, TextField } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { laterUnits, type RoleCard, textIn } from '../scenario.ts'
import { slotNames } from '../scenario-forms.ts'
import { TextsField } from './scenario-fields.view.tsx'

export interface FieldsProps {
  say: Say
  lang: Lang
  filled: Filled
}

/** A step of the referral mechanism to link to. */
export interface MechanismStep {
  id: string
  names: Readonly<Record<Lang, string>>
  stage: string
}

export function CoverFields(props: FieldsProps) {
  const { say } = props
  return (
    <>
      <TextsField
        {...props}
        name="names"
        label={say('workshops.cover.names')}
        hint={say('workshops.cover.names.hint')}
      />
      <TextsField {...props} name="about" rows={4} label={say('workshops.cover.about')} />
      <TextsField {...props} name="purpose" rows={4} label={say('workshops.cover.purpose')} />
      <TextsField
        {...props}
        name="care"
        rows={8}
        label={say('workshops.cover.care')}
        hint={say('workshops.cover.care.hint')}
      />
      <TextField
        {...props}
        name="framing"
        kind="digits"
        short
        label={say('workshops.cover.framing')}
        hint={say('workshops.cover.framing.hint')}
      />
    </>
  )
}

export function RoleFields(props: FieldsProps) {
  const { say, lang } = props
  return (
    <>
      <TextsField {...props} name="names" label={say('workshops.role.names')} hint={say('workshops.role.names.hint')} />
      <SelectField
        {...props}
        name="type"
        label={say('workshops.role.type')}
        none={say('workshops.role.type.none')}
        options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <TextsField {...props} name="knows" rows={6} label={say('workshops.role.knows')} />
    </>
  )
}

export function StepFields(props: FieldsProps & { roles: readonly RoleCard[]; mechanism: readonly MechanismStep[] }) {
  const { say, lang, roles } = props
  return (
    <>
      <TextsField {...props} name="names" label={say('workshops.part.names')} />
      <div class="filters">
        <TextField {...props} name="count" kind="digits" short label={say('workshops.part.count')} />
        <SelectField
          {...props}
          name="unit"
          label={say('workshops.part.unit')}
          none={say('workshops.later.begins')}
          options={laterUnits.map((unit) => ({ value: unit, label: say(`workshops.unit.${unit}`) }))}
        />
        <TextField {...props} name="minutes" kind="digits" short label={say('workshops.part.minutes')} />
      </div>
      <TextsField {...props} name="story" rows={10} label={say('workshops.part.story')} />
      <Slots {...props} />
      <ChoicesField
        {...props}
        name="needs"
        label={say('workshops.part.needs')}
        hint={say('workshops.part.needs.hint')}
        options={needs.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      {roles.length > 0 && (
        <ChoicesField
          {...props}
          name="roles"
          label={say('workshops.part.roles')}
          options={roles.map(({ id, names }) => ({ value: id, label: textIn(names, lang) }))}
        />
      )}
      <MechanismField {...props} />
      <TextsField {...props} name="notes" rows={6} label={say('workshops.part.notes')} />
      <TextsField
        {...props}
        name="twist"
        rows={3}
        label={say('workshops.part.twist')}
        hint={say('workshops.part.twist.hint')}
      />
    </>
  )
}

/** Questions and materials; those without anything in them are folded away. */
function Slots(props: FieldsProps) {
  const { say, filled } = props
  const used = (slot: string) => [...filled.typed].some(([name, [said]]) => name.startsWith(slot) && said)
  const questions = slotNames('question')
  const shown = Math.max(3, questions.findLastIndex(used) + 1)
  const field = (slot: string, at: number) => (
    <TextsField {...props} key={slot} name={slot} rows={3} label={say('workshops.part.question', { number: at + 1 })} />
  )
  const material = (slot: string, at: number) => (
    <div class="stack" key={slot}>
      <TextsField {...props} name={`${slot}-names`} label={say('workshops.part.material', { number: at + 1 })} />
      <TextsField {...props} name={`${slot}-text`} rows={4} label={say('workshops.part.material.text')} />
    </div>
  )
  const materials = slotNames('material')
  const laid = materials.findLastIndex(used) + 1
  return (
    <>
      {questions.slice(0, shown).map(field)}
      {shown < questions.length && (
        <Details title={say('workshops.part.more-questions')}>
          {questions.slice(shown).map((slot, at) => field(slot, at + shown))}
        </Details>
      )}
      {materials.slice(0, laid).map(material)}
      {laid < materials.length && (
        <Details title={say('workshops.part.materials')}>
          {materials.slice(laid).map((slot, at) => material(slot, at + laid))}
        </Details>
      )}
    </>
  )
}

function MechanismField(props: FieldsProps & { mechanism: readonly MechanismStep[] }) {
  const { say, lang, mechanism } = props
  if (mechanism.length === 0) return null
  return (
    <ChoicesField
      {...props}
      name="mechanism"
      label={say('workshops.part.mechanism')}
      hint={say('workshops.part.mechanism.hint')}
      options={mechanism.map(({ id, names }) => ({ value: id, label: names[lang] }))}
    />
  )
}
