import { langs } from '#base/i18n/lang.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { provisions } from '#packs/fi/provisions.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { decisionFaults } from './checks-decisions.ts'
import { type FaultCode, type Flaw, flaw } from './flaw.ts'
import { edgesOf, nodesOf, reachedFrom, startId, turned } from './flow.ts'

/** Everything that must be put right before a version may be published; empty when nothing is. */
export const flawsOf = (document: Mechanism): Flaw[] => [
  ...doubles(document),
  ...places(document),
  ...ways(document),
  ...unused(document),
  ...references(document),
  ...handoverFaults(document),
  ...document.decisions.flatMap(decisionFaults),
  ...silent(document),
]

/** An id means one thing in the whole document, whatever kind of part it is. */
function doubles({ stages, lanes, roles, situations, steps, decisions, ends, handovers }: Mechanism): Flaw[] {
  const parts = [...stages, ...lanes, ...roles, ...situations, ...steps, ...decisions, ...ends, ...handovers]
  const ids = [...parts.map(({ id }) => id), startId]
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => flaw('twice', id))
}

/** Arrows lead to something; stages, lanes and situations that parts name are there. */
function places(document: Mechanism): Flaw[] {
  const nodes = nodesOf(document)
  const has = (list: readonly { id: string }[], id: string) => list.some((item) => item.id === id)
  const parts = [...document.steps, ...document.decisions]
  return [
    ...edgesOf(document).flatMap(({ from, to }) => (nodes.has(to) ? [] : [flaw('nowhere', from, to)])),
    ...[...nodes.values()].flatMap(({ id, stage, lane }) => [
      ...(has(document.stages, stage) ? [] : [flaw('stage', id, stage)]),
      ...(has(document.lanes, lane) ? [] : [flaw('lane', id, lane)]),
    ]),
    ...(has(document.lanes, document.start.lane) ? [] : [flaw('lane', startId, document.start.lane)]),
    ...parts.flatMap(({ id, situations }) =>
      situations.filter((one) => !has(document.situations, one)).map((one) => flaw('situation', id, one)),
    ),
    ...document.roles.flatMap(({ id, lanes }) =>
      lanes.filter((one) => !has(document.lanes, one)).map((one) => flaw('role-lane', id, one)),
    ),
  ]
}

/** Everything can be reached, and from everything an end can be reached. */
function ways(document: Mechanism): Flaw[] {
  const edges = edgesOf(document)
  const reached = reachedFrom(edges, startId)
  const ends = document.ends.map(({ id }) => id)
  const back = turned(edges)
  const ending = new Set(ends.flatMap((id) => [...reachedFrom(back, id)]))
  const all = [...nodesOf(document).keys()]
  return [
    ...(ends.length === 0 ? [flaw('no-end', startId)] : []),
    ...all.filter((id) => !reached.has(id)).map((id) => flaw('not-reached', id)),
    ...all.filter((id) => !ending.has(id)).map((id) => flaw('stuck', id)),
  ]
}

function unused(document: Mechanism): Flaw[] {
  const acting = [...document.steps, ...document.decisions]
  return [
    ...document.lanes
      .filter(({ id }) => !acting.some(({ lane }) => lane === id))
      .map(({ id }) => flaw('lane-unused', id)),
    ...document.stages
      .filter(({ id }) => !document.steps.some(({ stage }) => stage === id))
      .map(({ id }) => flaw('stage-empty', id)),
  ]
}

/** What the document names elsewhere is there: provisions, needs, kinds of organisation. */
function references({ steps, decisions, handovers, lanes }: Mechanism): Flaw[] {
  const known = (list: { items: readonly { code: string }[] }) => new Set(list.items.map(({ code }) => code))
  const [laws, wants, types] = [known(provisions), known(needs), known(organisationTypes)]
  const missing = (code: FaultCode, set: Set<string>, about: string, codes: readonly string[]) =>
    codes.filter((one) => !set.has(one)).map((one) => flaw(code, about, one))
  return [
    ...[...steps, ...decisions, ...handovers].flatMap(({ id, law }) => missing('law', laws, id, law)),
    ...steps.flatMap(({ id, limit }) => missing('law', laws, id, limit?.law ? [limit.law] : [])),
    ...handovers.flatMap(({ id, receiver }) => [
      ...missing('need', wants, id, receiver ? [receiver.need] : []),
      ...missing('type', types, id, receiver?.types ?? []),
    ]),
    ...lanes.flatMap((lane) => missing('type', types, lane.id, lane.types)),
  ]
}

/** A hand-over follows an arrow from lane to lane. */
function handoverFaults(document: Mechanism): Flaw[] {
  const nodes = nodesOf(document)
  const edges = edgesOf(document)
  return document.handovers.flatMap(({ id, from, to }) => {
    if (!edges.some((edge) => edge.from === from && edge.to === to))
      return [flaw('handover-arrow', id, `${from} → ${to}`)]
    return nodes.get(from)?.lane === nodes.get(to)?.lane ? [flaw('handover-lane', id)] : []
  })
}

/** Every text is said in every language. */
function silent(document: Mechanism): Flaw[] {
  const found: Flaw[] = []
  const visit = (value: unknown, about: string) => {
    if (Array.isArray(value)) for (const part of value) visit(part, about)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const record = value as Record<string, unknown>
    const here = typeof record['id'] === 'string' ? record['id'] : about
    if (langs.every((lang) => typeof record[lang] === 'string')) {
      for (const lang of langs) if (String(record[lang]).trim() === '') found.push(flaw('text', about, lang))
    } else for (const part of Object.values(record)) visit(part, here)
  }
  visit(document, 'document')
  return [...new Map(found.map((one) => [`${one.about} ${one.detail}`, one])).values()]
}
