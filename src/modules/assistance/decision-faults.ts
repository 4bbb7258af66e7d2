import type { Fault, Form } from '#base/ui/form.ts'
import type { DraftFault } from './decision-rules.ts'

/** What the law or the file does not allow, beside the field that it is about. */
export const faultOf = (fault: DraftFault, form: Form): Fault => ({
  field: (fieldsOf[fault] ?? []).find((name) => name in form) ?? 'reasons',
  key: `assistance.decision.fault.${fault}`,
})

const fieldsOf: Readonly<Partial<Record<DraftFault, readonly string[]>>> = {
  'check-needed': ['checked'],
  'has-right': ['checked'],
  'before-admission': ['starts'],
  backwards: ['ends'],
  'too-short': ['ends'],
  'too-long': ['ends'],
  'not-later': ['ends'],
  'not-running': ['ends'],
  'runs-already': ['starts'],
  'no-period': ['ends', 'ground'],
  'no-client': ['starts', 'ends', 'ground'],
  'days-needed': ['decided', 'starts'],
  'not-then': ['decided'],
  'in-future': ['decided'],
  ground: ['ground'],
  text: ['text'],
  circumstances: ['circumstances'],
  heard: ['heard'],
}
