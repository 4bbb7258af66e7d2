import type { Answer } from '#base/http/answer.ts'
import { see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import { type Fault, readForm, text } from '#base/ui/form.ts'
import { actOf, clientIn } from '../act.ts'
import { correctService, type ServiceFault, serveDecision } from '../decision-service.ts'
import { wholeDay } from '../section.ts'
import { decisionAgain, decisionIn } from './decision.tsx'

const needed = { needed: 'assistance.needed' } as const
const serviceForm = { by: text(needed), day: wholeDay(needed), court: text({ max: 200 }) }
const correctionForm = { day: wholeDay(needed), reason: text({ max: 8000, ...needed }) }

/** Notes that the decision reached the person. */
export async function serve(ask: Writing): Promise<Answer> {
  const row = await decisionIn(ask)
  const read = readForm(serviceForm, ask.typed)
  if (!read.ok) return decisionAgain(ask, read)
  const fault = await serveDecision(actOf(ask), row.id, read.value)
  return fault
    ? decisionAgain(ask, { typed: ask.typed, faults: [faultOf(fault)] })
    : done(ask, row.id, 'serve-decision')
}

/** Puts a wrong day of service right. */
export async function correctServed(ask: Writing): Promise<Answer> {
  const row = await decisionIn(ask)
  const read = readForm(correctionForm, ask.typed)
  if (!read.ok) return decisionAgain(ask, read)
  const fault = await correctService(actOf(ask), row.id, read.value.day, read.value.reason)
  return fault
    ? decisionAgain(ask, { typed: ask.typed, faults: [faultOf(fault)] })
    : done(ask, row.id, 'correct-service')
}

function done(ask: Writing, id: string, action: string): Answer {
  ask.record({ action: `client.${action}`, object: ['client', clientIn(ask)] })
  return see(ask.to(`/clients/${clientIn(ask)}/decisions/${id}`))
}

const fields = { 'not-safe': 'by', 'no-court': 'court' } as const

const faultOf = (fault: NonNullable<ServiceFault>): Fault => ({
  field: fault === 'not-safe' || fault === 'no-court' ? fields[fault] : 'day',
  key: `assistance.service.fault.${fault}`,
})
