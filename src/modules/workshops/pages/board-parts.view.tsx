import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Path, Tag } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { type Card, words } from '../answers-card.ts'
import type { Board } from '../board.ts'
import { type Step, textIn } from '../scenario.ts'
import { numberOf, secondsLeft, shownSteps, type Timer } from '../session.ts'

export interface BoardScene {
  say: Say
  lang: Lang
  now: Date
}

/** The path of steps, how many are here, the clock. */
export function boardTop({ say, lang, now }: BoardScene, { workshop, people }: Board) {
  const { state, scenario, tables } = workshop
  const shown = shownSteps(scenario.document, state).length
  const steps = scenario.document.steps.map((step, at) => ({
    // What is not shown yet is not named either.
    label: at < shown ? `${at + 1} ${textIn(step.names, lang)}` : say('workshops.board.step', { number: at + 1 }),
    ...(at < shown ? { href: `?step=${at + 1}` } : {}),
    state: at < shown - 1 ? ('done' as const) : at === shown - 1 ? ('here' as const) : ('ahead' as const),
  }))
  return (
    <div id="board-top" data-shown={shown} data-phase={state.phase}>
      <Path label={say('workshops.board.steps')} steps={steps} />
      <p class="board-facts quiet">
        {say(`workshops.phase.${state.phase}`)}. {say('workshops.board.people', { people, tables: tables.length })}
      </p>
      <TimerLine say={say} timer={state.timer} now={now} />
    </div>
  )
}

/** The answers of one step, by word. */
export function boardStep({ say, lang }: BoardScene, { workshop, cards }: Board, step: Step) {
  const number = numberOf(workshop.scenario.document, step.id)
  const here = cards.filter((card) => card.step === step.id)
  const groups = words.map((word) => ({ word, cards: here.filter((card) => card.word === word) }))
  return (
    <div id={`board-step-${number}`} class="board-step">
      {here.length === 0 && <p class="board-empty">{say('workshops.board.empty')}</p>}
      {groups
        .filter((group) => group.cards.length > 0)
        .map((group) => (
          <section key={group.word} class="board-group" aria-label={say(`workshops.word.${group.word}`)}>
            <h3 class="ds-heading">
              {say(`workshops.word.${group.word}`)} <span class="count">{group.cards.length}</span>
            </h3>
            <ul class="board-cards">
              {group.cards.map((card) => (
                <li key={card.id}>
                  <AnswerCard say={say} lang={lang} card={card} tools />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}

/** One answer: who, with which word, how to reach them, what is doubted. */
export function AnswerCard({ say, lang, card, tools }: { say: Say; lang: Lang; card: Card; tools?: boolean }) {
  const who = headOf(card, lang) || say(`workshops.word.${card.word}`)
  return (
    <article class="board-card" data-org={card.type || undefined} data-word={card.word} data-table={card.table}>
      <p class="board-who">
        <strong>{who}</strong>
        {card.word === 'missing' && <Tag kind="warning">{say('workshops.board.gap')}</Tag>}
        {card.word === 'disputed' && <Tag kind="danger">{say('workshops.board.disputed')}</Tag>}
      </p>
      <p class="quiet">
        {[
          card.organisation && card.type ? nameOf(organisationTypes, card.type, lang) : '',
          card.need && card.word !== 'missing' ? nameOf(needs, card.need, lang) : '',
          say('workshops.board.table', { number: card.table }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {card.text && <p class="as-typed">{card.text}</p>}
      {card.condition && <Said label={say('workshops.card.condition')} text={card.condition} />}
      {card.doubt && <Said label={say('workshops.card.doubt')} text={card.doubt} />}
      {card.contact && (
        <Said
          label={say('workshops.card.contact')}
          text={[card.contact.role, card.contact.phone, card.contact.email].filter(Boolean).join(', ')}
        />
      )}
      <Marks say={say} card={card} />
      {tools && <Tools say={say} card={card} who={who} />}
    </article>
  )
}

/** The organisation's own name, or that of its type. */
export const whoOf = ({ organisation, type }: Pick<Card, 'organisation' | 'type'>, lang: Lang): string =>
  organisation || (type ? nameOf(organisationTypes, type, lang) : '')

/** What is missing is named by the need, everything else by who it is about. */
const headOf = (card: Card, lang: Lang): string =>
  card.word === 'missing' ? nameOf(needs, card.need, lang) : whoOf(card, lang)

const Said = ({ label, text }: { label: string; text: string }) => (
  <p>
    <b>{label}:</b> {text}
  </p>
)

const Marks = ({ say, card: { agree, dispute } }: { say: Say; card: Card }) =>
  agree.length + dispute.length > 0 ? (
    <p class="board-marks">
      {agree.length > 0 && <span>{say('workshops.board.agreed-by', { tables: agree.join(', ') })}</span>}
      {dispute.length > 0 && <span>{say('workshops.board.disputed-by', { tables: dispute.join(', ') })}</span>}
    </p>
  ) : null

/**
 * The buttons belong to forms that stand elsewhere on each page, so that the same bytes serve everybody: those of one's own
 * table and those of facilitators are hidden by the style sheet, and refused by the server.
 */
const Tools = ({ say, card, who }: { say: Say; card: Card; who: string }) => (
  <p class="board-tools no-print">
    <button class="others" type="submit" form="mark" name="agree" value={card.id}>
      {say('workshops.board.agree')}
      <span class="ds-sr-only"> {who}</span>
    </button>
    <button class="others" type="submit" form="mark" name="dispute" value={card.id}>
      {say('workshops.board.dispute')}
      <span class="ds-sr-only"> {who}</span>
    </button>
    <button class="runs" type="submit" form="card" name="card" value={card.id}>
      {say('workshops.board.change')}
      <span class="ds-sr-only"> {who}</span>
    </button>
  </p>
)

/** Without script it says until when; with it, it counts down by the server's clock. */
function TimerLine({ say, timer, now }: { say: Say; timer: Timer; now: Date }) {
  if (timer === null) return null
  const left = secondsLeft(timer, now)
  const text = 'ends' in timer ? untilText(say, timer.ends) : say('workshops.timer.paused', { left: clock(left) })
  return (
    <p class="board-timer">
      <span
        data-ends={'ends' in timer ? timer.ends.getTime() : undefined}
        data-now={now.getTime()}
        role="timer"
        aria-live="off"
      >
        {text}
      </span>
    </p>
  )
}

const untilText = (say: Say, ends: Date) => say('workshops.timer.until', { time: clockTime.format(ends) })

const clockTime = new Intl.DateTimeFormat('fi-FI', { timeZone: 'Europe/Helsinki', hour: 'numeric', minute: '2-digit' })

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
