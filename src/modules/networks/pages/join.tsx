import type { Read } from '#base/database/handles.ts'
import { type Answer, afterCommit, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { type Fault, type Filled, readForm } from '#base/ui/form.ts'
import { askToJoin } from '../joining.ts'
import { joinForm } from '../member.ts'
import { kinds, type Network } from '../network.ts'
import { organisationsOn } from '../queries-members.ts'
import { JoinView } from './join.view.tsx'
import { SentView } from './join-sent.view.tsx'
import { networkOfPath } from './network.tsx'

/** One page, a minute. */
export async function join(ask: Reading): Promise<Answer> {
  const network = await networkOfPath(ask)
  return page(
    ask.say('networks.join.title'),
    await viewOf(ask, network, { typed: new Map([['lang', [ask.lang]]]), faults: [] }),
  )
}

/** Whoever asks gets the same answer; what it means only the mail says. */
export async function sendJoin(ask: Writing): Promise<Answer> {
  const network = await networkOfPath(ask)
  if (network.joining === 'invitation') throw new NotFound()
  const read = readForm(joinForm, ask.typed)
  const { relations } = kinds[network.kind]
  const faults: Fault[] = read.ok ? [] : [...read.faults]
  if (relations.length > 1 && !ask.typed.get('relation')?.[0]) {
    faults.unshift({ field: 'relation', key: 'networks.fault.relation' })
  }
  if (!read.ok || faults.length > 0) {
    return again(ask.say('networks.join.title'), await viewOf(ask, network, { typed: ask.typed, faults }))
  }
  const { consent: _, ...request } = read.value
  ask.record({ action: 'network.join', object: ['network', network.id] })
  const link = await askToJoin(ask.db, ask.base, network, request)
  return inDemo(ask) ? demoSent(ask, network, link) : see(ask.to(`/networks/${network.code}/join/sent`))
}

export async function joinSent(ask: Reading): Promise<Answer> {
  const network = await networkOfPath(ask)
  return page(ask.say('networks.join.sent.title'), <SentView {...ask} network={network} link={null} />)
}

/** In a demo without a mail relay nobody would ever get the link, so it is shown. */
export const inDemo = ({ base }: Pick<Ask, 'base'>) => base.settings.mode === 'demo' && !base.settings.smtp

const demoSent = (ask: Writing, network: Network, link: string | null): Answer =>
  afterCommit(async () =>
    page(ask.say('networks.join.sent.title'), <SentView {...ask} network={network} link={link} />),
  )

const viewOf = async (ask: Ask<Read>, network: Network, filled: Filled) => (
  <JoinView
    {...ask}
    {...{ network, filled }}
    organisations={(await organisationsOn(ask.db, ask.lang, dayOf(ask.now))).map(({ name }) => name)}
  />
)
