import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { sayDay } from '#base/time/day.ts'
import { addAgendaItem } from '#modules/networks/networks.ts'
import { draftContact, nameGap } from '#modules/service-map/service-map.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { isReachable } from './consolidation.ts'
import { type DecidedItem, type DecidedStep, decidedSteps } from './consolidation-decisions.ts'
import { whoOf } from './pages/board-parts.view.tsx'
import { claimOutcome, type OutcomeTable, publishReport, setOutcomeTarget } from './queries-reports.ts'
import { textIn } from './scenario.ts'
import type { Workshop } from './session.ts'
import { act } from './sessions.ts'

/**
 * Closes the workshop: what was agreed goes as drafts to the service map, what is disputed to the next meeting's agenda, what
 * is missing to the gap register; each once, however often it is closed. The report is read by the members from now on.
 */
export async function closeWorkshop(
  tx: Write,
  base: Base,
  actor: Actor,
  workshop: Workshop,
  version: number,
): Promise<void> {
  const by = actor.kind === 'person' ? actor.id : null
  await act(tx, base, workshop, { kind: 'closed', version, by })
  for (const step of await decidedSteps(tx, base, workshop)) {
    for (const item of step.items) await handOver({ tx, base, actor, workshop, step, item })
  }
  await publishReport(tx, workshop.id, by, base.now())
}

interface HandOver {
  tx: Write
  base: Base
  actor: Actor
  workshop: Workshop
  step: DecidedStep
  item: DecidedItem
}

async function handOver(given: HandOver): Promise<void> {
  const { item } = given
  if (item.final === 'gap') return gap(given)
  if (item.final === 'disputed') return dispute(given)
  if (['leads', 'acts'].includes(item.word) && isReachable(item.contact)) return contacts(given)
}

/** One draft for each need that the organisation was named for; at a later step the same contact makes no second. */
async function contacts(given: HandOver): Promise<void> {
  const { tx, base, actor, workshop, step, item } = given
  const { contact } = item
  if (!contact) return
  const { lang, network } = workshop
  const provider = { name: whoOf(item, lang), type: item.type }
  for (const need of needsOf(given)) {
    const role = contact.role || nameOf(needs, need, lang)
    // Without the word: who leads and acts with the same contact stands on the map once.
    const key = ['contact', item.key.replace(/^[a-z]+\//, ''), role.toLowerCase(), need].join('/')
    const id = await claim(given, { key, kind: 'contact', label: `${provider.name}: ${role}` })
    if (id === null) continue
    const target = await draftContact(
      tx,
      base,
      {
        network: network.code,
        provider,
        role,
        ...(contact.phone ? { phone: international(contact.phone) } : {}),
        ...(contact.email ? { email: contact.email } : {}),
        need,
        ...(item.conditions.length > 0 ? { condition: item.conditions.join('; ') } : {}),
        lang,
        source: { kind: 'workshop', id: workshop.id, label: labelOf(workshop, step) },
      },
      actor,
    )
    await setOutcomeTarget(tx, id, target)
  }
}

async function dispute(given: HandOver): Promise<void> {
  const { tx, base, workshop, step, item } = given
  const say = base.speakers[workshop.lang]
  const subject =
    item.word === 'disputed'
      ? (item.texts[0] ?? '')
      : `${whoOf(item, workshop.lang)}: ${say(`workshops.word.${item.word}`)}`
  const id = await claim(given, { key: `agenda/${step.step.id}/${item.key}`, kind: 'agenda', label: subject })
  if (id === null) return
  await addAgendaItem(tx, base, workshop.network.id, {
    title: say('workshops.agenda.title', {
      step: textIn(step.step.names, workshop.lang),
      subject: subject.slice(0, 120),
    }),
    text: [...item.texts, ...item.doubts, item.reason].filter(Boolean).join('\n'),
    source: { kind: 'workshop', id: workshop.id },
  })
}

/** One gap for each need; the register is told in which words. */
async function gap(given: HandOver): Promise<void> {
  const { tx, base, actor, workshop, step, item } = given
  for (const need of needsOf(given)) {
    const label = nameOf(needs, need, workshop.lang)
    const id = await claim(given, { key: `gap/${step.step.id}/${need}`, kind: 'gap', label })
    if (id === null) continue
    const target = await nameGap(
      tx,
      base,
      {
        network: workshop.network.code,
        need,
        text: [...item.texts, ...item.doubts, item.reason].filter(Boolean).join('\n') || label,
        source: { kind: 'workshop', id: workshop.id, label: labelOf(workshop, step) },
      },
      actor,
    )
    await setOutcomeTarget(tx, id, target)
  }
}

/** The needs that were named, else the first one the step is about. */
const needsOf = ({ item, step }: HandOver): readonly string[] =>
  item.needs.length > 0 ? item.needs : [step.step.needs[0] ?? 'advice']

/** Its id for the one who makes it; null when it had been made. */
async function claim(
  { tx, base, workshop, step }: HandOver,
  { key, kind, label }: Pick<OutcomeTable, 'key' | 'kind' | 'label'>,
): Promise<string | null> {
  const now = base.now()
  const id = newId(now, base.random)
  const row = { id, workshop_id: workshop.id, key, kind, step: step.step.id, label, target_id: null, made_at: now }
  return (await claimOutcome(tx, row)) ? id : null
}

const labelOf = ({ scenario, lang, heldOn }: Workshop, { step }: DecidedStep): string =>
  `${textIn(scenario.document.names, lang)}, ${textIn(step.names, lang)} (${sayDay(heldOn, lang)})`

/** `0295 463 177` → `+358295463177`: the map keeps numbers in the international form. */
export function international(phone: string): string {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  if (digits.startsWith('+')) return digits
  return digits.startsWith('00') ? `+${digits.slice(2)}` : `+358${digits.replace(/^0/, '')}`
}
