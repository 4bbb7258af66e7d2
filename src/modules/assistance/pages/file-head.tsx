import type { ComponentChildren, VNode } from 'preact'
import { type Deed, type PageAnswer, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { allowedActs } from '#base/http/rule.ts'
import { Notice, Tabs, Tag } from '#base/ui/parts.tsx'
import { clientIn } from '../act.ts'
import { type Entry, onlyEntry, readEntries } from '../entries.ts'
import { type FileKeys, fileKeys } from '../keys.ts'
import { mustNotFlood, rememberLook } from '../opening.ts'
import { may } from '../policy.ts'
import { type AdmissionTable, admissionsOf, type ClientRow, clientOf } from '../queries.ts'
import type { SectionCode } from '../sections.ts'

/** What every page of a file begins with. */
export interface FileHead {
  row: ClientRow
  keys: FileKeys
  admissions: readonly AdmissionTable[]
  /** How the worker calls the person; '' once the identity is erased. */
  name: string
  safety: string
  entries: readonly Entry[]
  acts: ReadonlySet<keyof typeof may>
}

/** Opens the file of the door with the entries of these sections. The base has checked that the actor reaches it. */
export async function openFile(ask: Ask, wanted: readonly SectionCode[]): Promise<FileHead> {
  const { db, base, actor } = ask
  const id = clientIn(ask)
  await mustNotFlood(ask)
  const keys = await fileKeys(db, base, id)
  const entries = await readEntries(db, keys, id, ['identity', 'safety', ...wanted])
  const said = (code: SectionCode, field: `${string}.${string}@${number}`) =>
    String(onlyEntry(entries, code)?.values[field] ?? '')
  return {
    row: await clientOf(db, id),
    keys,
    admissions: await admissionsOf(db, id),
    name: said('identity', 'identity.call-name@1') || said('identity', 'identity.given-name@1'),
    safety: said('safety', 'safety.line@1'),
    entries,
    acts: await allowedActs(db, actor, may, id),
  }
}

export const tabs = [
  'summary',
  'background',
  'plan',
  'decisions',
  'housing',
  'threat',
  'shares',
  'person',
  'notes',
] as const
export type Tab = (typeof tabs)[number]

/** A page of a file: who, what burns, where one is. The look leaves its line and is remembered. */
export function filePage(
  ask: Reading,
  head: FileHead,
  tab: Tab,
  body: VNode,
  { looks = [], ...more }: Partial<PageAnswer> = {},
): PageAnswer {
  const { say, base, actor } = ask
  const { id, number } = head.row
  const read: Deed = { action: 'client.read', object: ['client', id], purpose: tab }
  return page(say('assistance.file.title', { number }), <FileFrame {...{ ask, head, tab }}>{body}</FileFrame>, {
    looks: [read, ...looks],
    mark: (tx) => rememberLook(tx, base, actor.id, id),
    ...more,
  })
}

/**
 * The head of a file: number and name, marks, the one line that matters for safety, and the ways to its parts.
 * Paper leaves the room: it carries neither the line nor, of a protected identity, the name.
 */
export function FileFrame(props: {
  ask: Pick<Ask, 'say' | 'to'>
  head: FileHead
  tab: Tab
  children?: ComponentChildren
}) {
  const { ask, head, tab, children } = props
  const { say, to } = ask
  const { row, name, safety, admissions } = head
  const isOver = !admissions.some(({ removed_on }) => removed_on === null)
  return (
    <article class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {row.number} <span class={row.protected_at ? 'no-print' : undefined}>{name}</span>{' '}
        {row.child && <Tag kind="info">{say('assistance.mark.child')}</Tag>}{' '}
        {isOver && <Tag kind="neutral">{say('assistance.mark.removed')}</Tag>}
      </h1>
      {safety && (
        <div class="no-print">
          <Notice kind="warning" title={say('assistance.safety')}>
            <p>{safety}</p>
          </Notice>
        </div>
      )}
      <Tabs
        label={say('assistance.tabs')}
        tabs={tabs
          .filter((code) => code !== 'threat' || head.acts.has('threat'))
          .map((code) => ({
            label: say(`assistance.tab.${code}`),
            href: to(`/clients/${row.id}${code === 'summary' ? '' : `/${code}`}`),
            current: code === tab,
          }))}
      />
      {children}
    </article>
  )
}
