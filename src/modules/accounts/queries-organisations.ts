import type { Read } from '#base/database/handles.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Allowed } from '#base/http/rule.ts'
import type { Lang, Names } from '#base/i18n/lang.ts'

/** Organisations by name: of one type or all; those that exist on a day, or all that ever did. */
export const organisationRows = (
  db: Read,
  allowed: Allowed,
  lang: Lang,
  { type, day }: { type: string | null; day: string | null },
) =>
  db
    .selectFrom('organisation as o')
    .select(['o.id', 'o.type', `o.name_${lang} as name`, 'o.valid_from', 'o.valid_to'])
    .where(allowed)
    .$if(type !== null, (query) => query.where('o.type', '=', type ?? ''))
    .$if(day !== null, (query) =>
      query
        .where('o.valid_from', '<=', day ?? '')
        .where((row) => row.or([row('o.valid_to', 'is', null), row('o.valid_to', '>=', day ?? '')])),
    )
    .orderBy('name')
    .execute()

export const organisationRow = (db: Read, id: string) =>
  db
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound())

/** Organisations in which somebody may be given a role on a day. */
export const organisationChoices = (db: Read, lang: Lang, day: string) =>
  db
    .selectFrom('organisation')
    .select(['id', `name_${lang} as name`])
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .orderBy('name')
    .execute()

/** Organisations of this type that exist on a day, by name. */
export const organisationsOfType = (db: Read, type: string, day: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'name_fi as fi', 'name_sv as sv', 'name_en as en'])
    .where('type', '=', type)
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', day)]))
    .orderBy('name_fi')
    .execute()

/** Names of these organisations, also of those whose time is over. */
export async function organisationNames(db: Read, ids: readonly string[]): Promise<ReadonlyMap<string, Names>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name_fi as fi', 'name_sv as sv', 'name_en as en'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, ...names }) => [id, names]))
}
