import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayTime } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import type { EntryKind } from '../entry.ts'
import { PasskeyForm } from './passkey-form.view.tsx'

interface EntryProps {
  say: Say
  token: string
  lang: Lang
  kind: EntryKind
  here: string
  name: string
  by: string
  until: Date
  duties: readonly string[]
  ways: readonly { id: string; name: string }[]
}

export function Entry({ say, token, lang, kind, here, name, by, until, duties, ways }: EntryProps) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.entry.title')}</h1>
      <p class="ds-paragraph">{say(`accounts.entry.${kind}`, { name, by })}</p>
      <ul class="ds-list">
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
      <p class="ds-paragraph">{say('accounts.entry.until', { until: sayTime(until, lang) })}</p>
      <p class="ds-paragraph">{say('accounts.passkey.what')}</p>
      <form method="post" action={`${here}/passkey/challenge`}>
        <Token token={token} />
        <button class="ds-button" type="submit">
          {say('accounts.entry.make')}
        </button>
      </form>
      {ways.length > 0 && (
        <form method="post" action={`${here}/provider`}>
          <Token token={token} />
          <p class="ds-paragraph">{say('accounts.entry.or')}</p>
          {ways.map((way) => (
            <button
              class="ds-button"
              data-variant="secondary"
              type="submit"
              name="provider"
              value={way.id}
              key={way.id}
            >
              {say('accounts.sign-in.provider', { name: way.name })}
            </button>
          ))}
        </form>
      )}
    </>
  )
}

export function AskNewPasskey({
  say,
  token,
  options,
  here,
}: {
  say: Say
  token: string
  options: string
  here: string
}) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.entry.title')}</h1>
      <p class="ds-paragraph">{say('accounts.passkey.making')}</p>
      <PasskeyForm
        {...{ say, token, options }}
        action={`${here}/passkey`}
        act="make"
        field="passkey"
        label={say('accounts.entry.make')}
        atOnce
      />
      <p class="ds-paragraph">
        <a class="ds-link" href={here}>
          {say('accounts.back')}
        </a>
      </p>
    </>
  )
}

export function EntryClosed({ say, to }: { say: Say; to: (path: string) => string }) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.entry.closed.title')}</h1>
      <p class="ds-paragraph">{say('accounts.entry.closed.text')}</p>
      <p class="ds-paragraph">
        <a class="ds-link" href={to('/sign-in')}>
          {say('accounts.sign-in.back')}
        </a>
      </p>
    </>
  )
}
