import { teamsOf } from '#base/http/actor.ts'
import { type Answer, page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { ownDue, setReminders, teamDue, wantsReminders } from '../queries-due.ts'
import { DueView, type DueWhen, type DueWhose } from './due-page.view.tsx'

const perPage = 50

/** All that is due: in one's own files, or for who leads a team in all of its. Codes and days only. */
export async function due(ask: Reading): Promise<Answer> {
  const { db, actor, say, lang, to, token, now, query } = ask
  const today = dayOf(now)
  const teams = teamsOf(actor, 'supervisor')
  const asked = (name: string) => query.get(name)?.[0]
  const whose: DueWhose = asked('whose') === 'team' && teams.length > 0 ? 'team' : 'own'
  const when: DueWhen = (['late', 'week'] as const).find((one) => one === asked('when')) ?? 'all'
  const at = Math.max(1, Math.min(200, Number(asked('page')) || 1))
  const part = { until: untilOf(when, today), limit: perPage + 1, offset: (at - 1) * perPage }
  const found = whose === 'team' ? await teamDue(db, teams, part) : await ownDue(db, actor.id, part)
  const shown = { say, lang, to, token, today, whose, when, at, leads: teams.length > 0 }
  const reminds = await wantsReminders(db, actor.id)
  return page(
    say('assistance.due'),
    <DueView {...shown} rows={found.slice(0, perPage)} more={found.length > perPage} reminds={reminds} />,
  )
}

const untilOf = (when: DueWhen, today: string): string =>
  when === 'late' ? addDays(today, -1) : when === 'week' ? addDays(today, 7) : '9999-12-31'

/** Turns the morning's mail on or off. */
export async function putReminders(ask: Writing): Promise<Answer> {
  const on = ask.typed.get('mail')?.[0] === 'yes'
  await setReminders(ask.db, ask.actor.id, on ? null : ask.now)
  ask.record({ action: 'client.reminders', purpose: on ? 'on' : 'off' })
  return see(ask.to('/clients/due'))
}
