import { type Lang, langs } from '#base/i18n/lang.ts'
import { choice, type Fault, text } from '#base/ui/form.ts'
import type { StatementTextTable } from './queries-platform-statements.ts'

export type StatementTexts = Pick<
  StatementTextTable,
  'title_fi' | 'title_sv' | 'title_en' | 'body_fi' | 'body_sv' | 'body_en'
>

const title = () => text({ max: 200 })
const body = () => text({ max: 20_000 })
export const statementForm = {
  title_fi: title(),
  body_fi: body(),
  title_sv: title(),
  body_sv: body(),
  title_en: title(),
  body_en: body(),
}

/** A statement stands in one language at least, and in each with title and text. */
export function faultsOf(texts: StatementTexts): Fault[] {
  const half = langs.filter((lang) => (titleIn(texts, lang) === '') !== (bodyIn(texts, lang) === ''))
  if (half.length > 0) return half.map((lang) => ({ field: `title_${lang}`, key: 'networks.statement.half' }))
  const written = langs.some((lang) => titleIn(texts, lang) !== '')
  return written ? [] : [{ field: 'title_fi', key: 'networks.statement.empty' }]
}

export const backingForm = {
  answer: choice(['backs', 'declines'], { needed: 'networks.statement.answer.needed' }),
  representative: text({ needed: 'networks.platform.representative.needed' }),
}

/** The reader's language where it is written, else the first that is. */
export const langOf = (texts: StatementTexts, wanted: Lang): Lang =>
  [wanted, ...langs].find((lang) => titleIn(texts, lang) !== '') ?? wanted

export const titleIn = (texts: StatementTexts, lang: Lang): string =>
  ({ fi: texts.title_fi, sv: texts.title_sv, en: texts.title_en })[lang]

export const bodyIn = (texts: StatementTexts, lang: Lang): string =>
  ({ fi: texts.body_fi, sv: texts.body_sv, en: texts.body_en })[lang]

/** Where a statement stands. */
export const stateOfStatement = (row: { published_at: Date | null; withdrawn_at: Date | null }) =>
  row.withdrawn_at ? 'withdrawn' : row.published_at ? 'published' : 'draft'
