import { page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { historyOf } from '../history.ts'
import { changedFields } from '../keeping.ts'
import type { Kept, Kind } from '../record.ts'
import { HistoryView, type Past } from './history.view.tsx'
import { held } from './record.tsx'

/** Who did what to a record and when, newest first, with each field before and after. */
export const historyPage =
  <K extends Kind>(kind: K) =>
  async (ask: Reading) => {
    const { kept } = await held(ask, kind, ask.params[kind] ?? '')
    const acts = await historyOf(ask.db, ask.base, kind, kept.id)
    const people = await namesOf(
      ask.db,
      acts.map(({ by }) => by),
    )
    const past: Past[] = []
    let before = nothing<K>()
    for (const { content, by, ...act } of acts) {
      const changed = content ? changedFields(before, content) : []
      past.push({
        ...act,
        by: by === null ? null : (people.get(by) ?? null),
        changed,
        before,
        after: content ?? before,
      })
      before = content ?? before
    }
    return page(ask.say('service-map.history.title'), <HistoryView {...{ ask, kept }} past={past.reverse()} />, {
      looks: [{ action: `${kind}.read-history`, object: [kind, kept.id] }],
    })
  }

const nothing = <K extends Kind>() => ({ fields: {}, hidden: {} }) as unknown as Pick<Kept<K>, 'fields' | 'hidden'>
