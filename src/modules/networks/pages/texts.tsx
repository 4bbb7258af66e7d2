import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import { type Filled, fill, readForm } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { aboutRow } from '../queries-public.ts'
import { rewriteTexts, textsForm } from '../texts.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** What the public reads of the network, in each language. */
export async function texts(ask: Reading): Promise<Answer> {
  const about = await aboutRow(ask.db, ask.params['network'] ?? '')
  const written = { fi: about.about_fi, sv: about.about_sv, en: about.about_en }
  return page(ask.say('networks.texts.title'), await viewOf(ask, fill(textsForm, written)))
}

export async function saveTexts(ask: Writing): Promise<Answer> {
  const read = readForm(textsForm, ask.typed)
  if (!read.ok) return again(ask.say('networks.texts.title'), await viewOf(ask, read))
  const network = ask.params['network'] ?? ''
  await rewriteTexts(ask.db, ask.base, network, read.value, ask.actor.id)
  return see(ask.to(`/coordination/${network}/history`))
}

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { say, to, token } = ask
  const opened = await openNetwork(ask)
  const { id, code } = opened.network
  return (
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/texts" />
      <p>
        {say('networks.texts.intro')}{' '}
        <a class="ds-link" href={to(`/networks/${code}`)}>
          {say('networks.texts.public')}
        </a>
      </p>
      <form method="post" action={to(`/coordination/${id}/texts`)}>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        {langs.map((lang) => (
          <LongField key={lang} {...{ filled, say }} name={lang} rows={9} label={say(`networks.in.${lang}`)} />
        ))}
        <button class="ds-button" type="submit">
          {say('networks.texts.save')}
        </button>
      </form>
    </>
  )
}
