import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { sayDay } from '#base/time/day.ts'
import { Table } from '#base/ui/parts.tsx'
import { namesOf } from '#modules/accounts/accounts.ts'
import { matterOf } from '../decision.ts'
import { mayDecide } from '../policy.ts'
import { waitingDrafts } from '../queries-decisions.ts'

/** Drafts of the own team that wait for a second person or for their signature: numbers and days only. */
export async function waitingDecisions({ db, actor, say, lang, to }: Reading): Promise<Answer> {
  const rows = await waitingDrafts(db, allowed(mayDecide.list, actor), 200)
  const names = await namesOf(
    db,
    rows.map(({ drafted_by }) => drafted_by),
  )
  const title = say('assistance.decisions.waiting')
  return page(
    title,
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <Table
        caption={say('assistance.decisions.waiting.text')}
        columns={(['what', 'client', 'drafted', 'next'] as const).map((key) => ({
          key,
          label: say(`assistance.decisions.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            <a key="way" href={to(`/clients/${row.client_id}/decisions/${row.id}`)}>
              {say(`assistance.matter.${matterOf(row)}`)}
            </a>,
            row.number,
            `${names.get(row.drafted_by) ?? ''}, ${sayDay(row.drafted_at.toISOString(), lang)}`,
            say(
              row.second_needed && !row.reviewed_at
                ? 'assistance.decisions.next.review'
                : 'assistance.decisions.next.sign',
            ),
          ],
        }))}
        empty={say('assistance.decisions.waiting.empty')}
      />
    </div>,
  )
}
