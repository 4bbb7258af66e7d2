import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { isLang, type Lang } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import { type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Details, Notice, Timeline } from '#base/ui/parts.tsx'
import { phraseIn, phrases } from '#packs/fi/phrases.ts'
import type { Said } from '../inbox.ts'
import { reply } from '../intake.ts'
import { messagesOf, referralOf } from '../queries.ts'
import { longestMessage } from '../questions.ts'
import { readThread } from '../reading.ts'
import { actOf, back } from './intake-acts.tsx'
import { sayLanguage } from './intake-marks.view.tsx'
import { idOf } from './intake-referral.tsx'
import { Message } from './intake-referral.view.tsx'

const form = { text: text({ max: longestMessage, needed: 'referrals.reply.needed' }) }

/** Answer in the inbox, or ask for one thing; a phrase in the sender's language may be the start. */
export async function replyPage(ask: Reading): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  if (row.erased_on) return see(ask.to(`/referrals/${id}`))
  const thread = await readThread(ask, id)
  const phrase = phraseIn(ask.query.get('phrase')?.[0] ?? '', langOf(row.lang)) ?? ''
  const filled: Filled = { typed: new Map([['text', [phrase]]]), faults: [] }
  const view = <ReplyView {...propsOf(ask, row, thread.length, filled)} as={kindIn(ask.query)} thread={thread} />
  return page(ask.say('referrals.reply.title', { reference: row.reference }), view, {
    looks: [{ action: 'referral.read', object: ['referral', id] }],
  })
}

/** Sends it into the inbox, unless the thread has grown since the page was shown: then the worker sees that first. */
export async function sendReply(ask: Writing): Promise<Answer> {
  const id = idOf(ask)
  const row = await referralOf(ask.db, id)
  const as = kindIn(ask.typed)
  const seen = Number(ask.typed.get('seen')?.[0] ?? -1)
  const read = readForm(form, ask.typed)
  const title = ask.say('referrals.reply.title', { reference: row.reference })
  if (!read.ok) return again(title, <ReplyView {...propsOf(ask, row, seen, read)} as={as} />)
  const sent = await reply(actOf(ask), { kind: as, text: read.value.text, seen })
  if (sent) {
    ask.record({ action: as === 'reply' ? 'referral.reply' : 'referral.ask', object: ['referral', id] })
    return back(ask)
  }
  const count = (await messagesOf(ask.db, id)).length
  const filled: Filled = { typed: ask.typed, faults: [] }
  return again(title, <ReplyView {...propsOf(ask, row, count, filled)} as={as} stale />, { status: 409 })
}

type Kind = 'reply' | 'question'
const kindIn = (typed: Ask['typed']): Kind => (typed.get('as')?.[0] === 'question' ? 'question' : 'reply')
const langOf = (lang: string): Lang => (isLang(lang) ? lang : 'en')

interface Props {
  say: Ask['say']
  lang: Lang
  /** The sender's language. */
  theirs: string
  base: string
  token: string
  seen: number
  filled: Filled
  as: Kind
  thread?: readonly Said[]
  stale?: boolean
}

const propsOf = (ask: Ask<unknown>, row: { id: string; lang: string }, seen: number, filled: Filled) => ({
  say: ask.say,
  lang: ask.lang,
  theirs: row.lang,
  base: ask.to(`/referrals/${row.id}`),
  token: ask.token,
  seen,
  filled,
})

function ReplyView(props: Props) {
  const { say, lang, theirs, base, token, seen, filled, as, stale } = props
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say(`referrals.reply.heading.${as}`)}
      </h1>
      {stale && (
        <Notice kind="warning" title={say('referrals.reply.stale.title')}>
          <p>
            {say('referrals.reply.stale')}{' '}
            <a href={base} target="_blank" rel="noopener">
              {say('referrals.reply.stale.look')}
            </a>
          </p>
        </Notice>
      )}
      <p>{say('referrals.reply.text', { language: sayLanguage(theirs, lang) })}</p>
      <Phrases {...props} />
      <Before {...props} />
      <form method="post" action={`${base}/reply`} class="stack" novalidate>
        <Token token={token} />
        <input type="hidden" name="as" value={as} />
        <input type="hidden" name="seen" value={seen} />
        <LongField
          {...{ filled, say }}
          name="text"
          rows={10}
          label={say('referrals.reply.label')}
          hint={say('referrals.reply.hint')}
        />
        <div class="actions">
          <button class="ds-button" type="submit">
            {say(`referrals.reply.send.${as}`)}
          </button>
          <a class="ds-link" href={base}>
            {say('referrals.again.back')}
          </a>
        </div>
      </form>
    </>
  )
}

/** What was said before, to look at while writing. */
function Before({ say, lang, thread = [] }: Props) {
  if (thread.length === 0) return null
  const items = thread.map((message) => ({
    when: sayDay(message.sent_on, lang),
    title: say(`referrals.thread.${message.kind}`),
    children: <Message {...{ say, lang, message, all: thread }} />,
  }))
  return (
    <Details title={say('referrals.one.thread')}>
      <Timeline items={items} />
    </Details>
  )
}

/** Each phrase is a link that fills the field; the worker reads and changes it before sending. */
function Phrases({ say, lang, theirs, base, as }: Props) {
  return (
    <Details title={say('referrals.reply.phrases')}>
      <ul class="ds-list">
        {phrases.items
          .filter(({ code }) => !/^(not-)?admitted/.test(code))
          .map(({ code, hint, names }) => (
            <li key={code}>
              <a href={`${base}/reply?as=${as}&phrase=${code}`}>{hint?.[lang] ?? code}</a>
              <p class="quiet" lang={langOf(theirs)}>
                {names[langOf(theirs)]}
              </p>
            </li>
          ))}
      </ul>
    </Details>
  )
}
