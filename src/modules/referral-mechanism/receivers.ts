import type { Read } from '#base/database/handles.ts'
import type { Names } from '#base/i18n/lang.ts'
import { allNetworks } from '#modules/networks/networks.ts'
import { receiversByRegion } from '#modules/service-map/service-map.ts'
import type { Handover } from '#packs/referral-mechanism.ts'

/** How many services on each region's map could receive a hand-over. `counts`: by network code. */
export interface Receivers {
  handover: Handover
  counts: ReadonlyMap<string, number>
}

export interface Region {
  code: string
  names: Names
}

/** The regional networks of a day, in their own order. */
export const regionsOf = async (db: Read, day: string): Promise<Region[]> =>
  (await allNetworks(db, day)).filter(({ kind }) => kind === 'regional').map(({ code, names }) => ({ code, names }))

/** Looks for receivers of every hand-over that goes to somebody else than the person. */
export async function receiversOf(db: Read, handovers: readonly Handover[]): Promise<Receivers[]> {
  const asked = new Map<string, Promise<Map<string, number>>>()
  const ask = (need: string, organisationType: string) => {
    const key = `${need} ${organisationType}`
    const known = asked.get(key) ?? receiversByRegion(db, { need, organisationType })
    asked.set(key, known)
    return known
  }
  return Promise.all(
    handovers.flatMap((handover) => {
      const { receiver } = handover
      if (!receiver) return []
      return [
        Promise.all(receiver.types.map((type) => ask(receiver.need, type))).then((all) => ({
          handover,
          counts: sum(all),
        })),
      ]
    }),
  )
}

function sum(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>()
  for (const counts of all) for (const [code, count] of counts) total.set(code, (total.get(code) ?? 0) + count)
  return total
}
