import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'

/** What a link in a mail lets its holder do; the same member's links of another kind do not fit. */
export type LinkKind = 'confirmation' | 'membership'

/** Path of a member's link in the language of their mails: it stands in every mail to them. */
export const memberPath = (
  base: Pick<Base, 'secrets'>,
  kind: LinkKind,
  { id, lang }: { id: string; lang: Lang },
): string => `/${lang}/networks/${kind}/${signedId(base.secrets.link, `networks.${kind}`, id)}`

/** The member whose link this is; throws `NotFound` when the proof is not ours. */
export function memberIn(base: Pick<Base, 'secrets'>, kind: LinkKind, signed: string | undefined): string {
  const id = readSignedId(base.secrets.link, `networks.${kind}`, signed ?? '')
  if (id === null) throw new NotFound()
  return id
}
