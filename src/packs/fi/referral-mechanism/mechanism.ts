import { names } from '../../pack.ts'
import type { Mechanism } from '../../referral-mechanism.ts'
import { intro, lanes, roles, situations, stages, title } from './frame.ts'
import { handovers } from './handovers.ts'
import * as admission from './stage-admission.ts'
import * as consent from './stage-consent.ts'
import * as exit from './stage-exit.ts'
import * as help from './stage-help.ts'
import * as notice from './stage-notice.ts'
import * as rights from './stage-rights.ts'

const parts = [notice, consent, admission, help, rights, exit]

/**
 * The first Finnish version, written from the law as of February 2025 and from practice as published. No authority has
 * confirmed it: what was not read in a primary text carries its mark.
 */
export const mechanism: Mechanism = {
  title,
  intro,
  stages,
  lanes,
  roles,
  situations,
  start: {
    names: names('Epäily herää', 'Misstanke väcks', 'Suspicion arises'),
    lane: 'encounter',
    to: 'notice-signs',
  },
  steps: parts.flatMap((part) => part.steps),
  decisions: parts.flatMap((part) => part.decisions),
  ends: exit.ends,
  handovers,
}

/** The day from which the first version is shown as the one in force, `YYYY-MM-DD`. */
export const mechanismFrom = '2026-11-21'
