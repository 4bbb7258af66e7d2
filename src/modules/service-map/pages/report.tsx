import { again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm } from '#base/ui/form.ts'
import { cardsOf } from '../cards.ts'
import { reportForm, sendReport } from '../reports.ts'
import { publicReader } from '../seen.ts'
import { ReportView, SentView } from './report.view.tsx'

export const report = async (ask: Reading) =>
  page(ask.say('service-map.report.title'), await viewOf(ask, newOnce(ask), empty))

/** Sent twice, stored once. Nothing about people is taken in. */
export async function sendReportForm(ask: Writing) {
  const given = ask.typed.get('once')?.[0] ?? ''
  const once = /^[\w-]{43}$/.test(given) ? given : newOnce(ask)
  const read = readForm(reportForm, ask.typed)
  const title = ask.say('service-map.report.title')
  if (!read.ok) return again(title, await viewOf(ask, once, read))
  const service = ask.params['service'] ?? ''
  const id = await sendReport(ask.db, ask.base, { service, text: read.value.text, once, lang: ask.lang })
  ask.record(id ? { action: 'service.report', object: ['service', service] } : { action: 'service.report-again' })
  return see(ask.to('/help/reported'))
}

export const reported = (ask: Reading) => page(ask.say('service-map.report.sent.title'), <SentView ask={ask} />)

async function viewOf(ask: Ask, once: string, filled: Filled) {
  const [card] = await cardsOf(ask.db, ask.base, publicReader, [ask.params['service'] ?? ''])
  if (!card) throw new NotFound()
  return <ReportView {...{ ask, card, once, filled }} />
}

const newOnce = (ask: Ask) => ask.base.random(32).toString('base64url')
