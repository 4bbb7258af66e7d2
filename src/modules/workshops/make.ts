import type { Base } from '#base/base.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { networkByCode } from '#modules/networks/networks.ts'
import { addCard } from './answers.ts'
import type { CardForm } from './answers-card.ts'
import type { Verdict } from './consolidation.ts'
import { decide } from './consolidation-decisions.ts'
import { closeWorkshop } from './consolidation-handover.ts'
import type { FeedbackForm } from './feedback.ts'
import { keepFeedback } from './feedback-answers.ts'
import { playableVersions } from './queries-scenarios.ts'
import { workshopsOfScenario } from './queries-sessions.ts'
import { addCounted } from './queries-sessions-people.ts'
import { addAction, writeStrengths } from './report-actions.ts'
import { isStep, type Workshop } from './session.ts'
import { act, planWorkshop, workshopOf } from './sessions.ts'

export { makeDraft } from './make-scenarios.ts'

/** One answer in few words; `step` by number or id. */
export interface MadeCard extends Partial<CardForm> {
  step: number | string
  table?: number
}

export interface MadeWorkshop {
  /** Code of the network and of the pack's scenario. */
  network: string
  scenario: string
  heldOn?: string
  lang?: Lang
  tables?: number
  /** Opened, and so many steps shown. */
  shown?: number
  cards?: readonly MadeCard[]
  people?: Readonly<Record<string, number>>
}

const nothing: CardForm = {
  word: 'acts',
  type: null,
  organisation: '',
  need: null,
  text: '',
  condition: '',
  doubt: '',
  role: '',
  phone: '',
  email: '',
}

/** A workshop as if somebody had planned it and typed in these answers, for tests and the demo. Gives its id. */
export async function makeWorkshop(base: Base, made: MadeWorkshop): Promise<string> {
  const id = await base.database.writing(async (tx) => {
    const network = await networkByCode(tx, made.network, dayOf(base.now()))
    const version = (await playableVersions(tx)).find(({ code }) => code === made.scenario)
    if (!network || !version) throw new Error(`no network ${made.network} or no scenario ${made.scenario}`)
    return planWorkshop(tx, base, {
      version: version.id,
      network: network.id,
      heldOn: made.heldOn ?? base.now().toISOString().slice(0, 10),
      lang: made.lang ?? 'en',
      tables: made.tables ?? 3,
      by: null,
    })
  })
  if (made.shown !== undefined) await openWorkshop(base, id, made.shown)
  await makeCards(base, id, made.cards ?? [])
  await makePeople(base, id, made.people ?? {})
  return id
}

/** Opens it and shows so many steps. */
export const openWorkshop = (base: Base, id: string, shown: number): Promise<void> =>
  base.database.writing(async (tx) => {
    await act(tx, base, await workshopOf(tx, id), { kind: 'opened', version: 0, by: null })
    const workshop = await workshopOf(tx, id)
    const step = workshop.scenario.document.steps[shown - 1]
    if (step) await act(tx, base, workshop, { kind: 'shown', step: step.id, version: 1, by: null })
  })

/** An answer as if typed in from paper. */
export const makeCard = (base: Base, id: string, card: MadeCard): Promise<void> => makeCards(base, id, [card])

/** All of them in one transaction: the demo's first start makes some hundreds. */
const makeCards = (base: Base, id: string, cards: readonly MadeCard[]): Promise<void> =>
  base.database.writing(async (tx) => {
    const workshop = await workshopOf(tx, id)
    for (const { step, table, ...value } of cards)
      await addCard(tx, base, id, { ...nothing, ...value }, writerOf(base, workshop, step, table))
  })

function writerOf(base: Base, { scenario, tables }: Workshop, step: number | string, table = 1) {
  const stepId = typeof step === 'string' ? step : (scenario.document.steps[step - 1]?.id ?? '')
  const seat = tables.find(({ number }) => number === table)
  if (!seat || !isStep(scenario.document, stepId)) throw new Error(`no table ${table} or no step ${step}`)
  const once = base.random(16).toString('base64url')
  return { step: stepId, table: seat.id, source: 'paper', person: null, once } as const
}

export interface MadeClosing {
  decisions?: readonly { step: string; item: string; verdict: Verdict; reason: string }[]
  strengths?: string
  actions?: readonly { what: string; owner: string; due: string }[]
  feedback?: readonly Omit<FeedbackForm, 'text'>[]
}

/** Consolidates, decides and closes as this person. */
export const makeClosed = (base: Base, actor: Actor, id: string, made: MadeClosing = {}): Promise<void> =>
  base.database.writing(async (tx) => {
    const before = await workshopOf(tx, id)
    const by = actor.kind === 'person' ? actor.id : null
    await act(tx, base, before, { kind: 'consolidating', version: before.state.version, by })
    const workshop = await workshopOf(tx, id)
    for (const one of made.decisions ?? []) await decide(tx, base, workshop, { ...one, seen: 0, by })
    for (const one of made.actions ?? []) await addAction(tx, base, id, one, by)
    for (const one of made.feedback ?? [])
      await keepFeedback(tx, base, id, { ...one, text: '' }, base.random(16).toString('base64url'))
    if (made.strengths) await writeStrengths(tx, base, { workshop: id, version: 0, strengths: made.strengths, by })
    await closeWorkshop(tx, base, actor, workshop, workshop.state.version)
  })

/** Whether there is a workshop on this scenario of the pack already. */
export const hasWorkshops = (base: Base, code: string): Promise<boolean> =>
  base.database.reading(async (db) => {
    const version = (await playableVersions(db)).find((one) => one.code === code)
    return version !== undefined && (await workshopsOfScenario(db, version.scenario_id)).length > 0
  })

const makePeople = (base: Base, id: string, people: Readonly<Record<string, number>>): Promise<void> =>
  base.database.writing(async (tx) => {
    const { tables } = await workshopOf(tx, id)
    for (const [at, [type, count]] of Object.entries(people).entries()) {
      const ids = Array.from({ length: count }, () => idWithoutTime(base.random))
      const table = tables[at % tables.length]?.id ?? ''
      await addCounted(tx, ids, { workshop_id: id, table_id: table, organisation_type: type })
    }
  })
