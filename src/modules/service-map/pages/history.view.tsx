import type { Reading } from '#base/http/ask.ts'
import { sayTime } from '#base/time/day.ts'
import { Timeline } from '#base/ui/parts.tsx'
import { type Part, sections } from '../forms.ts'
import type { Act } from '../queries-tables.ts'
import type { Hiding, Kept, Kind } from '../record.ts'
import { pathOf } from './paths.ts'
import { nameIn } from './record.view.tsx'
import { Mark, Said } from './said.view.tsx'
import { ValueView } from './value.view.tsx'

export interface Past {
  id: string
  act: Act
  version: number
  at: Date
  /** Null: the system. */
  by: string | null
  changed: readonly string[]
  before: { fields: object; hidden: object }
  after: { fields: object; hidden: object }
}

export function HistoryView({ ask, kept, past }: { ask: Reading; kept: Kept<Kind>; past: readonly Past[] }) {
  const { say, lang, to } = ask
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to(pathOf(kept.kind, kept.id))}>
          <Said texts={nameIn(kept)} lang={lang} otherwise={say(`service-map.kind.${kept.kind}`)} />
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        {say('service-map.history.title')}
      </h1>
      <Timeline
        items={past.map((one) => ({
          when: sayTime(one.at, lang),
          title: `${say(`service-map.act.${one.act}`)}: ${one.by ?? say('service-map.history.system')}`,
          children: one.act === 'drafted' ? null : <Changes {...{ ask, kept }} past={one} />,
        }))}
      />
    </>
  )
}

function Changes({ ask, kept, past }: { ask: Reading; kept: Kept<Kind>; past: Past }) {
  const parts = partsOf(kept.kind)
  return (
    <ul>
      {past.changed.flatMap((name) => {
        const part = parts.get(name)
        return part ? [<Change key={name} {...{ ask, past, part, name }} />] : []
      })}
    </ul>
  )
}

function Change({ ask, past, part, name }: { ask: Reading; past: Past; part: Part; name: string }) {
  const side = ({ fields, hidden }: Past['after']) => (
    <>
      <ValueView {...{ ask, part, name }} value={(fields as Record<string, unknown>)[name]} />
      <Mark hiding={(hidden as Record<string, Hiding | undefined>)[name]} say={ask.say} lang={ask.lang} />
    </>
  )
  return (
    <li>
      <strong>{ask.say(part.label)}</strong>: <del>{side(past.before)}</del> → {side(past.after)}
    </li>
  )
}

const partsOf = (kind: Kind): ReadonlyMap<string, Part> =>
  new Map(
    Object.values(sections[kind]).flatMap((section) =>
      Object.entries(section).flatMap(([name, part]) => (part.fields ?? [name]).map((one) => [one, part] as const)),
    ),
  )
