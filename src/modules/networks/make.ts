import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { idWithoutTime } from '#base/database/id.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf } from '#base/time/day.ts'
import { addDocument } from './documents.ts'
import { noteEvent } from './events.ts'
import { consentVersion } from './member.ts'
import type { Relation, Shown } from './network.ts'
import { publishNews, writeNews } from './news.ts'
import { notYet } from './not-yet.ts'
import { countMembers, networkIdOf, personByAddress } from './queries-make.ts'
import { changeMember, insertMember, organisationNamed } from './queries-members.ts'

export { addLetter, addReader, hasLetters } from './list-make.ts'
export { addMeeting, hasMeetings, type InventedMeeting } from './meeting-make.ts'
export { addSignatory, addStatement } from './platform-make.ts'

/** An invented member, for the demo and tests. `waiting`: the coordinator has not agreed yet. */
export interface InventedMember {
  network: string
  name: string
  email: string
  organisation: string
  type: string
  work?: string
  relation?: Relation
  lang?: Lang
  shown?: readonly Shown[]
  waiting?: true
  /** The account of the same address is linked. */
  account?: true
}

/** Puts somebody into a network as if they had joined and confirmed at `base.now()`; no mail leaves. Result: their id. */
export async function addMember(base: Base, invented: InventedMember): Promise<string> {
  return base.database.writing(async (tx) => {
    const id = idWithoutTime(base.random)
    const now = base.now()
    await insertMember(tx, {
      ...notYet,
      id,
      network_id: await networkIdOf(tx, invented.network),
      relation: invented.relation ?? 'member',
      name: invented.name,
      email: invented.email,
      organisation: invented.organisation,
      organisation_type: invented.type,
      organisation_id: (await organisationNamed(tx, invented.organisation, dayOf(now))) ?? null,
      work: invented.work ?? '',
      lang: invented.lang ?? 'fi',
      shown: [...(invented.shown ?? [])],
      asked_at: now,
      invited_by: null,
      confirmed_at: now,
    })
    const happening = { member: id, channel: 'page', source: '/networks/join' } as const
    await noteEvent(tx, base, { ...happening, event: 'asked', version: consentVersion })
    await noteEvent(tx, base, { ...happening, event: 'confirmed', version: consentVersion })
    if (!invented.waiting) await takeIn(tx, base, id, invented)
    return id
  })
}

/** Whether anybody belongs to any network. */
export const hasMembers = async (db: Read): Promise<boolean> => (await countMembers(db)) > 0

/** Published news, in the name of the person with that address. */
export async function addNews(
  base: Base,
  by: string,
  news: { network: string; title: string; body: string; lang: Lang; audience: 'members' | 'public' },
): Promise<void> {
  await base.database.writing(async (tx) => {
    const author = await personByAddress(tx, by)
    const network = await networkIdOf(tx, news.network)
    await publishNews(tx, base, await writeNews(tx, base, network, news, author), author)
  })
}

/** A text laid before the members, in the name of the person with that address. */
export async function addText(base: Base, by: string, paper: { network: string; title: string; text: string }) {
  await base.database.writing(async (tx) => {
    const network = await networkIdOf(tx, paper.network)
    const upload = { field: 'file', name: 'text.txt', bytes: Buffer.from(paper.text) }
    await addDocument(tx, base, network, { title: paper.title, upload, kind: 'txt' }, await personByAddress(tx, by))
  })
}

async function takeIn(tx: Write, base: Base, id: string, { account, email }: InventedMember): Promise<void> {
  const now = base.now()
  const person = account ? await personByAddress(tx, email) : null
  await changeMember(tx, id, { approved_at: now, renewed_on: dayOf(now), person_id: person })
  await noteEvent(tx, base, { member: id, event: 'approved', channel: 'system', source: 'make' })
  if (account)
    await noteEvent(tx, base, { member: id, purpose: 'account', event: 'linked', channel: 'system', source: 'make' })
}
