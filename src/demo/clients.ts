import type { Base } from '#base/base.ts'
import { addDays, dayOf } from '#base/time/day.ts'
import { organisationsOfType, teamByCode, teamMembers } from '#modules/accounts/accounts.ts'
import { addClient, type Deeds, hasClients, workOn } from '#modules/assistance/make.ts'
import { addReferral, decideReferral } from '#modules/referrals/make.ts'
import { cleaner, type InventedClient, mother } from './invented-clients.ts'
import { before, workers } from './referrals.ts'

/** Invented clients of the assistance system; nothing happens where there are any already. */
export async function fillClients(base: Base): Promise<void> {
  if (await base.database.reading(hasClients)) return
  const { worker, official } = await caseWorkers(base)
  const [first, second] = [await admitted(base, worker, cleaner), await admitted(base, official, mother)]
  const today = dayOf(base.now())
  await workOn(base, worker, first, async (deed) => {
    await deed.share(official)
    await cleanersFile(deed, today)
  })
  const [county] = await base.database.reading((db) => organisationsOfType(db, 'service-organiser', today))
  await workOn(base, official, second, (deed) => mothersFile(deed, today, county?.id ?? null))
}

/** Proposed, admitted and taken over. */
async function admitted(base: Base, worker: string, { daysAgo, proposal }: InventedClient): Promise<string> {
  const then = before(base, daysAgo)
  const { intake, supervisor, official } = await workers(base)
  const referral = await addReferral(before(base, daysAgo + 3), proposal)
  await decideReferral(then, { drafter: intake, reviewer: supervisor, signer: official }, referral, {
    outcome: 'admitted',
    ground: 'victim',
    weighed: ['may-be-victim', 'needs-help'].map((test) => ({ test, met: true, reasons: 'Keksityt perustelut.' })),
    text: 'Keksitty päätös.',
  })
  const team = await base.database.reading((db) => teamByCode(db, 'nas-assistance'))
  return addClient(then, worker, referral, { team: team.id, worker })
}

async function cleanersFile(deed: Deeds, today: string): Promise<void> {
  await deed.write('status', { 'status.kind@1': 'none', 'status.from@1': addDays(today, -40) })
  await deed.write('need', {
    ...{ 'need.about@1': 'shelter', 'need.urgency@1': 'now', 'need.assessed@1': addDays(today, -39) },
    ...{ 'need.described@1': 'Keksitty: pomo tietää asunnon.', 'need.met@1': addDays(today, -38) },
  })
  await deed.write('need', {
    ...{ 'need.about@1': 'legal-aid', 'need.urgency@1': 'weeks', 'need.assessed@1': addDays(today, -39) },
    'need.described@1': 'Keksitty: palkkasaatavat ja rikosilmoitus.',
  })
  await deed.write('goal', {
    ...{ 'goal.text@1': 'Keksitty: haluan palkkani ja paperini takaisin.', 'goal.measures@1': ['legal-aid', 'advice'] },
    'goal.by@1': addDays(today, 60),
  })
  await deed.write('action', {
    ...{ 'action.what@1': 'Avustajan hakeminen', 'action.measure@1': 'legal-aid', 'action.organiser@1': 'nas' },
    ...{ 'action.due@1': addDays(today, 5), 'action.step@1': 'support-and-counsel' },
  })
  await deed.write('action', {
    ...{ 'action.what@1': 'Turvallinen paikka', 'action.measure@1': 'accommodation', 'action.organiser@1': 'nas' },
    ...{ 'action.done@1': addDays(today, -38), 'action.outcome@1': 'reached', 'action.step@1': 'safe-place' },
  })
  await deed.write('service', {
    ...{ 'service.measure@1': 'interpretation', 'service.what@1': 'Tulkkaus', 'service.from@1': addDays(today, -39) },
    ...{ 'service.units@1': '6,5', 'service.unit@1': 'hour', 'service.cost@1': '390' },
  })
  await deed.write('appointment', {
    ...{ 'appointment.what@1': 'Tapaaminen avustajan kanssa', 'appointment.day@1': addDays(today, 2) },
    ...{ 'appointment.time@1': '10.30', 'appointment.interpreter@1': 'yes' },
  })
  await deed.write('consent', { 'consent.purpose@1': 'assistance', 'consent.given@1': addDays(today, -40) })
  await deed.write('note', {
    'note.day@1': addDays(today, -1),
    'note.text@1': 'Keksitty: Kaisa nukkui ensimmäistä kertaa koko yön.',
  })
}

async function mothersFile(deed: Deeds, today: string, county: string | null): Promise<void> {
  await deed.arrange('county', county, addDays(today, -60), 'Keksitty: sai kotikunnan.')
  const child = await deed.write('child', {
    'child.name@1': 'Malliksi Tytär',
    'child.born@1': '2012-08-20',
    'child.in-finland@1': 'yes',
  })
  await deed.admitChild(child, addDays(today, -50))
  await deed.write('status', {
    'status.kind@1': 'permit',
    'status.from@1': addDays(today, -100),
    'status.to@1': addDays(today, 20),
  })
  await deed.write('best-interests', {
    ...{
      'best-interests.child@1': 'Malliksi Tytär',
      'best-interests.day@1': addDays(today, -50),
      'best-interests.heard@1': 'yes',
    },
    ...{
      'best-interests.views@1': 'Keksitty: haluan käydä samaa koulua.',
      'best-interests.assessment@1': 'Keksitty arvio.',
    },
    'best-interests.conclusion@1': 'Keksitty johtopäätös.',
  })
}

async function caseWorkers(base: Base): Promise<{ worker: string; official: string }> {
  return base.database.reading(async (db) => {
    const team = await teamByCode(db, 'nas-assistance')
    const members = await teamMembers(db, team.id, [], base.now())
    const one = (role: 'case-worker' | 'official') => members.find(({ roles }) => roles.includes(role))?.id ?? ''
    return { worker: one('case-worker'), official: one('official') }
  })
}
