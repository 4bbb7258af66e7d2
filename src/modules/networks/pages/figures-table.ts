import type { Answer } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { csvAnswer } from '#base/paper/answers.ts'
import { printCsv } from '#base/paper/csv.ts'
import { dayOf } from '#base/time/day.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { kinds } from '../network.ts'
import { allNetworks } from '../networks.ts'
import { countsByNetwork } from '../queries-public.ts'
import { type Opened, openNetwork } from './network-head.tsx'

/** The figures as a file: network, type of organisation, members. */
export async function figuresCsv(ask: Reading): Promise<Answer> {
  const { db, say, lang, now } = ask
  const opened = await openNetwork(ask)
  const shown = await countedNetworks(ask, opened)
  const counts = await countsByNetwork(db, dayOf(now))
  const rows = counts.flatMap(({ network, type, count }) => {
    const name = shown.get(network)
    return name === undefined ? [] : [[name, nameOf(organisationTypes, type, lang), count]]
  })
  const head = [say('networks.mine.network'), say('networks.member.type'), say('networks.figures.members')]
  return csvAnswer(`networks-${dayOf(now)}`, printCsv(head, rows))
}

/** Names by code of the networks whose size may be told here: the public ones and the one that is open. */
export async function countedNetworks(
  { db, lang, now }: Reading,
  { network }: Opened,
): Promise<ReadonlyMap<string, string>> {
  const told = (await allNetworks(db, dayOf(now))).filter(
    ({ kind, id }) => kinds[kind].publicFigures || id === network.id,
  )
  return new Map(told.map(({ code, names }) => [code, names[lang]]))
}
