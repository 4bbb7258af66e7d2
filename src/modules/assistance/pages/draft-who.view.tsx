import { ChoiceField, DayField, TextField } from '#base/ui/form.view.tsx'
import { formalIdentifiers, reflectionDeciders } from '#packs/fi/law.ts'
import { isOld } from '../decision.ts'
import type { Props } from './decision-draft.view.tsx'
import { optionsOf } from './draft-fields.view.tsx'

/** Who decides, and when and where, if it was decided elsewhere. */
export function WhoFields(props: Props) {
  const { say, lang, filled, matter } = props
  if (matter === 'removal') return null
  const list = matter === 'formal-identification' ? formalIdentifiers : reflectionDeciders
  return (
    <>
      {matter !== 'recovery-period' && (
        <ChoiceField
          {...{ filled, say }}
          name="decider"
          label={say('assistance.decision.decider')}
          hint={isOld(matter) ? undefined : say('assistance.draft.decider.hint')}
          options={optionsOf(list.items, lang)}
        />
      )}
      <DayField
        {...{ filled, say }}
        name="decided"
        label={say(isOld(matter) ? 'assistance.decision.day' : 'assistance.draft.decided')}
        hint={say(isOld(matter) ? 'assistance.draft.decided.old' : 'assistance.draft.decided.hint')}
      />
      <TextField {...{ filled, say }} name="reference" label={say('assistance.decision.said.reference')} />
    </>
  )
}
