import type { Lang } from '#base/i18n/lang.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import { type CodeItem, type CodeList, itemOf } from '#packs/pack.ts'
import type { Telling } from './hsds.ts'
import { stableId } from './hsds-id.ts'
import type { HsdsTaxonomy, HsdsTerm } from './hsds-shape.ts'
import type { HsdsSay } from './hsds-words.ts'
import type { Seen } from './seen.ts'

/** Our code lists by the name under which a service's field uses them. */
export const codeLists = {
  needs,
  groups: targetGroups,
  access: accessConditions,
  'organisation-types': organisationTypes,
} as const satisfies Record<string, CodeList>
export type ListName = keyof typeof codeLists
export const listNames = Object.keys(codeLists) as ListName[]

export const taxonomyId = (list: ListName): string => stableId('taxonomy', codeLists[list].id)
export const termId = (list: ListName, code: string): string => stableId('term', codeLists[list].id, code)

export const taxonomies = (say: HsdsSay): HsdsTaxonomy[] =>
  listNames.map((list) => ({
    id: taxonomyId(list),
    name: say(`service-map.api.list-${list}`),
    description: say(`service-map.api.list-${list}-about`),
    version: String(codeLists[list].version),
  }))

export const terms = (lang: Lang, say: HsdsSay): HsdsTerm[] =>
  listNames.flatMap((list) => codeLists[list].items.map((item) => termOf(list, item, lang, say)))

/** Which code of which list a term's id means; undefined for an id of nobody's. */
export const codeOfTerm = (id: string): { list: ListName; code: string } | undefined => byTerm.get(id)
export const listOfTaxonomy = (id: string): ListName | undefined => listNames.find((list) => taxonomyId(list) === id)

const byTerm = new Map(
  listNames.flatMap((list) =>
    codeLists[list].items.map(({ code }: CodeItem) => [termId(list, code), { list, code }] as const),
  ),
)

/** The codes of a service as HSDS attributes. */
export function attributesOf({ id, fields }: Seen<'service'>, telling: Telling) {
  const link = (list: ListName, type: string, codes: readonly string[] | undefined, value?: string) =>
    (codes ?? []).flatMap((code) => attribute({ id, entity: 'service', list, type, code, value }, telling))
  return [
    ...link('needs', 'need', fields.needs),
    ...link('groups', 'target-group', fields.groups),
    ...link('access', 'access', fields.accepts, 'accepts'),
    ...link('access', 'access', fields.refuses, 'refuses'),
  ]
}

export const organizationAttributes = ({ id, fields }: Seen<'provider'>, telling: Telling) =>
  fields.type
    ? attribute(
        {
          id,
          entity: 'organization',
          list: 'organisation-types',
          type: 'organisation-type',
          code: fields.type,
          value: undefined,
        },
        telling,
      )
    : []

interface Link {
  id: string
  entity: 'service' | 'organization'
  list: ListName
  type: string
  code: string
  value: string | undefined
}

function attribute({ id, entity, list, type, code, value }: Link, { edition, lang, say }: Telling) {
  const item = itemOf<CodeItem>(codeLists[list], code)
  if (!item) return []
  const term = termOf(list, item, lang, say)
  return [
    {
      id: stableId('attribute', id, type, code),
      link_id: id,
      link_entity: entity,
      link_type: type,
      ...(value === undefined ? {} : { value }),
      taxonomy_term_id: term.id,
      ...(edition === '3.1' ? { label: term.name } : {}),
      taxonomy_term: term,
    },
  ]
}

const termOf = (list: ListName, item: CodeItem, lang: Lang, say: HsdsSay): HsdsTerm => ({
  id: termId(list, item.code),
  code: item.code,
  name: item.names[lang],
  description: item.hint?.[lang] ?? item.names[lang],
  taxonomy: say(`service-map.api.list-${list}`),
  taxonomy_id: taxonomyId(list),
  language: lang,
})
