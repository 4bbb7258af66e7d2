import type { Base } from '#base/base.ts'
import { minutes } from '#base/time/day.ts'
import { teamByCode, teamMembers } from '#modules/accounts/accounts.ts'
import { addReferral, answerReferral, decideReferral, hasReferrals } from '#modules/referrals/make.ts'
import { answeredReferral, decidedReferral, invented } from './invented-referrals.ts'

/** Invented referrals in every lane and language; nothing happens where there are any already. */
export async function fillReferrals(base: Base): Promise<void> {
  if (await base.database.reading(hasReferrals)) return
  for (const { daysAgo, ...referral } of invented) await addReferral(before(base, daysAgo), referral)
  await fillAnswered(base)
  await fillDecided(base)
}

async function fillAnswered(base: Base): Promise<void> {
  const { daysAgo, answer, ...referral } = answeredReferral
  const id = await addReferral(before(base, daysAgo), referral)
  const { intake } = await workers(base)
  await answerReferral(before(base, daysAgo - 1), intake, id, answer)
}

async function fillDecided(base: Base): Promise<void> {
  const { daysAgo, decision, ...referral } = decidedReferral
  const id = await addReferral(before(base, daysAgo), referral)
  const { intake, supervisor, official } = await workers(base)
  const who = { drafter: intake, reviewer: supervisor, signer: official }
  await decideReferral(before(base, daysAgo - 4), who, id, decision)
}

/** The demo's people of intake by their part. */
export async function workers(base: Base): Promise<Record<'intake' | 'supervisor' | 'official', string>> {
  return base.database.reading(async (db) => {
    const team = await teamByCode(db, 'nas-intake')
    const members = await teamMembers(db, team.id, [], base.now())
    const one = (role: 'intake' | 'supervisor' | 'official') =>
      members.find(({ roles }) => roles.includes(role))?.id ?? ''
    return { intake: one('intake'), supervisor: one('supervisor'), official: one('official') }
  })
}

/** The same house some days ago. */
export const before = (base: Base, days: number): Base => ({
  ...base,
  now: () => new Date(base.now().getTime() - days * minutes(24 * 60)),
})
