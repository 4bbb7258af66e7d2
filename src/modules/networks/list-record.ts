import type { Say } from '#base/i18n/words.ts'
import { printCsv } from '#base/paper/csv.ts'
import type { ListEventTable } from './queries-list.ts'

/** What is on record of one consent, with the words that were agreed to. */
export const recordOf = (say: Say, network: string, events: readonly ListEventTable[]): string =>
  printCsv(
    ['list', 'at', 'purpose', 'event', 'detail', 'channel', 'source', 'text-version', 'text'],
    events.map((event) => [
      network,
      event.at.toISOString(),
      event.purpose,
      event.event,
      event.detail,
      event.channel,
      event.source,
      event.text_version,
      say('networks.list.consent'),
    ]),
  )
