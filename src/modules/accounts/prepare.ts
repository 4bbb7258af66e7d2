import type { Base } from '#base/base.ts'
import { makeTeamPair } from '#base/crypto/team-key.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { organisations } from '#packs/fi/organisations.ts'
import { teams } from '#packs/fi/teams.ts'
import {
  insertTeamKey,
  lockReference,
  organisationIds,
  teamsWithoutKey,
  upsertOrganisation,
  upsertTeam,
} from './queries-teams.ts'

/** Brings the country pack's organisations and teams into the database, and gives each team its key pair once. */
export async function prepare(base: Base): Promise<void> {
  await base.database.writing(async (tx) => {
    await lockReference(tx)
    await putOrganisations(tx, base)
    await putTeams(tx, base)
    await putKeys(tx, base)
  })
}

// What has no known beginning was there before anything of ours.
const always = '1900-01-01'

async function putOrganisations(tx: Write, base: Base): Promise<void> {
  for (const { code, type, names, web, from, to } of organisations) {
    await upsertOrganisation(tx, {
      id: newId(base.now(), base.random),
      code,
      type,
      name_fi: names.fi,
      name_sv: names.sv,
      name_en: names.en,
      web: web ?? null,
      valid_from: from ?? always,
      valid_to: to ?? null,
    })
  }
}

async function putTeams(tx: Write, base: Base): Promise<void> {
  const ids = await organisationIds(tx)
  for (const { code, organisation, names, from, to } of teams) {
    await upsertTeam(tx, {
      id: newId(base.now(), base.random),
      organisation_id: ids.get(organisation) ?? '',
      code,
      name_fi: names.fi,
      name_sv: names.sv,
      name_en: names.en,
      valid_from: from ?? always,
      valid_to: to ?? null,
    })
  }
}

async function putKeys(tx: Write, base: Base): Promise<void> {
  for (const { id: team } of await teamsWithoutKey(tx)) {
    const pair = makeTeamPair(base.secrets.team, team)
    await insertTeamKey(tx, {
      id: newId(base.now(), base.random),
      team_id: team,
      public_key: Buffer.from(pair.publicKey),
      sealed_private_key: pair.sealedPrivateKey,
      created_at: base.now(),
    })
  }
}
