import { type Answer, bytes } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { csvAnswer } from '#base/paper/answers.ts'
import { printCsv } from '#base/paper/csv.ts'
import { dayOf } from '#base/time/day.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import { currentMembers } from '../queries-directory.ts'

const columns = ['name', 'organisation', 'type', 'doing', 'email', 'kind', 'since'] as const

/** The coordinator's list as a file. Taking it leaves a line. */
export async function memberTable(ask: Reading): Promise<Answer> {
  const { db, say, lang, now, params } = ask
  const network = params['network'] ?? ''
  const rows = (await currentMembers(db, network)).map((row) => [
    row.name,
    row.organisation,
    nameOf(organisationTypes, row.organisation_type, lang),
    row.work,
    row.email,
    say(`networks.relation.${row.relation}`),
    row.approved_at ? dayOf(row.approved_at) : '',
  ])
  const head = columns.map((column) => say(`networks.member.${column}`))
  const file = csvAnswer(`members-${dayOf(now)}`, printCsv(head, rows))
  if (file.kind !== 'bytes') return file
  return bytes(file.type, file.body, { ...file, looks: [{ action: 'network.export', object: ['network', network] }] })
}
