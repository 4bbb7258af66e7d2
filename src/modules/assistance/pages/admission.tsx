import { teamsOf } from '#base/http/actor.ts'
import { type Answer, again, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { allowed } from '#base/http/rule.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { allTeams, type Member, type Team, teamMembers } from '#modules/accounts/accounts.ts'
import { handOn } from '#modules/referrals/referrals.ts'
import { takeOver } from '../admission.ts'
import { mayAdmit } from '../policy.ts'
import { type FormerRow, filesTagged, takenInto, waitingProposals } from '../queries-desk.ts'
import { tagsOf } from '../tags.ts'
import { partsTold } from '../told.ts'
import { AdmissionView, WaitingView } from './admission.view.tsx'

/** Admitted persons who have no file yet, the oldest first. */
export async function waiting({ db, actor, say, lang, to }: Reading): Promise<Answer> {
  const rows = await waitingProposals(db, allowed(mayAdmit.admit, actor), 100)
  return page(say('assistance.waiting'), <WaitingView {...{ say, lang, to, rows }} />)
}

/** Whose file becomes of the proposal: a new one, or that of a former client whom the reader recognises. */
export async function admissionPage(ask: Reading): Promise<Answer> {
  const taken = await takenInto(ask.db, referralIn(ask))
  if (taken) return see(ask.to(`/clients/${taken}`))
  return page(ask.say('assistance.admission'), view(ask, await sceneOf(ask), empty))
}

/** Opens the file in one transaction with all that was told and decided. */
export async function admit(ask: Writing): Promise<Answer> {
  const scene = await sceneOf(ask)
  const read = readForm(formFor(scene), ask.typed)
  if (!read.ok) return again(ask.say('assistance.admission'), view(ask, scene, read))
  const { worker, file } = read.value
  const team = scene.teams.find(({ members }) => members.some(({ id }) => id === worker))
  if (!team || !worker) throw new NotFound()
  const former = file === 'new' ? null : file
  const client = await takeOver(ask.db, ask.base, ask.actor.id, referralIn(ask), { team: team.id, worker, former })
  ask.record({ action: 'client.open-file', object: ['client', client] })
  ask.record({ action: 'referral.hand-on', object: ['referral', referralIn(ask)] })
  const isOwn = worker === ask.actor.id
  return see(ask.to(isOwn ? `/clients/${client}` : '/clients/waiting'))
}

export interface Scene {
  reference: string
  teams: readonly (Team & { members: readonly Member[] })[]
  former: readonly FormerRow[]
}

const referralIn = (ask: Ask) => ask.params['referral'] ?? ''

async function sceneOf(ask: Ask): Promise<Scene> {
  const { db, base, actor, now } = ask
  const handed = await handOn(db, base, referralIn(ask))
  const mine = new Set(teamsOf(actor, 'case-worker', 'official', 'supervisor'))
  const teams = (await allTeams(db)).filter(({ id }) => mine.has(id))
  const members = await Promise.all(teams.map(({ id }) => teamMembers(db, id, ['case-worker', 'official'], now)))
  const identity = partsTold(handed.answers, handed.referral.received_on).find(({ code }) => code === 'identity')
  const tags = identity ? tagsOf(base.secrets.tag, identity.values).map(({ tag }) => tag) : []
  return {
    reference: handed.referral.reference,
    teams: teams.map((team, at) => ({ ...team, members: members[at] ?? [] })),
    former: await filesTagged(db, tags, [...mine]),
  }
}

const formFor = ({ teams, former }: Scene) => ({
  worker: choice(
    teams.flatMap(({ members }) => members.map(({ id }) => id)),
    { needed: 'assistance.admission.worker.needed' },
  ),
  file: choice(['new', ...former.map(({ id }) => id)], { needed: 'assistance.admission.file.needed' }),
})

const view = ({ say, lang, to, token, params }: Ask, scene: Scene, filled: Filled) => (
  <AdmissionView {...{ say, lang, to, token, scene, filled }} referral={params['referral'] ?? ''} />
)
