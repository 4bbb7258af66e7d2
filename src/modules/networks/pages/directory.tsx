import type { Read } from '#base/database/handles.ts'
import { type Answer, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { directory } from '../queries-directory.ts'
import { DirectoryView } from './directory.view.tsx'
import { searchOf } from './member-search.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'

/** Who belongs to the network, as far as each lets it be shown. */
export const directoryPage = (ask: Reading): Promise<Answer> => listOf(ask, ask.query, '')

/** The same by words. Posted, so that nobody's name stands in an address line or a log. */
export const searchDirectory = (ask: Writing): Promise<Answer> =>
  listOf(ask, ask.typed, (ask.typed.get('q')?.[0] ?? '').trim().slice(0, 100))

async function listOf(ask: Ask<Read>, query: Typed, words: string): Promise<Answer> {
  const opened = await openNetwork(ask)
  const search = searchOf(query, words)
  const found = await directory(ask.db, opened.network.id, search)
  return page(
    ask.say('networks.directory.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="members" at="/members" />
      <DirectoryView {...ask} {...{ query, search, found }} path={`/my-networks/${opened.network.id}/members`} />
    </>,
  )
}
