import { ChoiceField, DayField, ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { appealCourt } from '#packs/fi/appeal.ts'
import { contactChannels } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import { inPerson } from '../decision-service.ts'
import type { DecisionProps } from './decision.view.tsx'
import { serviceLabels } from './decision-labels.ts'

/** Notes when and how the person got the decision. */
export function ServiceForm(props: DecisionProps) {
  const { say, lang, to, token, client, decision, contacts, court, filled } = props
  const asksCourt = !appealCourt.names && court === ''
  return (
    <div class="no-print stack">
      <p>{say('assistance.service.text')}</p>
      <Warnings {...props} asksCourt={asksCourt} />
      <ErrorSummary {...{ filled, say }} labels={serviceLabels(say)} />
      <form method="post" action={to(`/clients/${client}/decisions/${decision.id}/service`)} class="stack">
        <Token token={token} />
        <ChoiceField
          {...{ filled, say }}
          name="by"
          label={say('assistance.service.by')}
          hint={say('assistance.service.by.hint')}
          options={[
            { value: inPerson, label: say('assistance.service.in-person') },
            ...contacts.map(({ id, values }) => ({
              value: id,
              label: [nameOf(contactChannels, String(values['contact.channel@1']), lang), values['contact.address@1']]
                .filter(Boolean)
                .join(': '),
            })),
          ]}
        />
        <DayField
          {...{ filled, say }}
          name="day"
          label={say('assistance.service.day')}
          hint={say('assistance.service.day.hint')}
        />
        {asksCourt && (
          <TextField
            {...{ filled, say }}
            name="court"
            label={say('assistance.service.court')}
            hint={say('assistance.service.court.hint')}
          />
        )}
        <button class="ds-button" type="submit">
          {say('assistance.service.do')}
        </button>
      </form>
    </div>
  )
}

/** What hinders service as the file stands. */
function Warnings({ say, contacts, unsafe, asksCourt }: DecisionProps & { asksCourt: boolean }) {
  return (
    <>
      {asksCourt && (
        <Notice kind="warning">
          <p>{say('assistance.service.court.missing')}</p>
        </Notice>
      )}
      {contacts.length === 0 && unsafe > 0 && (
        <Notice kind="info">
          <p>{say('assistance.service.none-safe')}</p>
        </Notice>
      )}
    </>
  )
}
