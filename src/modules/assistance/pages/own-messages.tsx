import type { Answer } from '#base/http/answer.ts'
import { see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { writerOf } from '../own-copy.ts'
import { openOwn } from '../own-file.ts'
import type { Own } from '../own-session.ts'
import { openMessages } from '../queries-own.ts'
import { askWorkers, readTalk, type Talk } from '../talk.ts'
import { ownAgain, ownPage, withOwn } from './own-frame.tsx'

export const messageForm = { message: text({ max: 8000, needed: 'assistance.talk.needed' }) }

export const ownMessages = withOwn<Reading>(async (ask, own) =>
  ownPage(ask, own, 'messages', await view(ask, own, empty), {
    mark: (tx) => openMessages(tx, own.client, 'client', dayOf(ask.now)),
  }),
)

/** A question to those who work with the client. What is not sent stays in the form. */
export const ownAsk = withOwn<Writing>(async (ask, own): Promise<Answer> => {
  const read = readForm(messageForm, ask.typed)
  if (!read.ok) return ownAgain(ask, 'messages', await view(ask, own, read))
  ask.record({ action: 'own.write', object: ['client', own.client] })
  await askWorkers(ask.db, ask.base, own.client, read.value.message)
  return see(ask.to('/own/messages'))
})

async function view(ask: Ask, own: Own, filled: Filled) {
  const { say, lang, to } = ask
  const { keys } = await openOwn(ask.db, ask.base, own, [])
  const talk = await readTalk(ask.db, keys, own.client)
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.messages')}
      </h1>
      {talk.length === 0 && <p>{say('assistance.own.messages.none')}</p>}
      <TalkView {...{ say, lang, talk }} />
      <form method="post" action={to('/own/messages')} class="stack" novalidate autocomplete="off">
        <Token token={ask.token} />
        <LongField
          {...{ filled, say }}
          name="message"
          label={say('assistance.own.write')}
          hint={say('assistance.own.write.hint')}
        />
        <button class="ds-button" type="submit">
          {say('assistance.own.send')}
        </button>
      </form>
    </>
  )
}

function TalkView({ say, lang, talk }: Pick<Ask, 'say' | 'lang'> & { talk: readonly Talk[] }) {
  return (
    <>
      {talk.map((one) => (
        <article class="ds-card stack" key={one.id}>
          <h2 class="ds-heading" data-size="xs">
            {writerOf(one, say)}
          </h2>
          <p class="quiet">{sayDay(dayOf(one.sent_at), lang)}</p>
          <p class="as-typed">{one.text}</p>
        </article>
      ))}
    </>
  )
}
