import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { stories } from '#packs/fi/scenarios/stories.ts'
import { insertScenario, insertVersion, lockShipped, shippedRow, supersede } from './queries-scenarios.ts'
import type { ShippedScenario } from './scenario.ts'

/** Brings the country pack's scenarios into the database; a newer text of theirs becomes their next version. */
export async function prepare(base: Base): Promise<void> {
  await base.database.writing(async (tx) => {
    await lockShipped(tx)
    for (const story of stories) await ship(tx, base, story)
  })
}

async function ship(tx: Write, base: Base, { code, version, document }: ShippedScenario): Promise<void> {
  const now = base.now()
  const found = await shippedRow(tx, code)
  if (found && (found.pack_version ?? 0) >= version) return
  const scenario = found?.id ?? newId(now, base.random)
  if (!found) {
    await insertScenario(tx, {
      id: scenario,
      code,
      organisation_id: null,
      copied_from: null,
      created_at: now,
      created_by: null,
    })
  }
  await supersede(tx, scenario, now)
  await insertVersion(tx, {
    id: newId(now, base.random),
    scenario_id: scenario,
    number: (found?.number ?? 0) + 1,
    pack_version: version,
    document,
    begun_at: now,
    begun_by: null,
    changed_at: now,
    changed_by: null,
    published_at: now,
  })
}
