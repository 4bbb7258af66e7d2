import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { isLang } from '#base/i18n/lang.ts'
import { pdf } from '#base/paper/pdf.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { contentIn } from './decision-content.ts'
import { letterPaper } from './decision-letter.ts'
import { corrected, rootOf } from './decision-scene.ts'
import { courtIn } from './decision-service.ts'
import { type Entry, onlyEntry } from './entries.ts'
import type { FileKeys } from './keys.ts'
import { type Letter, letterMatter } from './letter.ts'
import type { ClientRow } from './queries.ts'
import type { ClientDecisionTable } from './queries-decisions.ts'
import { periodEventsOf, periodsOf } from './queries-periods.ts'

/** A file as a letter needs it: its row, keys, and the entry of the identity. */
export interface OfFile {
  row: ClientRow
  keys: FileKeys
  entries: readonly Entry[]
}

/** A decision as a letter; null where it has none: written down from elsewhere, or withdrawn. */
export async function letterOf(db: Read, file: OfFile, row: ClientDecisionTable): Promise<Letter | null> {
  const matter = letterMatter(row)
  if (!matter || row.withdrawn_at) return null
  const old = await corrected(db, file.row.id, row.corrects_id)
  return {
    ...{ row, matter, content: contentIn(file.keys.of('file'), row), number: file.row.number, name: nameOn(file) },
    court: courtIn(file.keys, row),
    signer: (await namesOf(db, [row.signed_by])).get(row.signed_by ?? '') ?? '',
    began: await beganOn(db, file.row.id, row),
    correctsDay: old?.law_day ?? null,
  }
}

/** The letter as PDF, in the language it was written in, with a page in plain words in the person's own. */
export function letterPdf(base: Base, { row }: Pick<OfFile, 'row'>, letter: Letter) {
  const lang = letter.content.letterLang ?? (row.lang === 'sv' ? 'sv' : 'fi')
  const own = isLang(row.lang) ? row.lang : null
  return pdf(letterPaper(letter, base.speakers[lang], lang, own && { say: base.speakers[own], lang: own }))
}

/** Family and given names; nothing where the identity is protected. */
function nameOn({ row, entries }: OfFile): string {
  const identity = onlyEntry(entries, 'identity')
  if (row.protected_at || !identity) return ''
  const said = (name: string) => String(identity.values[`identity.${name}@1`] ?? '')
  return [said('given-name'), said('family-name')].filter((part) => part !== '').join(' ')
}

/** First day of the reflection period that an extension is about. */
async function beganOn(db: Read, client: string, row: ClientDecisionTable): Promise<string | null> {
  const root = await rootOf(db, client, row)
  const changed = (await periodEventsOf(db, client)).find(({ decision_id }) => decision_id === root.id)
  const periods = (await periodsOf(db, client)).filter(({ kind }) => kind === 'reflection')
  return (periods.find(({ id }) => id === changed?.period_id) ?? periods.at(-1))?.starts_on ?? null
}
