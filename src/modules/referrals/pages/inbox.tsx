import { type Answer, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Empty, Notice } from '#base/ui/parts.tsx'
import {
  closeInbox,
  type Inbox,
  markRead,
  type Open,
  openInbox,
  readInbox,
  type Said,
  setSafeContact,
  toCode,
  write,
} from '../inbox.ts'
import { longestMessage } from '../questions.ts'
import { heldBy } from '../sender-session.ts'
import { senderAgain, senderPage } from './sender-page.tsx'

const message = text({ max: longestMessage, needed: 'referrals.inbox.reply.needed' })
const safeForm = { safe: text({ max: 2000 }) }

/** Answers to what was sent. What the sender told stays hidden: someone else may be looking. */
export async function inbox(ask: Reading): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return toCode(ask)
  if (held.mustRenew) return see(ask.to('/messages/code'))
  const view = await inboxView(ask, held, empty)
  return senderPage(ask, ask.say('referrals.inbox.title'), view, {
    mark: (tx) => markRead(tx, ask.base, held),
    looks: [{ action: 'sender.read', object: ['referral', held.referral] }],
  })
}

/** Adds a message, or the answer to a question of intake's. */
export async function reply(ask: Writing): Promise<Answer> {
  const held = await openInbox(ask)
  if (!held) return toCode(ask)
  const cards = (await readInbox(ask.db, held)).messages.filter(({ kind }) => kind === 'question')
  const card = cards.find(({ id }) => ask.typed.has(answerField(id)))
  const field = card ? answerField(card.id) : 'message'
  const read = readForm({ [field]: message }, ask.typed)
  if (!read.ok) return senderAgain(ask, ask.say('referrals.inbox.title'), await inboxView(ask, held, read))
  await write(ask.db, ask.base, held, read.value[field] ?? '', card?.id ?? null)
  return see(ask.to('/messages/inbox'))
}

export async function saveSafe(ask: Writing): Promise<Answer> {
  const held = await openInbox(ask)
  if (!held) return toCode(ask)
  const read = readForm(safeForm, ask.typed)
  if (!read.ok) return senderAgain(ask, ask.say('referrals.inbox.title'), await inboxView(ask, held, read))
  await setSafeContact(ask.db, ask.base, held, read.value.safe)
  return see(ask.to('/messages/inbox'))
}

export async function close(ask: Writing): Promise<Answer> {
  await closeInbox(ask.db, ask)
  return see(ask.to('/'))
}

async function inboxView(ask: Ask, held: Open, filled: Filled) {
  const found = await readInbox(ask.db, held)
  const { say } = ask
  const shown = found.messages.filter(({ kind }) => kind !== 'sent')
  const answered = new Set(found.messages.map(({ answers }) => answers))
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.inbox.title')}
      </h1>
      <State {...{ ask, found }} />
      {shown.length === 0 && <Empty title={say('referrals.inbox.none')} />}
      {shown.map((message) => (
        <Message
          key={message.id}
          {...{ ask, message, filled }}
          open={message.kind === 'question' && !answered.has(message.id)}
        />
      ))}
      <form method="post" action={ask.to('/messages/reply')} class="stack" novalidate autocomplete="off">
        <Token token={ask.token} />
        <LongField
          filled={filled}
          say={say}
          name="message"
          label={say('referrals.inbox.reply')}
          hint={say('referrals.inbox.reply.hint')}
        />
        <button class="ds-button" type="submit">
          {say('referrals.send')}
        </button>
      </form>
      <Safe {...{ ask, found, filled }} />
      <Manage ask={ask} own={held.told !== null} />
    </>
  )
}

/** Each question card has a field of its own, so that one page may hold several. */
const answerField = (id: string) => `answer.${id}`

function State({ ask, found: { row, messages } }: { ask: Ask; found: Inbox }) {
  const { say, lang } = ask
  const own = messages.filter(({ kind }) => kind === 'sent').length
  return (
    <Notice kind="info">
      <p>
        {row.opened_on
          ? say('referrals.inbox.opened', { day: sayDay(row.opened_on, lang) })
          : say('referrals.inbox.not-opened')}
      </p>
      {own > 0 && <p>{say('referrals.inbox.own-count', { count: own })}</p>}
    </Notice>
  )
}

function Message({ ask, message, open, filled }: { ask: Ask; message: Said; open: boolean; filled: Filled }) {
  const { say, lang } = ask
  return (
    <article class="ds-card stack">
      <h2 class="ds-heading" data-size="xs">
        {say(`referrals.inbox.kind.${message.kind}`)}
      </h2>
      <p class="quiet">{sayDay(message.sent_on, lang)}</p>
      <p class="as-typed">{message.text}</p>
      {open && (
        <form method="post" action={ask.to('/messages/reply')} class="stack" novalidate autocomplete="off">
          <Token token={ask.token} />
          <LongField
            filled={filled}
            say={say}
            name={answerField(message.id)}
            rows={3}
            label={say('referrals.inbox.answer')}
          />
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('referrals.inbox.answer.send')}
          </button>
        </form>
      )}
    </article>
  )
}

function Safe({ ask, found, filled }: { ask: Ask; found: Inbox; filled: Filled }) {
  const { say } = ask
  const shown = filled.typed.has('safe') ? filled : { typed: new Map([['safe', [found.safe ?? '']]]), faults: [] }
  return (
    <details class="ds-details">
      <summary>{say('referrals.inbox.safe.title')}</summary>
      <form method="post" action={ask.to('/messages/contact')} class="stack" novalidate autocomplete="off">
        <Token token={ask.token} />
        <LongField
          filled={shown}
          say={say}
          name="safe"
          rows={3}
          label={say('referrals.inbox.safe')}
          hint={say('referrals.inbox.safe.hint')}
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('referrals.save')}
        </button>
      </form>
    </details>
  )
}

function Manage({ ask, own }: { ask: Ask; own: boolean }) {
  const { say } = ask
  return (
    <nav class="stack" aria-label={say('referrals.inbox.manage')}>
      <ul>
        {own && (
          <li>
            <a href={ask.to('/messages/told')}>{say('referrals.inbox.told')}</a>
          </li>
        )}
        <li>
          <a href={ask.to('/messages/code')}>{say('referrals.inbox.code')}</a>
        </li>
        <li>
          <a href={ask.to('/messages/delete')}>{say('referrals.inbox.delete')}</a>
        </li>
      </ul>
      <form method="post" action={ask.to('/messages/close')}>
        <Token token={ask.token} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('referrals.inbox.close')}
        </button>
      </form>
    </nav>
  )
}
