import type { VNode } from 'preact'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { networkByCode } from '../networks.ts'
import { principlesInForce } from '../queries-platform.ts'
import { signatoriesPublic } from '../queries-platform-signatories.ts'

/** On the public page of a network that signs principles: how many have, and the way there. */
export async function principlesPart({ db, say, to, now }: Reading, code: string): Promise<VNode | null> {
  const network = await networkByCode(db, code, dayOf(now))
  if (network?.kind !== 'platform' || !(await principlesInForce(db, network.id))) return null
  const { length: count } = await signatoriesPublic(db, network.id, false)
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.heading')}</h2>
      <p class="ds-paragraph">{say('networks.platform.signatories.caption', { count })}</p>
      <p class="ds-paragraph">
        <a class="ds-link" href={to(`/networks/${code}/principles`)}>
          {say('networks.platform.part')}
        </a>
      </p>
    </section>
  )
}
