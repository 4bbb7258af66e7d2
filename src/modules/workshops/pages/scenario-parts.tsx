import { newId } from '#base/database/id.ts'
import type { Answer } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { stepsInForce } from '#modules/referral-mechanism/referral-mechanism.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import type { CodeList } from '#packs/pack.ts'
import { laterUnits, type RoleCard, type ScenarioDocument, type Step, textIn } from '../scenario.ts'
import {
  coverForm,
  coverFrom,
  coverValues,
  roleForm,
  roleFrom,
  roleValues,
  stepForm,
  stepFrom,
  stepValues,
} from '../scenario-forms.ts'
import { coverLabels, roleLabels, stepLabels } from './scenario-labels.ts'
import { editPart, homeOf, type Part, savePart } from './scenario-part.tsx'
import { CoverFields, type MechanismStep, RoleFields, StepFields } from './scenario-part-forms.view.tsx'

export const coverPage = (ask: Reading): Promise<Answer> => editPart(ask, coverPart)
export const saveCover = (ask: Writing): Promise<Answer> => savePart(ask, coverPart)
export const rolePage = (ask: Reading): Promise<Answer> => editPart(ask, rolePart)
export const saveRole = (ask: Writing): Promise<Answer> => savePart(ask, rolePart)

export async function stepPage(ask: Reading): Promise<Answer> {
  const mechanism = await stepsInForce(ask.db)
  return editPart(ask, (scene, document) => stepPart(scene, document, mechanism))
}

export async function saveStep(ask: Writing): Promise<Answer> {
  const mechanism = await stepsInForce(ask.db)
  return savePart(ask, (scene, document) => stepPart(scene, document, mechanism))
}

function coverPart({ say, lang }: Ask<unknown>, document: ScenarioDocument): Part {
  return {
    title: say('workshops.cover.title'),
    form: coverForm,
    labels: coverLabels(say),
    codes: new Map(),
    now: coverValues(document),
    fields: (filled) => <CoverFields {...{ say, lang, filled }} />,
    put: (old, value) => ({ ...old, ...coverFrom(value) }),
  }
}

function rolePart(ask: Ask<unknown>, document: ScenarioDocument): Part | null {
  const { say, lang } = ask
  const id = ask.params['role'] ?? ''
  const role = document.roles.find((one) => one.id === id)
  if (!role && id !== 'new') return null
  return {
    title: role ? textIn(role.names, lang) : say('workshops.role.new'),
    form: roleForm,
    labels: roleLabels(say),
    codes: codesOf(organisationTypes, lang),
    now: role ? roleValues(role) : null,
    fields: (filled) => <RoleFields {...{ say, lang, filled }} />,
    put: (old, value) => ({ ...old, roles: placed(old.roles, roleFrom(value, role?.id ?? fresh(ask))) }),
  }
}

function stepPart(ask: Ask<unknown>, document: ScenarioDocument, mechanism: readonly MechanismStep[]): Part | null {
  const { say, lang } = ask
  const id = ask.params['step'] ?? ''
  const at = document.steps.findIndex((one) => one.id === id)
  const step = document.steps[at]
  if (!step && id !== 'new') return null
  const roles = ids(document.roles, step?.roles)
  const known = ids(mechanism, step?.mechanism)
  return {
    title: say('workshops.part.title', { number: (step ? at : document.steps.length) + 1 }),
    form: stepForm(roles, known),
    labels: stepLabels(say),
    codes: new Map([
      ...codesOf(needs, lang),
      ...document.roles.map(({ id: role, names }) => [role, textIn(names, lang)] as const),
      ...mechanism.map(({ id: linked, names }) => [linked, names[lang]] as const),
      ...laterUnits.map((unit) => [unit, say(`workshops.unit.${unit}`)] as const),
    ]),
    now: step ? stepValues(step) : null,
    fields: (filled) => <StepFields {...{ say, lang, filled, mechanism }} roles={document.roles} />,
    put: (old, value) => ({ ...old, steps: placed(old.steps, stepFrom(value, step?.id ?? fresh(ask))) }),
    next: nextOf(ask, document.steps, at),
  }
}

/** The form of the step after this one, if there is one. */
function nextOf(ask: Ask<unknown>, steps: readonly Step[], at: number): string | undefined {
  const next = at < 0 ? undefined : steps[at + 1]
  return next && `${homeOf(ask)}/steps/${next.id}`
}

/** What may be ticked: what there is now, and what was ticked once and is not there any more. */
const ids = (all: readonly { id: string }[], old: readonly string[] = []): string[] => [
  ...new Set([...all.map(({ id }) => id), ...old]),
]

const placed = <P extends RoleCard | Step>(all: readonly P[], one: P): P[] =>
  all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one]

const codesOf = ({ items }: CodeList, lang: Lang): ReadonlyMap<string, string> =>
  new Map(items.map(({ code, names }) => [code, names[lang]]))

const fresh = ({ now, base }: Ask<unknown>): string => newId(now, base.random)
