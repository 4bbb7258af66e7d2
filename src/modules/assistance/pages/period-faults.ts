import { type Answer, see } from '#base/http/answer.ts'
import type { Writing } from '#base/http/ask.ts'
import type { Fault, Filled, Form } from '#base/ui/form.ts'
import { clientIn } from '../act.ts'
import type { PeriodFault } from '../period.ts'

export function done(ask: Writing, what: string): Answer {
  ask.record({ action: 'client.period', object: ['client', clientIn(ask)], purpose: what })
  return see(`${ask.to(`/clients/${clientIn(ask)}/decisions`)}#periods`)
}

const fields: Readonly<Record<NonNullable<PeriodFault>, readonly string[]>> = {
  kind: ['kind'],
  backwards: ['ends', 'day'],
  'too-short': ['ends', 'day'],
  'too-long': ['ends', 'day'],
  'before-admission': ['starts'],
  'basis-needed': ['provision'],
  'by-decision-only': ['kind', 'day', 'ends'],
  'no-pause': ['day'],
  'not-running': ['day', 'ends'],
  'not-paused': ['day'],
  'not-later': ['ends'],
  outside: ['day'],
}

export const faulty = (ask: Writing, fault: NonNullable<PeriodFault>, form: Form): Filled => {
  const field = fields[fault].find((name) => name in form) ?? 'reason'
  const faults: Fault[] = [{ field, key: `assistance.decision.fault.${fault}` }]
  return { typed: ask.typed, faults }
}
