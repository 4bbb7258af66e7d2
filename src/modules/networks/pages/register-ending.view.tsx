import type { Filled } from '#base/ui/form.ts'
import { DayField, ErrorSummary, Token } from '#base/ui/form.view.tsx'
import type { Coordination } from '../register.ts'
import { type Frame, Framed } from './register-change.view.tsx'

export const EndOneView = (props: Frame & { filled: Filled; row: Coordination }) => (
  <Framed {...props} title={props.say('networks.register.end-one')}>
    <LastDay
      {...props}
      path={`coordinations/${props.row.id}/ending`}
      what={props.say('networks.register.end-one.what', { who: props.row.organisation })}
      label={props.say('networks.register.end-one.do')}
    />
  </Framed>
)

export const EndView = (props: Frame & { filled: Filled }) => (
  <Framed {...props} title={props.say('networks.register.end')}>
    <LastDay
      {...props}
      path="ending"
      what={props.say('networks.register.end.what')}
      label={props.say('networks.register.end.do')}
    />
  </Framed>
)

function LastDay(props: Frame & { filled: Filled; path: string; what: string; label: string }) {
  const { say, to, token, network, filled, path, what, label } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} labels={new Map([['day', say('networks.register.last-day')]])} />
      <p class="ds-paragraph">{what}</p>
      <form class="stack" method="post" action={to(`/network-register/${network.id}/${path}`)} noValidate>
        <Token token={token} />
        <DayField {...{ filled, say }} name="day" label={say('networks.register.last-day')} />
        <button class="ds-button" data-color="danger" type="submit">
          {label}
        </button>
      </form>
    </>
  )
}
