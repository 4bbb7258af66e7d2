import type { Say } from '#base/i18n/words.ts'
import { Token } from '#base/ui/form.view.tsx'
import { PasskeyForm } from './passkey-form.view.tsx'

interface Stage {
  say: Say
  to: (path: string) => string
}

interface SignInProps extends Stage {
  token: string
  ways: readonly { id: string; name: string }[]
  people: readonly { id: string; name: string; duties: string }[]
}

export function SignIn({ say, to, token, ways, people }: SignInProps) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.sign-in.title')}</h1>
      <p class="ds-paragraph">{say('accounts.sign-in.intro')}</p>
      <form method="post" action={to('/sign-in/passkey/challenge')}>
        <Token token={token} />
        <button class="ds-button" type="submit">
          {say('accounts.sign-in.passkey')}
        </button>
      </form>
      <p class="ds-paragraph">{say('accounts.passkey.what')}</p>
      {ways.length > 0 && (
        <form method="post" action={to('/sign-in/with')}>
          <Token token={token} />
          {ways.map(({ id, name }) => (
            <p key={id}>
              <button class="ds-button" data-variant="secondary" type="submit" name="provider" value={id}>
                {say('accounts.sign-in.provider', { name })}
              </button>
            </p>
          ))}
        </form>
      )}
      {people.length > 0 && <DemoPeople {...{ say, to, token, people }} />}
      <p class="ds-paragraph">{say('accounts.sign-in.lost')}</p>
    </>
  )
}

function DemoPeople({ say, to, token, people }: Omit<SignInProps, 'ways'>) {
  return (
    <section aria-labelledby="demo-people">
      <h2 class="ds-heading" id="demo-people">
        {say('accounts.demo.title')}
      </h2>
      <p class="ds-paragraph">{say('accounts.demo.intro')}</p>
      <form method="post" action={to('/demo/sign-in')}>
        <Token token={token} />
        <ul class="ds-list plain">
          {people.map(({ id, name, duties }) => (
            <li key={id}>
              <button class="ds-button" data-variant="tertiary" type="submit" name="person" value={id}>
                {name}: {duties}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}

export function AskPasskey({ say, to, token, options }: Stage & { token: string; options: string }) {
  return (
    <>
      <h1 class="ds-heading">{say('accounts.sign-in.title')}</h1>
      <p class="ds-paragraph">{say('accounts.sign-in.show')}</p>
      <PasskeyForm
        {...{ say, token, options }}
        action={to('/sign-in/passkey')}
        act="show"
        field="passkey"
        label={say('accounts.sign-in.passkey')}
        atOnce
      />
      <p class="ds-paragraph">
        <a class="ds-link" href={to('/sign-in')}>
          {say('accounts.sign-in.back')}
        </a>
      </p>
    </>
  )
}
