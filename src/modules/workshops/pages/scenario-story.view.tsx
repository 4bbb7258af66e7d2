import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Notice } from '#base/ui/parts.tsx'
import { langOf, type Texts, textIn } from '../scenario.ts'

/** Stands on every page, screen and sheet of a scenario and of a workshop. */
export const InventedBanner = ({ say }: { say: Say }) => (
  <Notice kind="info">
    <p>{say('workshops.invented')}</p>
  </Notice>
)

/** An editor's text in the reader's language, or in one that it has; then marked as that one. */
export function Said({ texts, lang }: { texts: Texts; lang: Lang }) {
  const of = langOf(texts, lang)
  return <span lang={of === lang ? undefined : of}>{textIn(texts, lang)}</span>
}
