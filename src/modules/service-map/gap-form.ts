import type { Typed } from '#base/http/typed.ts'
import { choice, partialDay, text } from '#base/ui/form.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { networkSeeds } from '#packs/fi/networks.ts'
import { serviceAreas } from '#packs/fi/service-map/areas.ts'
import { aboutNobody } from './form-fields.ts'
import { type GapAct, narrowing, times } from './gap.ts'
import type { Narrowed } from './queries-gaps.ts'

const codesOf = <C extends string>(items: readonly { readonly code: C }[]) => items.map(({ code }) => code)

/** Networks that have a region of their own. */
export const regionalNetworks = networkSeeds.filter(({ kind }) => kind === 'regional')

/** Naming a gap by hand. */
export const nameForm = {
  network: choice(codesOf(regionalNetworks), { needed: 'service-map.gap.network-needed' }),
  need: choice(codesOf(needs.items), { needed: 'service-map.gap.need-needed' }),
  area: choice(codesOf(serviceAreas)),
  group: choice(codesOf(narrowing.group.items)),
  language: choice(codesOf(narrowing.language.items)),
  time: choice(times),
  access: choice(codesOf(narrowing.access.items)),
  said: aboutNobody(text({ max: 2000, needed: 'service-map.gap.said-needed' })),
}

/** Who takes it on, until when. The owner's id is checked against the list. */
export const handForm = { owner: text({ max: 36 }), due: partialDay(), said: aboutNobody(text({ max: 1000 })) }

const why = aboutNobody(text({ max: 1000 }))

/** All acts stand on one page, so each has a field of its own for how or why. */
export const moveForm = {
  act: choice(['begin', 'close', 'accept', 'reopen'] as const satisfies readonly GapAct[]),
  'said-close': why,
  'said-accept': why,
  'said-reopen': why,
}

/** How the matrix is to be narrowed; what is no code of ours narrows nothing. */
export function narrowedBy(query: Typed): Narrowed {
  const one = (name: string, codes: readonly string[]) => {
    const given = query.get(name)?.[0] ?? ''
    return codes.includes(given) ? given : null
  }
  return {
    group: one('group', codesOf(narrowing.group.items)),
    language: one('language', codesOf(narrowing.language.items)),
    time: one('time', times),
    access: one('access', codesOf(narrowing.access.items)),
  }
}
