import type { Lang } from '#base/i18n/lang.ts'
import { ChoiceField, DayField, LongField } from '#base/ui/form.view.tsx'
import { inForceOn, interruptionGrounds } from '#packs/fi/law.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { type CodeItem, nameOf } from '#packs/pack.ts'
import type { Props } from './decision-draft.view.tsx'

export const optionsOf = (items: readonly CodeItem[], lang: Lang) =>
  items.map(({ code, names }) => ({ value: code, label: names[lang] }))

/** What only this matter asks for. */
export function OwnFields(props: Props) {
  const { say, lang, filled, matter, today } = props
  const common = { filled, say }
  if (matter === 'removal') {
    const grounds = inForceOn(today).removalGrounds.map(({ code, names, provision }) => ({
      value: code,
      label: `${names[lang]} · ${nameOf(provisions, provision, lang)}`,
    }))
    return (
      <>
        <ChoiceField {...common} name="ground" label={say('assistance.decision.grounds')} options={grounds} />
        <DayField
          {...common}
          name="ends"
          label={say('assistance.decision.measures-end')}
          hint={say('assistance.draft.measures.hint')}
        />
      </>
    )
  }
  if (matter === 'reflection-interrupted')
    return (
      <ChoiceField
        {...common}
        name="ground"
        label={say('assistance.decision.grounds')}
        options={optionsOf(interruptionGrounds.items, lang)}
      />
    )
  if (matter === 'formal-identification')
    return (
      <LongField
        {...common}
        name="heard"
        label={say('assistance.decision.said.heard')}
        hint={say('assistance.draft.heard.hint')}
      />
    )
  return <PeriodFields {...props} />
}

function PeriodFields(props: Props) {
  const { say, filled, matter } = props
  const common = { filled, say }
  return (
    <>
      {matter !== 'reflection-extended' && (
        <DayField {...common} name="starts" label={say('assistance.decision.starts')} />
      )}
      <DayField
        {...common}
        name="ends"
        label={say('assistance.decision.ends')}
        hint={say(matter === 'recovery-period' ? 'assistance.draft.ends.recovery' : 'assistance.draft.ends.reflection')}
      />
      {matter === 'reflection-extended' && (
        <LongField
          {...common}
          name="circumstances"
          label={say('assistance.decision.said.circumstances')}
          hint={say('assistance.draft.circumstances.hint')}
        />
      )}
      {matter !== 'recovery-period' && <RightField {...props} />}
    </>
  )
}

/** What the file says of the right of residence; where it says nothing, how the official made sure. */
function RightField({ say, filled, scene }: Props) {
  return (
    <>
      <p>{say(`assistance.draft.right.${scene.right}`)}</p>
      <LongField
        {...{ filled, say }}
        name="checked"
        label={say('assistance.decision.said.checked')}
        hint={say('assistance.draft.checked.hint')}
        rows={3}
      />
    </>
  )
}
