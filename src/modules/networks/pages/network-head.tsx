import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import type { PlainKey } from '#base/i18n/messages.ts'
import { dayOf } from '#base/time/day.ts'
import { Tabs } from '#base/ui/parts.tsx'
import type { Network, NetworkKind } from '../network.ts'
import { networkById } from '../networks.ts'
import { mayMails, mayNetwork } from '../policy.ts'

interface Tab {
  /** What follows the network's own path: '' or '/members'. */
  path: string
  label: PlainKey
  /** Kinds that have it; default: all. */
  only?: readonly NetworkKind[]
  /** Not for those who only attend meetings. */
  taking?: true
}

/** The two sides of a network in the workspace, each with its tabs. Every part of the module adds its own line. */
const sides: Readonly<Record<Side, { root: string; tabs: readonly Tab[] }>> = {
  members: {
    root: '/my-networks',
    tabs: [
      { path: '', label: 'networks.tab.news' },
      { path: '/meetings', label: 'networks.tab.meetings' },
      { path: '/members', label: 'networks.tab.members' },
      { path: '/documents', label: 'networks.tab.documents' },
      { path: '/figures', label: 'networks.tab.figures' },
      { path: '/mails', label: 'networks.tab.mails', taking: true },
      { path: '/statements', label: 'networks.tab.statements', only: ['platform'], taking: true },
    ],
  },
  coordination: {
    root: '/coordination',
    tabs: [
      { path: '', label: 'networks.tab.members' },
      { path: '/meetings', label: 'networks.tab.meetings' },
      { path: '/news', label: 'networks.tab.news' },
      { path: '/documents', label: 'networks.tab.documents' },
      { path: '/subscribers', label: 'networks.tab.subscribers' },
      { path: '/signatories', label: 'networks.tab.signatories', only: ['platform'] },
      { path: '/principles', label: 'networks.tab.principles', only: ['platform'] },
      { path: '/texts', label: 'networks.tab.texts' },
      { path: '/history', label: 'networks.tab.history' },
    ],
  },
}
export type Side = 'members' | 'coordination'

/** The network that a door of the workspace is about, and whether this person coordinates it or belongs to it. */
export interface Opened {
  network: Network
  coordinates: boolean
  belongs: boolean
  /** Whether the mails of the list and joint statements are theirs too. */
  takesPart: boolean
}

/** The network of the path (`/:network` is its id), or of the row that the path names. */
export async function openNetwork(
  { db, actor, params, now }: Pick<Ask<Read>, 'actor' | 'params' | 'now'> & { db: Read },
  id = params['network'] ?? '',
): Promise<Opened> {
  const network = await networkById(db, id, dayOf(now))
  if (!network) throw new NotFound()
  const rules = { edit: mayNetwork.edit, belong: mayNetwork.belong, mails: mayMails.mails }
  const acts = await allowedActs(db, actor, rules, id)
  return {
    network,
    coordinates: acts.has('edit'),
    belongs: acts.has('belong'),
    takesPart: acts.has('mails'),
  }
}

/** Name, tabs of this side, and the way to the other side. `at`: the path of the tab that is open. */
export function NetworkHead(props: Pick<Ask, 'say' | 'lang' | 'to'> & { opened: Opened; side: Side; at: string }) {
  const { say, lang, to, side, at } = props
  const { network, coordinates, takesPart } = props.opened
  const { root, tabs } = sides[side]
  const other = side === 'members' ? 'coordination' : 'members'
  return (
    <>
      <p class="quiet no-print">
        <a class="ds-link" href={to('/my-networks')}>
          {say('networks.mine.title')}
        </a>
      </p>
      <h1 class="ds-heading">{network.names[lang]}</h1>
      {coordinates && (
        <p class="no-print">
          <a class="ds-link" href={to(`${sides[other].root}/${network.id}`)}>
            {say(side === 'members' ? 'networks.side.coordination' : 'networks.side.members')}
          </a>
        </p>
      )}
      <Tabs
        label={say(side === 'members' ? 'networks.tabs.members' : 'networks.tabs.coordination')}
        tabs={tabs
          .filter(({ only, taking }) => (!only || only.includes(network.kind)) && (!taking || takesPart))
          .map(({ path, label }) => ({
            label: say(label),
            href: to(`${root}/${network.id}${path}`),
            current: path === at,
          }))}
      />
    </>
  )
}
