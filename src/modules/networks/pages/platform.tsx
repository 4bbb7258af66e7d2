import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import type { Network } from '../network.ts'
import { bodyRows, principlesInForce, principlesRows } from '../queries-platform.ts'
import { signatoriesPublic } from '../queries-platform-signatories.ts'
import { publishedStatements } from '../queries-platform-statements.ts'
import { networkOfPath } from './network.tsx'
import { PlatformView, PrinciplesView } from './platform.view.tsx'

/** What holds, who has signed which version when, who is close without signing, what they have said together. */
export async function principles(ask: Reading): Promise<Answer> {
  const network = await platformOfPath(ask)
  const { db, lang } = ask
  const texts = await principlesRows(db, network.id)
  return page(
    ask.say('networks.platform.title'),
    <PlatformView
      {...ask}
      {...{ network, texts }}
      signed={await signatoriesPublic(db, network.id, false)}
      withdrawn={await signatoriesPublic(db, network.id, true)}
      bodies={await bodyRows(db, network.id)}
      statements={await publishedStatements(db, network.id, lang)}
    />,
  )
}

/** One version: as it was, or as it is proposed. What is still being written is not there. */
export async function oldPrinciples(ask: Reading): Promise<Answer> {
  const network = await platformOfPath(ask)
  const texts = await principlesRows(ask.db, network.id)
  const text = texts.find(({ number }) => String(number) === ask.params['number'])
  if (!text || (!text.published_at && !text.consulted_at)) throw new NotFound()
  const inForce = (await principlesInForce(ask.db, network.id))?.number ?? 0
  return page(ask.say('networks.platform.title'), <PrinciplesView {...ask} {...{ network, text, inForce }} />)
}

/** The network of the path, where it is one that signs principles. */
export async function platformOfPath(ask: Ask): Promise<Network> {
  const network = await networkOfPath(ask)
  if (network.kind !== 'platform') throw new NotFound()
  return network
}
