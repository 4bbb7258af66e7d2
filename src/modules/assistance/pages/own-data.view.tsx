import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import { requestKinds } from '#packs/fi/data-requests.ts'
import { consentPurposes } from '#packs/fi/lists/assistance.ts'
import { retentionOf } from '#packs/fi/retention.ts'
import { nameOf } from '#packs/pack.ts'
import type { Entry } from '../entries.ts'
import { fileClasses } from '../keeping.ts'
import type { Looker } from '../own-file.ts'
import type { Request } from '../requests.ts'
import { RequestState } from './request.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  consents: readonly Entry[]
  requests: readonly Request[]
  looks: readonly { day: string; by: readonly Looker[] }[]
  copies: boolean
}

export function OwnDataView(props: Props) {
  const { say, filled } = props
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.data')}
      </h1>
      <Consents {...props} />
      <Looks {...props} />
      <Kept {...props} />
      <Copy {...props} />
      <Requests {...props} />
    </>
  )
}

const Heading = ({ children }: { children: string }) => (
  <h2 class="ds-heading" data-size="md">
    {children}
  </h2>
)

function Consents({ say, lang, to, token, consents }: Props) {
  return (
    <section class="stack">
      <Heading>{say('assistance.own.consents')}</Heading>
      <p>{say(consents.length > 0 ? 'assistance.own.consents.text' : 'assistance.own.consents.none')}</p>
      {consents.map(({ id, values }) => (
        <form method="post" action={to('/own/consents')} class="entry stack" key={id}>
          <Token token={token} />
          <input type="hidden" name="consent" value={id} />
          <p>
            {sayPurpose(String(values['consent.purpose@1']), say, lang)},{' '}
            {say('assistance.own.consent.given', { day: sayDay(String(values['consent.given@1']), lang) })}
          </p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('assistance.own.consent.withdraw')}
            <span class="ds-sr-only">: {sayPurpose(String(values['consent.purpose@1']), say, lang)}</span>
          </button>
        </form>
      ))}
    </section>
  )
}

/** The purpose for which all is done here is named without the office, which would tell a watcher what the page is. */
const sayPurpose = (purpose: string, say: Say, lang: Lang): string =>
  purpose === 'assistance' ? say('assistance.own.consent.assistance') : nameOf(consentPurposes, purpose, lang)

function Looks({ say, lang, looks }: Props) {
  return (
    <section class="stack">
      <Heading>{say('assistance.own.looks')}</Heading>
      <p>{say(looks.length > 0 ? 'assistance.own.looks.text' : 'assistance.own.looks.none')}</p>
      {looks.length > 0 && (
        <Details title={say('assistance.own.looks.days', { count: looks.length })}>
          <ul>
            {looks.map(({ day, by }) => (
              <li key={day}>
                {sayDay(day, lang)}: {by.map((looker) => say(`assistance.own.looker.${looker}`)).join(', ')}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function Kept({ say, lang }: Props) {
  return (
    <section class="stack">
      <Heading>{say('assistance.own.kept')}</Heading>
      <ul>
        {fileClasses.map((code) => {
          const { names, countedFrom } = retentionOf(code)
          return (
            <li key={code}>
              {names[lang]}: {sayKept(code, say)} {countedFrom[lang]}
            </li>
          )
        })}
      </ul>
      <p>{say('assistance.own.kept.law')}</p>
    </section>
  )
}

function sayKept(code: (typeof fileClasses)[number], say: Say): string {
  const { keep } = retentionOf(code)
  if (keep === 'while-needed') return say('assistance.own.kept.while-needed')
  return say(keep.unit === 'year' ? 'assistance.own.kept.years' : 'assistance.own.kept.months', { count: keep.count })
}

function Copy({ say, to, copies }: Props) {
  return (
    <section class="stack">
      <Heading>{say('assistance.own.copy')}</Heading>
      {!copies && <p>{say('assistance.own.copy.ask')}</p>}
      {copies && (
        <>
          <p>{say('assistance.own.copy.warning')}</p>
          <ul>
            <li>
              <a href={to('/own/copy/paper')}>{say('assistance.own.copy.paper')}</a>
            </li>
            <li>
              <a href={to('/own/copy/data')}>{say('assistance.own.copy.data')}</a>
            </li>
          </ul>
          <p>{say('assistance.own.copy.left-out.text')}</p>
        </>
      )}
    </section>
  )
}

function Requests({ say, lang, to, token, filled, requests }: Props) {
  const options = requestKinds.map((kind) => ({
    value: kind,
    label: say(`assistance.own.request.${kind}`),
  }))
  return (
    <section class="stack">
      <Heading>{say('assistance.own.requests')}</Heading>
      <p>{say('assistance.own.requests.text')}</p>
      {requests.map((request) => (
        <RequestState key={request.row.id} {...{ say, lang, request }} />
      ))}
      <form method="post" action={to('/own/requests')} class="stack" novalidate autocomplete="off">
        <Token token={token} />
        <ChoiceField {...{ filled, say, options }} name="kind" label={say('assistance.own.request.what')} />
        <LongField {...{ filled, say }} name="text" rows={4} label={say('assistance.own.request.text')} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('assistance.own.send')}
        </button>
      </form>
    </section>
  )
}
