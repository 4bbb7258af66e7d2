import type { Base } from '#base/base.ts'
import { readSignedId, signedId } from '#base/crypto/link.ts'
import { NotFound } from '#base/http/answer.ts'
import type { Lang } from '#base/i18n/lang.ts'

type Ring = Pick<Base, 'secrets'>
type Kind = 'signing' | 'signature' | 'backing'

/** Path of an organisation's link: confirm its signature, keep it, or stand behind a statement. */
export const platformPath = ({ secrets }: Ring, kind: Kind, lang: Lang, id: string): string =>
  `/${lang}/${kind}/${signedId(secrets.link, `networks.${kind}`, id)}`

/** The row whose link this is; throws `NotFound` when the proof is not ours. */
export function platformIn({ secrets }: Ring, kind: Kind, token: string | undefined): string {
  const id = readSignedId(secrets.link, `networks.${kind}`, token ?? '')
  if (id === null) throw new NotFound()
  return id
}
