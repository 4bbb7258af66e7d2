import type { Base } from '#base/base.ts'
import { takeOver } from './admission.ts'

export { hasClients } from './queries-desk.ts'

/** Opens the file of an admitted person by the module's own verb, and gives its id. For tests and the demo, never in production. */
export async function addClient(
  base: Base,
  by: string,
  referral: string,
  to: { team: string; worker: string },
): Promise<string> {
  if (base.settings.mode !== 'demo') throw new Error('invented clients are for the demo only')
  return base.database.writing((tx) => takeOver(tx, base, by, referral, { ...to, former: null }))
}
