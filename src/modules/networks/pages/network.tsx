import type { Read } from '#base/database/handles.ts'
import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { partsAt } from '#base/http/part.ts'
import { dayOf } from '#base/time/day.ts'
import { kinds, type Network } from '../network.ts'
import { networkByCode, nextMeeting } from '../networks.ts'
import { coordinationRows } from '../queries.ts'
import { aboutRow, countsByType, publishedNews } from '../queries-public.ts'
import { isOpenList } from './list-subscribe.tsx'
import { NetworkView } from './network.view.tsx'

/** One network as the public sees it: what it is, where, who coordinates it, how to join, what is new. */
export async function network(ask: Reading): Promise<Answer> {
  const { db, lang, say } = ask
  const shown = await networkOfPath(ask)
  const about = await aboutRow(db, shown.id)
  const counts = kinds[shown.kind].publicFigures ? await countsByType(db, shown.id) : []
  return page(
    shown.names[lang],
    <NetworkView
      {...{ say, lang, to: ask.to, network: shown, counts }}
      about={about[`about_${lang}`]}
      coordination={await coordinationRows(db, shown.id, lang)}
      today={dayOf(ask.now)}
      lastDay={about.valid_to}
      next={await nextMeeting(db, shown.id, ask.now)}
      mails={await isOpenList(ask, shown)}
      news={await publishedNews(db, shown.id, 'public', 10)}
      parts={await partsAt(ask, 'network.public', shown.code)}
    />,
  )
}

/** The network whose code stands in the path; throws `NotFound`. */
export async function networkOfPath({ db, params, now }: Pick<Ask, 'params' | 'now'> & { db: Read }): Promise<Network> {
  const found = await networkByCode(db, params['network'] ?? '', dayOf(now))
  if (!found) throw new NotFound()
  return found
}
