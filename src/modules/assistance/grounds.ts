import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { admissionGrounds, interruptionGrounds, removalGrounds } from '#packs/fi/law.ts'
import { type CodeList, itemOf } from '#packs/pack.ts'

/** What a ground is called, of whatever matter it is. */
export function groundName(code: string, say: Say, lang: Lang): string {
  if (code === 'no-right-of-residence') return say('assistance.ground.no-right-of-residence')
  if (code === 'personal-circumstances') return say('assistance.ground.personal-circumstances')
  const lists: readonly CodeList[] = [admissionGrounds, removalGrounds, interruptionGrounds]
  return lists.map((list) => itemOf(list, code)?.names[lang]).find((name) => name !== undefined) ?? code
}
