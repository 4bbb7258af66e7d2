import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import { Details, Empty, Notice, Summary, Tag, Timeline } from '#base/ui/parts.tsx'
import { consents } from '#packs/fi/forms.ts'
import { nameOf } from '#packs/pack.ts'
import type { Said } from '../inbox.ts'
import type { Note } from '../notes.ts'
import type { Content, Whole } from '../reading.ts'
import { DecisionLine } from './intake-decision.view.tsx'
import { Marks, sayForm, sayKind, sayLane, sayLanguage, sayPlace } from './intake-marks.view.tsx'
import { SafetyLine } from './intake-safety.view.tsx'
import { ToldView } from './told.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  whole: Whole
  today: string
}

/** All of one referral, readable on one page and as a printed document. */
export function ReferralView(props: Props) {
  const { say, to, whole } = props
  const { row, content } = whole
  return (
    <article class="stack">
      <p class="no-print">
        <a href={to('/referrals')}>{say('referrals.to-queue')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.one.title', { reference: row.reference })} <Marks row={row} say={say} />
      </h1>
      {content && <SafetyLine say={say} row={row} content={content} />}
      <Facts {...props} />
      {!content && (
        <Empty title={say('referrals.one.erased')}>
          <p>{say('referrals.one.erased.text')}</p>
        </Empty>
      )}
      {content && (row.spam_at ? <Folded {...props} content={content} /> : <Opened {...props} content={content} />)}
    </article>
  )
}

/** What was marked as spam is there, but nobody has to see it. */
function Folded(props: Props & { content: Content }) {
  const { say } = props
  return (
    <>
      <Notice kind="info">
        <p>{say('referrals.one.spam')}</p>
      </Notice>
      <Details title={say('referrals.one.spam.show')}>
        <Opened {...props} />
      </Details>
    </>
  )
}

function Opened(props: Props & { content: Content }) {
  const { say, lang, content, whole } = props
  return (
    <>
      <section class="stack" aria-labelledby="told">
        <h2 class="ds-heading" data-size="md" id="told">
          {say('referrals.one.told')}
        </h2>
        <ToldView answers={content.told.answers} lang={lang} say={say} />
      </section>
      <Thread {...props} />
      {whole.decision && <DecisionLine {...props} decision={whole.decision} />}
      <Notes {...props} />
      <Handovers {...props} />
    </>
  )
}

/** Codes and days: all that is left after erasure, too. */
function Facts({ say, lang, whole: { row, content } }: Props) {
  const rows = [
    { term: say('referrals.column.kind'), value: sayKind(row, say) },
    { term: say('referrals.one.lane'), value: sayLane(row.lane, lang) },
    {
      term: say('referrals.one.received'),
      value: content ? sayTime(new Date(content.told.sentAt), lang) : sayDay(row.received_on, lang),
    },
    { term: say('referrals.column.lang'), value: sayLanguage(row.lang, lang) },
    { term: say('referrals.one.consent'), value: nameOf(consents, row.consent, lang) },
    ...(row.exploitation ? [{ term: say('referrals.column.form'), value: sayForm(row.exploitation, lang) }] : []),
    ...(row.region ? [{ term: say('referrals.column.region'), value: sayPlace(row.region, lang) }] : []),
  ]
  return <Summary rows={rows} />
}

/** Everything said since sending, in order. */
function Thread({ say, lang, content, whole: { names } }: Props & { content: Content }) {
  const items = content.messages.map((message) => ({
    when: sayDay(message.sent_on, lang),
    title: `${say(`referrals.thread.${message.kind}`)}${message.author_id ? ` · ${names.get(message.author_id) ?? ''}` : ''}`,
    children: <Message {...{ say, lang, message, all: content.messages }} />,
  }))
  return (
    <section class="stack" aria-labelledby="thread">
      <h2 class="ds-heading" data-size="md" id="thread">
        {say('referrals.one.thread')}
      </h2>
      <Timeline items={items} />
    </section>
  )
}

export function Message({ say, lang, message, all }: { say: Say; lang: Lang; message: Said; all: readonly Said[] }) {
  const card = message.answers && all.find(({ id }) => id === message.answers)
  const waits = message.kind === 'question' && !all.some(({ answers }) => answers === message.id)
  return (
    <>
      {card && (
        <p class="quiet">
          {say('referrals.thread.answers')} <q>{card.text}</q>
        </p>
      )}
      <p class="as-typed">{message.text}</p>
      {message.opened_on && (
        <p class="quiet">{say('referrals.thread.opened', { day: sayDay(message.opened_on, lang) })}</p>
      )}
      {waits && <Tag kind="info">{say('referrals.thread.not-answered')}</Tag>}
    </>
  )
}

function Notes({ say, lang, content, whole: { names } }: Props & { content: Content }) {
  if (content.notes.length === 0) return null
  const items = content.notes.map((note) => ({
    when: sayTime(note.at, lang),
    title: `${names.get(note.author) ?? ''} · ${aboutNote(note, say, lang)}`,
    children: <p class="as-typed">{note.text}</p>,
  }))
  return (
    <section class="stack" aria-labelledby="notes">
      <h2 class="ds-heading" data-size="md" id="notes">
        {say('referrals.one.notes')}
      </h2>
      <p class="quiet">{say('referrals.one.notes.text')}</p>
      <Timeline items={items} />
    </section>
  )
}

function aboutNote({ about, value }: Note, say: Say, lang: Lang): string {
  if (about === 'lane' && value) return say('referrals.note.lane-to', { lane: sayLane(value, lang) })
  return say(`referrals.note.${about}`)
}

function Handovers({ say, lang, whole: { handovers, names } }: Props) {
  if (handovers.length === 0) return null
  const items = handovers.map(({ at, by, to, note }) => ({
    when: sayTime(at, lang),
    title: to
      ? say('referrals.handover.person', { by: names.get(by) ?? '', to: names.get(to) ?? '' })
      : say('referrals.handover.team', { by: names.get(by) ?? '' }),
    children: note ? <p class="as-typed">{note}</p> : null,
  }))
  return (
    <section class="stack" aria-labelledby="handovers">
      <h2 class="ds-heading" data-size="md" id="handovers">
        {say('referrals.one.handovers')}
      </h2>
      <Timeline items={items} />
    </section>
  )
}
