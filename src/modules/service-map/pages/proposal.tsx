import { page, see } from '#base/http/answer.ts'
import type { Reading, Writing } from '#base/http/ask.ts'
import { leaveProposal, openProposal, proposedFields, takeProposal } from '../proposals.ts'
import { ProposalView } from './proposal.view.tsx'
import { held } from './record.tsx'

/** What an organisation proposes, beside what stands there now. */
export async function proposal(ask: Reading) {
  const id = ask.params['proposal'] ?? ''
  const found = await openProposal(ask.db, ask.base, ask.allowed, id)
  const { kept } = await held(ask, found.kind, found.record_id)
  const values = proposedFields(found.kind, found.content)
  return page(ask.say('service-map.proposal.title'), <ProposalView {...{ ask, found, kept, values }} />, {
    looks: [{ action: 'proposal.read', object: ['proposal', id] }],
  })
}

export async function takeIt(ask: Writing) {
  await takeProposal(ask.db, ask.base, ask.allowed, ask.params['proposal'] ?? '', ask.actor)
  return see(ask.to('/map/reports'))
}

export async function leaveIt(ask: Writing) {
  await leaveProposal(ask.db, ask.base, ask.params['proposal'] ?? '', ask.actor)
  return see(ask.to('/map/reports'))
}
