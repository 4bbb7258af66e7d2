import type { Base } from '#base/base.ts'
import { openTeamPair } from '#base/crypto/team-key.ts'
import type { Read } from '#base/database/handles.ts'
import type { Role } from '#base/http/actor.ts'
import type { Lang, Names } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import {
  currentKeyRow,
  keyRow,
  memberRows,
  nameRows,
  organisationMemberRows,
  teamRow,
  teamRows,
} from './queries-teams.ts'

export interface Team {
  id: string
  code: string
  names: Names
}

export interface Member {
  id: string
  name: string
  email: string
  lang: Lang
  roles: readonly Role[]
}

/** The team of that code of the country pack, e.g. 'nas-intake'; throws when there is none. */
export async function teamByCode(db: Read, code: string): Promise<Team> {
  const row = await teamRow(db, code)
  return { id: row.id, code: row.code, names: namesIn(row) }
}

/** Every team with its organisation's names, also those whose time is over. */
export async function allTeams(db: Read): Promise<(Team & { organisation: Names; organisationId: string })[]> {
  return (await teamRows(db)).map((row) => ({
    id: row.id,
    code: row.code,
    names: namesIn(row),
    organisationId: row.organisation_id,
    organisation: { fi: row.organisation_fi, sv: row.organisation_sv, en: row.organisation_en },
  }))
}

/** The key to which new content of the team is wrapped. */
export async function currentTeamKey(db: Read, team: string): Promise<{ id: string; publicKey: Uint8Array }> {
  const row = await currentKeyRow(db, team)
  return { id: row.id, publicKey: row.public_key }
}

/** The opened pair of a team key, current or retired: what was wrapped to it opens. Throws `SealBroken`. */
export async function teamPair(db: Read, base: Base, teamKey: string): Promise<ReturnType<typeof openTeamPair>> {
  const row = await keyRow(db, teamKey)
  const stored = { publicKey: row.public_key, sealedPrivateKey: row.sealed_private_key }
  return openTeamPair(base.secrets.team, row.team_id, stored)
}

/** People who hold one of the roles in the team now, each once; no roles: all members. For choices and mail. */
export async function teamMembers(db: Read, team: string, roles: readonly Role[], now: Date): Promise<Member[]> {
  const rows = await memberRows(db, team, roles, dayOf(now))
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((all) => {
    const [first] = all
    return first
      ? [{ id: first.id, name: first.name, email: first.email, lang: first.lang, roles: all.map(({ role }) => role) }]
      : []
  })
}

/** People with an account and a role in the organisation now, each once, by name. For choices and mail. */
export const organisationMembers = (db: Read, organisation: string, now: Date): Promise<Omit<Member, 'roles'>[]> =>
  organisationMemberRows(db, organisation, dayOf(now))

/** Names of people by id, also of those whose account is closed. */
export async function namesOf(db: Read, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  return new Map((await nameRows(db, wanted)).map(({ id, name }) => [id, name]))
}

const namesIn = (row: { name_fi: string; name_sv: string; name_en: string }): Names => ({
  fi: row.name_fi,
  sv: row.name_sv,
  en: row.name_en,
})
