import { z } from 'zod'
import { marks } from '#packs/pack.ts'
import { consents, type Mechanism } from '#packs/referral-mechanism.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const text = z.string().max(2000)
const names = z.strictObject({ fi: text, sv: text, en: text })
const manyNames = z.array(names).max(20)
const ids = z.array(id).max(60)
const sourced = { law: z.array(z.string().max(60)).max(30), source: z.string().max(500), mark: z.enum(marks) }
const node = { id, names, stage: id, lane: id }

/** One of our own paths, or another site by https. */
const href = z
  .string()
  .max(500)
  .regex(/^(\/[a-z0-9/-]+|https:\/\/\S+)$/)

const step = z.strictObject({
  ...node,
  ...sourced,
  todo: manyNames,
  tell: manyNames,
  inputs: manyNames,
  outputs: manyNames,
  materials: z.array(z.strictObject({ names, href })).max(20),
  limit: z.strictObject({ names, law: z.string().max(60).nullable() }).nullable(),
  situations: ids,
  next: ids,
})

const decision = z.strictObject({
  ...node,
  ...sourced,
  text: names,
  inputs: z.array(z.strictObject({ id, names, values: z.array(z.strictObject({ id, names })).max(8) })).max(4),
  outcomes: z.array(z.strictObject({ id, names, to: id })).max(8),
  rules: z.array(z.strictObject({ when: z.record(id, ids), outcome: id })).max(600),
  situations: ids,
})

const handover = z.strictObject({
  id,
  ...sourced,
  from: id,
  to: id,
  what: names,
  way: names,
  receiver: z.strictObject({ need: z.string().max(60), types: z.array(z.string().max(60)).max(30) }).nullable(),
  consent: z.enum(consents),
  consentText: names,
  back: names,
})

/** The whole document as it is stored. What it means is judged by `checks.ts`; here only its shape. */
export const documentShape: z.ZodType<Mechanism> = z.strictObject({
  title: names,
  intro: names,
  stages: z.array(z.strictObject({ id, names, aim: names })).max(20),
  lanes: z.array(z.strictObject({ id, names, who: names, types: z.array(z.string().max(60)).max(30) })).max(20),
  roles: z.array(z.strictObject({ id, names, lanes: ids })).max(60),
  situations: z.array(z.strictObject({ id, names, text: names })).max(20),
  start: z.strictObject({ names, lane: id, to: id }),
  steps: z.array(step).max(200),
  decisions: z.array(decision).max(100),
  ends: z.array(z.strictObject(node)).max(40),
  handovers: z.array(handover).max(200),
})

/** Throws where the stored document has another shape. */
export const readDocument = (stored: unknown): Mechanism => documentShape.parse(stored)
