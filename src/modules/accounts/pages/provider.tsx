import type { Read, Write } from '#base/database/handles.ts'
import { type Answer, afterCommit, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { arrive } from '../arrival.ts'
import { idIn } from '../id.ts'
import { wayTo, whoCame } from '../provider.ts'
import { beginFlow, findFlow, spendFlow } from '../provider-flow.ts'
import { providerRow } from '../queries-providers.ts'
import { failed } from './sign-in-failed.tsx'

/** Leaves for the provider that was chosen on the sign-in page. */
export async function begin(ask: Writing): Promise<Answer> {
  const provider = await chosen(ask)
  const errand = { purpose: 'sign-in', provider: provider.id, lang: ask.lang, entry: '', person: '' } as const
  return see(ask.to(`/sign-in/go/${await beginFlow(ask, errand)}`))
}

/**
 * The last page of ours before the provider. A form may not be answered with a redirect to another site (`form-action`),
 * so this page sends the browser on.
 */
export async function go(ask: Reading): Promise<Answer> {
  const flow = await findFlow(ask, { id: ask.params.flow ?? '' })
  const provider = flow && (await providerRow(ask.db, flow.provider))
  if (!flow || !provider) return see(ask.to('/sign-in'))
  return afterCommit(async () => {
    const way = await wayTo(ask.base, provider, flow, { fresh: flow.purpose === 'confirm', lang: ask.lang }).catch(
      (error: unknown) => {
        ask.base.log.error('provider', error, { provider: provider.id })
        return null
      },
    )
    return way ? onwards(ask, way.href) : down(ask)
  })
}

/**
 * Where the provider sends the browser back to. The request comes from another site, so it carries no session; a page of
 * ours takes the answer on, and from there the session's cookie is sent and can be set.
 */
export async function callback(ask: Reading): Promise<Answer> {
  const flow = await findFlow(ask, { state: ask.query.get('state')?.[0] ?? '' })
  const answer = new URLSearchParams([...ask.query].flatMap(([name, values]) => values.map((value) => [name, value])))
  const lang = flow?.lang ?? ask.lang
  return onwards(ask, `/${lang}/sign-in/finish?${new URLSearchParams({ answer: answer.toString() })}`)
}

/** Asks the browser to hand the provider's answer in; with script it does so by itself. */
export function finishing({ say, to, token, query }: Reading): Answer {
  return page(
    say('accounts.sign-in.title'),
    <>
      <h1 class="ds-heading">{say('accounts.sign-in.title')}</h1>
      <form method="post" action={to('/sign-in/finish')} data-go-on>
        <Token token={token} />
        <input type="hidden" name="answer" value={query.get('answer')?.[0] ?? ''} />
        <p class="ds-paragraph">{say('accounts.sign-in.finish')}</p>
        <button class="ds-button" type="submit">
          {say('accounts.sign-in.continue')}
        </button>
      </form>
    </>,
    { scripts: ['passkey'] },
  )
}

/** Checks the answer with the provider, outside any transaction, and then does what the person left for. */
export async function finish(ask: Writing): Promise<Answer> {
  const answer = new URLSearchParams(ask.typed.get('answer')?.[0] ?? '')
  const flow = await spendFlow(ask, answer.get('state') ?? '')
  const provider = flow && (await providerRow(ask.db, flow.provider))
  if (!flow || !provider) return failed(ask)
  return afterCommit(async () => {
    const came = await whoCame(ask.base, provider, flow, answer).catch((error: unknown) => {
      ask.base.log.error('provider', error, { provider: provider.id })
      return null
    })
    if (!came) return failed(ask)
    return ask.base.database.writing((tx: Write) => arrive({ ...ask, db: tx }, flow, came))
  })
}

export async function chosen(ask: Ask<Read>, id = ask.typed.get('provider')?.[0]) {
  const provider = await providerRow(ask.db, idIn(id))
  if (!provider) throw new NotFound()
  return provider
}

const onwards = ({ say }: Pick<Ask, 'say'>, href: string): Answer =>
  page(
    say('accounts.sign-in.title'),
    <p class="ds-paragraph">
      <a class="ds-button" href={href}>
        {say('accounts.sign-in.continue')}
      </a>
    </p>,
    { headers: { Refresh: `0; url=${href}` } },
  )

const down = ({ say, to }: Pick<Ask, 'say' | 'to'>): Answer =>
  page(
    say('accounts.sign-in.provider-down.title'),
    <>
      <h1 class="ds-heading">{say('accounts.sign-in.provider-down.title')}</h1>
      <p class="ds-paragraph">{say('accounts.sign-in.provider-down.text')}</p>
      <p class="ds-paragraph">
        <a class="ds-link" href={to('/sign-in')}>
          {say('accounts.sign-in.back')}
        </a>
      </p>
    </>,
    { status: 503 },
  )
