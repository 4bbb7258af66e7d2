import { ChoiceField, LongField, TextField } from '#base/ui/form.view.tsx'
import { appealCourt } from '#packs/fi/appeal.ts'
import { decisionPractice } from '#packs/fi/decision-practice.ts'
import { isOld } from '../decision.ts'
import type { Props } from './decision-draft.view.tsx'

export function WhyFields({ say, filled, matter }: Props) {
  const common = { filled, say }
  return (
    <>
      <LongField
        {...common}
        name="reasons"
        label={say('assistance.decision.reasons')}
        hint={say('assistance.draft.reasons.hint')}
      />
      {!isOld(matter) && (
        <>
          <LongField
            {...common}
            name="text"
            label={say('assistance.decision.text')}
            hint={say('assistance.draft.text.hint')}
          />
          <ChoiceField
            {...common}
            name="lang"
            label={say('assistance.draft.lang')}
            options={[
              { value: 'fi', label: say('assistance.draft.lang.fi') },
              { value: 'sv', label: say('assistance.draft.lang.sv') },
            ]}
          />
          {!appealCourt.names && (
            <TextField
              {...common}
              name="court"
              label={say('assistance.decision.said.court')}
              hint={say('assistance.draft.court.hint')}
            />
          )}
          {decisionPractice.secondPairOfEyes && <p class="quiet">{say('assistance.draft.four-eyes')}</p>}
        </>
      )}
    </>
  )
}
