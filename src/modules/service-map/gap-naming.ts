import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import type { Actor } from '#base/http/actor.ts'
import { Conflict } from '#base/http/answer.ts'
import { type GapAct, type GapCodes, nextActs, stateOf } from './gap.ts'
import {
  type GapEventAct,
  type GapRow,
  type GapSourceKind,
  insertGap,
  insertGapEvent,
  noteSource,
  openGap,
  updateGap,
} from './queries-gaps.ts'

/** A gap as somebody names it. `network`: its code. Codes that are not given: any. */
export interface NamedGap {
  network: string
  area?: string
  need: string
  group?: string
  language?: string
  time?: string
  access?: string
  text: string
  source: { kind: GapSourceKind; id: string; label: string }
}

/** Puts a gap into the register and gives its id. Named before and still open, the same row learns where it was noticed again. */
export async function nameGap(tx: Write, base: Base, gap: NamedGap, actor: Actor): Promise<string> {
  const codes = codesOf(gap)
  const known = await openGap(tx, codes)
  const id = known?.id ?? newId(base.now(), base.random)
  const by = byOf(actor)
  if (!known) await insertGap(tx, { ...nothingYet, ...rowOf(id, codes, gap.text), named_at: base.now(), named_by: by })
  const { kind, id: source, label } = gap.source
  const isNew = await noteSource(tx, { gap: id, kind, id: source, label, said: gap.text, now: base.now(), by })
  if (isNew) await note(tx, base, id, known ? 'noticed' : 'named', label, actor)
  return id
}

/** Who takes it on, until when. Throws `Conflict` when somebody changed it meanwhile. */
export async function handGap(
  tx: Write,
  base: Base,
  gap: Pick<GapRow, 'id' | 'version'>,
  to: { owner: string | null; due: string | null; said: string },
  actor: Actor,
): Promise<void> {
  await changed(tx, gap, { owner_id: to.owner, due_on: to.due })
  await note(tx, base, gap.id, 'handed', to.said, actor)
}

const happened = { begin: 'begun', close: 'closed', accept: 'accepted', reopen: 'reopened' } as const

/** Moves a gap on: work begins, it is closed and how, it is accepted and why, it is opened again. */
export async function moveGap(
  tx: Write,
  base: Base,
  gap: GapRow,
  act: GapAct,
  said: string,
  actor: Actor,
): Promise<void> {
  if (!nextActs[stateOf(gap)].includes(act)) throw new Conflict()
  const [now, by] = [base.now(), byOf(actor)]
  const marks = {
    begin: { begun_at: now, begun_by: by },
    close: { closed_at: now, closed_by: by, closed_how: said },
    accept: { accepted_at: now, accepted_by: by, accepted_why: said },
    reopen: {
      closed_at: null,
      closed_by: null,
      closed_how: null,
      accepted_at: null,
      accepted_by: null,
      accepted_why: null,
    },
  }[act]
  await changed(tx, gap, marks)
  await note(tx, base, gap.id, happened[act], said, actor)
}

async function changed(tx: Write, gap: Pick<GapRow, 'id' | 'version'>, marks: Parameters<typeof updateGap>[3]) {
  if (!(await updateGap(tx, gap.id, gap.version, marks))) throw new Conflict()
}

const note = (tx: Write, base: Base, gap: string, act: GapEventAct, said: string, actor: Actor) =>
  insertGapEvent(tx, {
    id: newId(base.now(), base.random),
    gap_id: gap,
    act,
    said,
    noted_at: base.now(),
    noted_by: byOf(actor),
  })

const nothingYet = {
  owner_id: null,
  due_on: null,
  begun_at: null,
  begun_by: null,
  closed_at: null,
  closed_by: null,
  closed_how: null,
  accepted_at: null,
  accepted_by: null,
  accepted_why: null,
} as const

const codesOf = ({ network, area, need, group, language, time, access }: NamedGap): GapCodes => ({
  network,
  need,
  area: area ?? null,
  group: group ?? null,
  language: language ?? null,
  time: time ?? null,
  access: access ?? null,
})

const rowOf = (id: string, { group, ...codes }: GapCodes, said: string) => ({ id, ...codes, target_group: group, said })

const byOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)
