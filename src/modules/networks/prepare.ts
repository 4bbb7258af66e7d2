import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { type NetworkSeed, networkSeeds } from '#packs/fi/networks.ts'
import { preparePlatform } from './platform-texts.ts'
import {
  isChangedByHand,
  lockNetworks,
  organisationByCode,
  upsertArea,
  upsertCoordination,
  upsertNetwork,
} from './queries-prepare.ts'

/**
 * Brings the country pack's networks into the database. Texts that a coordinator has edited stay theirs, and
 * so do days and coordinators that an administrator has changed.
 */
export async function prepare(base: Base): Promise<void> {
  await base.database.writing(async (tx) => {
    await lockNetworks(tx)
    for (const seed of networkSeeds) await putNetwork(tx, base, seed)
  })
  await preparePlatform(base)
}

async function putNetwork(tx: Write, base: Base, seed: NetworkSeed): Promise<void> {
  const { names, about } = seed
  const network = await upsertNetwork(tx, {
    id: newId(base.now(), base.random),
    code: seed.code,
    kind: seed.kind,
    joining: seed.joining,
    name_fi: names.fi,
    name_sv: names.sv,
    name_en: names.en,
    about_fi: about.fi,
    about_sv: about.sv,
    about_en: about.en,
    valid_from: seed.from ?? null,
    valid_to: seed.to ?? null,
  })
  for (const area of seed.areas) await upsertArea(tx, network, area)
  if (await isChangedByHand(tx, network)) return
  for (const { organisation, from, to } of seed.coordinators) {
    await upsertCoordination(tx, {
      id: newId(base.now(), base.random),
      network_id: network,
      organisation_id: await organisationByCode(tx, organisation),
      valid_from: from ?? null,
      valid_to: to ?? null,
    })
  }
}
