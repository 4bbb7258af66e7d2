import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Details, Notice } from '#base/ui/parts.tsx'
import { requestKinds } from '#packs/fi/data-requests.ts'
import { codeScopes } from '../own.ts'
import type { CodeTable } from '../queries-own.ts'
import type { Request } from '../requests.ts'
import type { Talk } from '../talk.ts'
import { RequestState } from './request.view.tsx'
import { RequestForms } from './request-forms.view.tsx'

export interface PersonProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  client: string
  code: CodeTable | undefined
  talk: readonly Talk[]
  /** By which day the client's message is to be answered; null where none waits. */
  waits: string | null
  requests: readonly Request[]
  names: ReadonlyMap<string, string>
  writes: boolean
  holds: boolean
}

export function PersonView(props: PersonProps) {
  const { say, filled, to, client, holds } = props
  return (
    <div class="stack">
      <ErrorSummary filled={filled} say={say} />
      <CodeSection {...props} />
      <TalkSection {...props} />
      <RequestsSection {...props} />
      {holds && (
        <p class="no-print">
          <a href={to(`/clients/${client}/keeping`)}>{say('assistance.keeping')}</a>
        </p>
      )}
    </div>
  )
}

const Heading = ({ children }: { children: string }) => (
  <h2 class="ds-heading" data-size="md">
    {children}
  </h2>
)

function CodeSection({ say, lang, to, token, filled, client, code, writes }: PersonProps) {
  const isInUse = code !== undefined && code.withdrawn_on === null
  const options = codeScopes.map((scope) => ({
    value: scope,
    label: say(`assistance.person.opens.${scope}`),
    hint: say(`assistance.person.opens.${scope}.hint`),
  }))
  return (
    <section class="stack">
      <Heading>{say('assistance.person.code')}</Heading>
      <p>{say(isInUse ? 'assistance.person.code.in-use' : 'assistance.person.code.none')}</p>
      {isInUse && (
        <p>
          {say('assistance.person.code.given', { day: sayDay(code.given_on, lang) })}{' '}
          {code.used_on
            ? say('assistance.person.code.used', { day: sayDay(code.used_on, lang) })
            : say('assistance.person.code.unused')}{' '}
          {say(`assistance.person.opens.${code.opens}`)}.
        </p>
      )}
      {writes && (
        <Details title={say(isInUse ? 'assistance.person.code.renew' : 'assistance.person.code.give')}>
          <form method="post" action={to(`/clients/${client}/person/code`)} class="stack" novalidate>
            <Token token={token} />
            <ChoiceField {...{ filled, say, options }} name="opens" label={say('assistance.person.opens')} />
            <button class="ds-button" type="submit">
              {say(isInUse ? 'assistance.person.code.renew' : 'assistance.person.code.give')}
            </button>
          </form>
        </Details>
      )}
      {writes && isInUse && (
        <form method="post" action={to(`/clients/${client}/person/code/withdrawal`)}>
          <Token token={token} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('assistance.person.code.withdraw')}
          </button>
        </form>
      )}
    </section>
  )
}

function TalkSection({ say, lang, to, token, filled, client, talk, waits, names, writes }: PersonProps) {
  return (
    <section class="stack">
      <Heading>{say('assistance.person.talk')}</Heading>
      {waits && (
        <Notice kind="warning">
          <p>{say('assistance.person.waits', { day: sayDay(waits, lang) })}</p>
        </Notice>
      )}
      {talk.length === 0 && <p>{say('assistance.person.talk.none')}</p>}
      {talk.map((one) => (
        <article class="ds-card stack" key={one.id}>
          <h3 class="ds-heading" data-size="xs">
            {one.author_id ? (names.get(one.author_id) ?? '') : say('assistance.own.client')}
          </h3>
          <p class="quiet">
            {sayDay(dayOf(one.sent_at), lang)}{' '}
            {one.opened_on ? '' : say(one.author_id ? 'assistance.person.unread' : 'assistance.mark.changed')}
          </p>
          <p class="as-typed">{one.text}</p>
        </article>
      ))}
      {writes && (
        <form method="post" action={to(`/clients/${client}/person/messages`)} class="stack" novalidate>
          <Token token={token} />
          <LongField
            {...{ filled, say }}
            name="message"
            label={say('assistance.person.write')}
            hint={say('assistance.person.write.hint')}
          />
          <button class="ds-button" type="submit">
            {say('assistance.own.send')}
          </button>
        </form>
      )}
      {writes && waits && (
        <form method="post" action={to(`/clients/${client}/person/messages/no-answer`)}>
          <Token token={token} />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('assistance.person.no-answer')}
          </button>
        </form>
      )}
    </section>
  )
}

function RequestsSection(props: PersonProps) {
  const { say, lang, to, token, filled, client, requests, writes } = props
  const options = requestKinds.map((kind) => ({ value: kind, label: say(`assistance.request.kind.${kind}`) }))
  return (
    <section class="stack">
      <Heading>{say('assistance.person.requests')}</Heading>
      {requests.length === 0 && <p>{say('assistance.person.requests.none')}</p>}
      {requests.map((request) => (
        <div class="stack" key={request.row.id}>
          <RequestState {...{ say, lang, request }} />
          {writes && !request.row.answered_on && (
            <RequestForms {...{ say, to, token, filled, client, request, lang }} />
          )}
        </div>
      ))}
      {writes && (
        <Details title={say('assistance.person.requests.record')}>
          <form method="post" action={to(`/clients/${client}/requests`)} class="stack" novalidate>
            <Token token={token} />
            <SelectField
              {...{ filled, say, options }}
              name="kind"
              label={say('assistance.own.request.what')}
              none={say('assistance.choose')}
            />
            <DayField {...{ filled, say }} name="received" label={say('assistance.request.day')} />
            <LongField {...{ filled, say }} name="text" rows={4} label={say('assistance.own.request.text')} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {say('assistance.save')}
            </button>
          </form>
        </Details>
      )}
    </section>
  )
}
