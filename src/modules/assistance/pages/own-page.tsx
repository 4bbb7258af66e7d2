import { NotFound } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { sayDay } from '#base/time/day.ts'
import { Choices, Empty } from '#base/ui/parts.tsx'
import { type Entry, entriesOf } from '../entries.ts'
import { decides, type Letter } from '../letter.ts'
import { letterPdf } from '../letter-made.ts'
import { appointmentsAhead, type OwnFile, openOwn, servedDecisions } from '../own-file.ts'
import type { Section } from '../section.ts'
import type { SectionCode } from '../sections.ts'
import { readTalk } from '../talk.ts'
import { EntrySummary } from './entry.view.tsx'
import { ownPage, withOwn } from './own-frame.tsx'

/** What is new and what comes next, in few words: somebody may be looking. */
export const ownOverview = withOwn<Reading>(async (ask, own) => {
  const { say, to, db, base, now, lang } = ask
  const file = await openOwn(db, base, own, ['appointment'])
  const talk = await readTalk(db, file.keys, own.client)
  const unread = talk.filter(({ author_id, opened_on }) => author_id !== null && opened_on === null).length
  const decisions = (await servedDecisions(db, file)).length
  const [next] = appointmentsAhead(file, now)
  const when = next ? whenOf(next, lang) : ''
  return ownPage(
    ask,
    own,
    'page',
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.title')}
      </h1>
      <Choices
        choices={[
          {
            href: to('/own/messages'),
            title: say('assistance.own.messages'),
            text: say('assistance.own.unread', { count: unread }),
          },
          {
            href: to('/own/plan'),
            title: say('assistance.own.plan'),
            text: next ? say('assistance.own.next', { when }) : say('assistance.own.no-next'),
          },
          {
            href: to('/own/decisions'),
            title: say('assistance.own.decisions'),
            text: say('assistance.own.decisions.count', { count: decisions }),
          },
          { href: to('/own/data'), title: say('assistance.own.data'), text: say('assistance.own.data.text') },
        ]}
      />
      <p>{say('assistance.own.leave')}</p>
    </>,
  )
})

const whenOf = ({ values }: Entry, lang: Ask['lang']): string =>
  [sayDay(String(values['appointment.day@1']), lang), values['appointment.time@1'] ?? '']
    .filter((part) => part !== '')
    .join(' ')

export const ownDecisions = withOwn<Reading>(async (ask, own) => {
  const file = await openOwn(ask.db, ask.base, own, [])
  const letters = await servedDecisions(ask.db, file)
  const { say } = ask
  return ownPage(
    ask,
    own,
    'decisions',
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.decisions')}
      </h1>
      {letters.length === 0 && <Empty title={say('assistance.own.decisions.none')} />}
      {letters.map((letter, at) => (
        <OneDecision key={letter.row.id} {...{ ask, letter, at }} />
      ))}
    </>,
  )
})

function OneDecision({ ask, letter, at }: { ask: Ask; letter: Letter; at: number }) {
  const { say, lang, to } = ask
  const { row, matter, content } = letter
  return (
    <section class="ds-card stack" aria-labelledby={`decision-${at + 1}`}>
      <h2 class="ds-heading" data-size="sm" id={`decision-${at + 1}`}>
        {say(`assistance.letter.title.${matter}`)}
      </h2>
      <p>{decides(letter, say, lang)}</p>
      {content.text && <p class="as-typed">{content.text}</p>}
      <p>
        {say('assistance.own.decision.served', { day: sayDay(row.served_on ?? row.law_day, lang) })}{' '}
        {row.appeal_until && say('assistance.own.decision.appeal', { day: sayDay(row.appeal_until, lang) })}
      </p>
      <p>
        <a href={to(`/own/letter/${at + 1}`)}>{say('assistance.own.decision.letter')}</a>
      </p>
    </section>
  )
}

/** A served decision's letter, by its place in the list. */
export const ownLetter = withOwn<Reading>(async (ask, own) => {
  const file = await openOwn(ask.db, ask.base, own, [])
  const at = Number(ask.params['number'])
  const letter = Number.isInteger(at) ? (await servedDecisions(ask.db, file))[at - 1] : undefined
  if (!letter) throw new NotFound()
  const answer = pdfAnswer(String(at), await letterPdf(ask.base, file, letter))
  const looks = [{ action: 'own.print-decision', object: ['client', own.client] as const }]
  return answer.kind === 'bytes' ? { ...answer, looks } : answer
})

const planned = ['goal', 'action', 'service'] as const satisfies readonly SectionCode[]

export const ownPlan = withOwn<Reading>(async (ask, own) => {
  const { say, now } = ask
  const file = await openOwn(ask.db, ask.base, own, ['appointment', ...planned])
  return ownPage(
    ask,
    own,
    'plan',
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.own.plan')}
      </h1>
      <Entries {...{ ask, file }} code="appointment" entries={appointmentsAhead(file, now)} />
      {planned.map((code) => (
        <Entries key={code} {...{ ask, file, code }} entries={entriesOf(file.entries, code)} />
      ))}
    </>,
  )
})

/** Who organises, steps and costs are the workers' business; names of offices would tell a watcher what the page is. */
const inside = ['action.organiser@1', 'action.step@1', 'service.units@1', 'service.unit@1', 'service.cost@1']
const plainly = (section: Section): Section => ({
  ...section,
  fields: section.fields.filter(({ id }) => !inside.includes(id)),
})

function Entries({ ask, code, entries }: { ask: Ask; file: OwnFile; code: SectionCode; entries: readonly Entry[] }) {
  const { say, lang } = ask
  return (
    <section class="stack" aria-labelledby={code}>
      <h2 class="ds-heading" data-size="md" id={code}>
        {say(`assistance.section.${code}`)}
      </h2>
      {entries.length === 0 && <p>{say('assistance.own.none')}</p>}
      {entries.map(({ id, section, values }) => (
        <div class="entry" key={id}>
          <EntrySummary {...{ section: plainly(section), values, say, lang }} />
        </div>
      ))}
    </section>
  )
}
