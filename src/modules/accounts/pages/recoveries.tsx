import { type Answer, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { allowed, mayAtAll } from '#base/http/rule.ts'
import { sayTime } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Table } from '#base/ui/parts.tsx'
import { agreeToRecovery } from '../entries.ts'
import { idIn } from '../id.ts'
import { recoveryReasons } from '../person.ts'
import { mayRecovery } from '../policy.ts'
import { cancelRecoveries, recoveries, recoveryRow } from '../queries-entries.ts'
import { linkSent } from './link-sent.tsx'
import { refusal } from './refusal.tsx'

/** Recoveries of the last three months: what waits for a second person, and what became of the others. */
export async function recoveryList(ask: Reading): Promise<Answer> {
  const { db, say, actor, now } = ask
  const rows = await recoveries(db, ask.allowed, allowed(mayRecovery.approve, actor), now)
  return page(
    say('accounts.recovery.list'),
    <>
      <h1 class="ds-heading">{say('accounts.recovery.list')}</h1>
      <p class="ds-paragraph">{say('accounts.recovery.two')}</p>
      <Table
        caption={say('accounts.recovery.caption')}
        columns={(['person', 'reason', 'started', 'state', 'act'] as const).map((key) => ({
          key,
          label: say(`accounts.recovery.column.${key}`),
        }))}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.name,
            reasonOf(row.reason, ask),
            `${sayTime(row.started_at, ask.lang)}, ${row.started_by}`,
            stateOf(row, ask),
            <Acts {...ask} row={row} />,
          ],
        }))}
        empty={say('accounts.recovery.none')}
      />
    </>,
  )
}

/** The second person agrees; the link leaves. */
export async function approve(ask: Writing): Promise<Answer> {
  const id = idIn(ask.params.recovery)
  const link = await agreeToRecovery(ask.db, ask.base, id, ask.actor.id)
  if (!link) return refusal(ask, 'recovery-over', '/recoveries')
  return linkSent(ask, link, '/recoveries') ?? see(ask.to('/recoveries'))
}

export async function cancel(ask: Writing): Promise<Answer> {
  const { person_id } = await recoveryRow(ask.db, idIn(ask.params.recovery))
  await cancelRecoveries(ask.db, person_id, ask.now)
  return see(ask.to('/recoveries'))
}

type Row = Awaited<ReturnType<typeof recoveries>>[number]

const isOpen = (row: Row, now: Date) => !row.used_at && !row.cancelled_at && row.expires_at > now

function Acts({ say, to, token, now, actor, row }: Reading & { row: Row }) {
  if (!isOpen(row, now)) return null
  return (
    <>
      {row.mine && !row.approved_at && (
        <form method="post" action={to(`/recoveries/${row.id}/approval`)}>
          <Token token={token} />
          <button class="ds-button" data-size="sm" type="submit">
            {say('accounts.recovery.approve')}
          </button>
        </form>
      )}
      {mayAtAll(mayRecovery.cancel, actor) && (
        <form method="post" action={to(`/recoveries/${row.id}/cancellation`)}>
          <Token token={token} />
          <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
            {say('accounts.recovery.cancel')}
          </button>
        </form>
      )}
    </>
  )
}

function stateOf(row: Row, { say, lang, now }: Reading): string {
  const at = (moment: Date) => sayTime(moment, lang)
  if (row.used_at) return say('accounts.recovery.state.used', { when: at(row.used_at) })
  if (row.cancelled_at) return say('accounts.recovery.state.cancelled', { when: at(row.cancelled_at) })
  if (row.expires_at <= now) return say('accounts.recovery.state.expired', { when: at(row.expires_at) })
  if (row.approved_at)
    return say('accounts.recovery.state.approved', { by: row.approved_by ?? '', until: at(row.expires_at) })
  return say('accounts.recovery.state.waiting', { until: at(row.expires_at) })
}

function reasonOf(code: string, { say }: Reading): string {
  const reason = recoveryReasons.find((known) => known === code)
  return reason ? say(`accounts.recovery.reason.${reason}`) : code
}
