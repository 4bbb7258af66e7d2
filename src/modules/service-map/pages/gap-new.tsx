import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Filled, readForm } from '#base/ui/form.ts'
import { nameForm } from '../gap-form.ts'
import { nameGap } from '../gap-naming.ts'
import { NewGap } from './gap-new.view.tsx'

/** Naming a gap by hand; what the table knows already is filled in. */
export const newGap = (ask: Reading): Answer =>
  page(ask.say('service-map.gap.name'), view(ask, { typed: ask.query, faults: [] }))

export async function postGap(ask: Writing): Promise<Answer> {
  const read = readForm(nameForm, ask.typed)
  if (!read.ok) return again(ask.say('service-map.gap.name'), view(ask, read))
  const { network, need, said, ...codes } = read.value
  const given = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== null))
  const id = await nameGap(
    ask.db,
    ask.base,
    {
      network: network ?? '',
      need: need ?? '',
      ...given,
      text: said,
      source: { kind: 'matrix', id: need ?? '', label: ask.say('service-map.gap.source-matrix') },
    },
    ask.actor,
  )
  ask.record({ action: 'gap.name', object: ['gap', id] })
  return see(ask.to(`/gaps/${id}`))
}

const view = ({ say, lang, to, token }: Ask<Read>, filled: Filled) => <NewGap {...{ say, lang, to, token, filled }} />
