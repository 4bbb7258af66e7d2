import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, TextField, TickField } from '#base/ui/form.view.tsx'
import { Details, Notice, Timeline } from '#base/ui/parts.tsx'
import { stateOfSignatory } from '../platform.ts'
import type { PrinciplesRow } from '../queries-platform.ts'
import type { SignatoryTable, signingsOf } from '../queries-platform-signatories.ts'
import { TextChanged, TheText, WhoFields } from './platform-sign.view.tsx'

interface Props extends Pick<Ask, 'say' | 'lang'> {
  row: SignatoryTable
  signings: Awaited<ReturnType<typeof signingsOf>>
  inForce: PrinciplesRow | null
  draft: PrinciplesRow | null
  filled: Filled
  changed: boolean
  action: string
  saved: boolean
}

export function SignatureView(props: Props) {
  const { say, lang, row, signings, filled, saved } = props
  const state = stateOfSignatory(row)
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <h1 class="ds-heading" data-size="lg">
        {row.organisation}
      </h1>
      {saved && (
        <Notice kind="success">
          <p>{say('networks.platform.own.saved')}</p>
        </Notice>
      )}
      <p class="ds-paragraph">{say(`networks.platform.confirmed.${state}`)}</p>
      {state === 'signed' && <Current {...props} />}
      <h2 class="ds-heading">{say('networks.platform.own.history')}</h2>
      <Timeline
        items={[
          ...signings.map((one) => ({
            when: sayDay(dayOf(one.signed_at), lang),
            title: say('networks.platform.own.signed', { number: one.number, who: one.representative }),
          })),
          ...(row.withdrawn_at
            ? [{ when: sayDay(dayOf(row.withdrawn_at), lang), title: say('networks.platform.own.withdrawn') }]
            : []),
        ]}
      />
    </>
  )
}

function Current(props: Props) {
  const { say, inForce, draft, signings, action, filled } = props
  const lacks = inForce !== null && !signings.some(({ text_id }) => text_id === inForce.id)
  return (
    <>
      {lacks && <SignAnew {...props} text={inForce} />}
      {draft && <Comment {...props} draft={draft} />}
      <Details title={say('networks.platform.own.withdraw')}>
        <form class="stack" method="post" action={`${action}/withdrawal`}>
          <p class="ds-paragraph">{say('networks.platform.own.withdraw.what')}</p>
          <TextField {...{ filled, say }} name="reason" label={say('networks.platform.own.withdraw.reason')} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('networks.platform.own.withdraw.do')}
          </button>
        </form>
      </Details>
    </>
  )
}

function SignAnew({ say, lang, text, filled, changed, action }: Props & { text: PrinciplesRow }) {
  return (
    <section class="stack">
      {changed ? (
        <TextChanged say={say} />
      ) : (
        <Notice kind="warning" title={say('networks.platform.own.new')}>
          <p>{say('networks.platform.own.new.what')}</p>
        </Notice>
      )}
      <TheText {...{ say, lang, text }} open />
      <form class="stack" method="post" action={`${action}/consent`} noValidate>
        <input type="hidden" name="text" value={text.id} />
        <WhoFields {...{ filled, say }} />
        <TickField {...{ filled, say }} name="authorised" label={say('networks.platform.authorised')} />
        <button class="ds-button" type="submit">
          {say('networks.platform.own.sign', { number: text.number })}
        </button>
      </form>
    </section>
  )
}

function Comment({ say, lang, draft, filled, action }: Props & { draft: PrinciplesRow }) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.own.draft')}</h2>
      <p class="ds-paragraph">
        {say('networks.platform.draft-open', { day: sayDay(draft.comments_until_on ?? '', lang) })}
      </p>
      <TheText {...{ say, lang }} text={draft} open={false} />
      <form class="stack" method="post" action={`${action}/comment`} noValidate>
        <LongField {...{ filled, say }} name="comment" label={say('networks.platform.comment')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('networks.platform.comment.send')}
        </button>
      </form>
    </section>
  )
}
