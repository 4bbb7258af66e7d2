import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import { type CodeList, nameOf } from '#packs/pack.ts'
import type { ServiceFields, Texts } from './record.ts'

export type HsdsSay = Say

/** A text in the language asked for, else in the first there is: HSDS has room for one. Undefined when there is none. */
export const told = (texts: Texts | undefined, lang: Lang): string | undefined =>
  [texts?.[lang], texts?.fi, texts?.sv, texts?.en].map((text) => text?.trim()).find((text) => text)

/** What HSDS has only sentences for: what one gets and what happens to one's data, whom it takes, interpreters, cost. */
export function notesOf(fields: Partial<ServiceFields>, { lang, say }: { lang: Lang; say: HsdsSay }) {
  const about = told(fields.about, lang)
  const data = told(fields.data, lang)
  const cost = told(fields.costText, lang)
  return {
    description: joined([about, data && `${say('service-map.api.data')} ${data}`], '\n\n'),
    eligibility: joined(
      [
        listed(say('service-map.api.for'), targetGroups, fields.groups, lang),
        listed(say('service-map.api.accepts'), accessConditions, fields.accepts, lang),
        listed(say('service-map.api.refuses'), accessConditions, fields.refuses, lang),
      ],
      ' ',
    ),
    interpreter: fields.interpreter && say(`service-map.api.interpreter-${fields.interpreter}`),
    // That it is free stands among the cost options, where programs read it.
    cost: cost ?? (fields.cost && fields.cost !== 'free' ? say(`service-map.api.cost-${fields.cost}`) : undefined),
  }
}

const joined = (parts: readonly (string | undefined)[], between: string) =>
  parts.filter((part) => part).join(between) || undefined

const listed = (label: string, list: CodeList, codes: readonly string[] | undefined, lang: Lang) =>
  codes && codes.length > 0 ? `${label} ${codes.map((code) => nameOf(list, code, lang)).join(', ')}.` : undefined
