import type { Typed } from '#base/http/typed.ts'
import { choice, type Fault, type ReadForm, readForm, text } from '#base/ui/form.ts'
import type { Ground } from '#packs/fi/law.ts'
import { type Outcome, type Weighed, weighFault } from './decision.ts'
import type { Draft } from './decisions.ts'

/** The fields of a draft on one ground: for each of its tests whether it is met and why, and the text to the person. */
export const draftForm = (ground: Pick<Ground, 'tests'>) => ({
  ...Object.fromEntries(
    ground.tests.flatMap(({ code }) => [
      [`met.${code}`, choice(['yes', 'no'], { needed: 'referrals.decision.met.needed' })],
      [`reasons.${code}`, text({ max: 8000, needed: 'referrals.decision.reasons.needed' })],
    ]),
  ),
  text: text({ max: 8000, needed: 'referrals.decision.text.needed' }),
})

/** Reads a draft; an outcome that does not follow from the tests is a fault beside the first test. */
export function readDraftForm(ground: Ground, outcome: Outcome, typed: Typed): ReadForm<Draft> {
  const read = readForm(draftForm(ground), typed)
  if (!read.ok) return read
  const value = read.value as Record<string, string | null>
  const weighed: Weighed[] = ground.tests.map(({ code }) => ({
    test: code,
    met: value[`met.${code}`] === 'yes',
    reasons: value[`reasons.${code}`] ?? '',
  }))
  const fault = weighFault(outcome, weighed)
  if (!fault) return { ok: true, value: { outcome, ground: ground.code, weighed, text: value.text ?? '' } }
  const faults: Fault[] = [{ field: `met.${ground.tests[0]?.code}`, key: `referrals.decision.${fault}` }]
  return { ok: false, typed, faults }
}
