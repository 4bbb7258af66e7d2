import { langs, type Names } from '#base/i18n/lang.ts'
import {
  citizenshipsBeside,
  communicationAids,
  contactChannels,
  countries,
  countryName,
  exploitationForms,
  languages,
  meansOfControl,
  places,
  safeTimes,
  sectors,
  sexes,
} from '#packs/fi/forms.ts'
import { yesNo } from '#packs/fi/lists/answers.ts'
import {
  assistanceMeasures,
  consentPurposes,
  followUpResults,
  organisers,
  outcomes,
  proceedingKinds,
  relations,
  reliabilities,
  residenceStatuses,
  serviceUnits,
  urgencies,
} from '#packs/fi/lists/assistance.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { childSigners } from '#packs/fi/lists/people.ts'
import type { CodeList } from '#packs/pack.ts'
import {
  any,
  day,
  type EntryField,
  line,
  long,
  number,
  one,
  partDay,
  pick,
  type Section,
  type Values,
} from './section.ts'
import { stepList } from './steps-list.ts'

const countryList: CodeList = {
  id: 'countries',
  version: 1,
  items: [...citizenshipsBeside.items, ...countries.map((code) => ({ code, names: namesOfCountry(code) }))],
}

const single = <const C extends string>(code: C, compartment: Section['compartment'], fields: readonly EntryField[]) =>
  ({ code, compartment, many: false, fields }) as const
const many = <const C extends string>(code: C, compartment: Section['compartment'], fields: readonly EntryField[]) =>
  ({ code, compartment, many: true, fields }) as const

/** What a file consists of, section by section, each entry with these fields. */
export const sections = [
  single('identity', 'identity', [
    line('identity.family-name@1'),
    line('identity.given-name@1', { needed: true }),
    line('identity.call-name@1'),
    line('identity.aliases@1'),
    partDay('identity.born@1'),
    one('identity.sex@1', sexes),
    any('identity.citizenships@1', countryList),
    line('identity.identity-code@1'),
    line('identity.customer-number@1'),
    line('identity.home-municipality@1'),
  ]),
  single('safety', 'file', [
    line('safety.line@1', { max: 300 }),
    one('safety.danger@1', yesNo),
    long('safety.no-contact@1'),
    long('safety.caution@1'),
  ]),
  single('language', 'file', [
    pick('language.first@1', languages),
    any('language.others@1', languages),
    any('language.aids@1', communicationAids),
    line('language.note@1'),
  ]),
  many('contact', 'file', [
    pick('contact.channel@1', contactChannels, { needed: true }),
    line('contact.address@1', { needed: true }),
    one('contact.safe@1', yesNo, { needed: true }),
    any('contact.times@1', safeTimes),
    line('contact.note@1'),
  ]),
  many('episode', 'file', [
    any('episode.forms@1', exploitationForms, { needed: true }),
    pick('episode.primary@1', exploitationForms),
    partDay('episode.from@1'),
    partDay('episode.to@1'),
    one('episode.ongoing@1', yesNo),
    pick('episode.region@1', places),
    pick('episode.country@1', countryList),
    line('episode.place@1'),
    pick('episode.sector@1', sectors),
    any('episode.control@1', meansOfControl),
    long('episode.began@1'),
    long('episode.ended@1'),
  ]),
  many('family', 'file', [
    pick('family.relation@1', relations, { needed: true }),
    line('family.name@1'),
    partDay('family.born@1'),
    line('family.where@1'),
    one('family.safe@1', yesNo),
    long('family.note@1'),
  ]),
  many('child', 'file', [
    line('child.name@1', { needed: true }),
    partDay('child.born@1'),
    one('child.in-finland@1', yesNo),
    line('child.with@1'),
    pick('child.represented-by@1', childSigners),
    line('child.representative@1'),
    line('child.consents@1'),
    line('child.school@1'),
    any('child.needs@1', needs),
    long('child.note@1'),
  ]),
  {
    ...many('best-interests', 'file', [
      line('best-interests.child@1', { needed: true }),
      day('best-interests.day@1', { needed: true }),
      one('best-interests.heard@1', yesNo, { needed: true }),
      long('best-interests.views@1'),
      long('best-interests.not-heard@1'),
      long('best-interests.assessment@1', { needed: true }),
      long('best-interests.conclusion@1', { needed: true }),
    ]),
    check: bestInterestsFault,
  },
  many('status', 'file', [
    pick('status.kind@1', residenceStatuses, { needed: true }),
    day('status.from@1'),
    day('status.to@1', { clock: 'due' }),
    line('status.reference@1'),
    day('status.ended@1', { clock: 'done' }),
    long('status.note@1'),
  ]),
  many('proceeding', 'file', [
    pick('proceeding.kind@1', proceedingKinds, { needed: true }),
    line('proceeding.authority@1'),
    line('proceeding.reference@1'),
    line('proceeding.counsel@1'),
    line('proceeding.stage@1'),
    day('proceeding.next@1', { clock: 'due' }),
    day('proceeding.ended@1', { clock: 'done' }),
    long('proceeding.note@1'),
  ]),
  many('need', 'file', [
    pick('need.about@1', needs, { needed: true }),
    one('need.urgency@1', urgencies, { needed: true }),
    long('need.described@1', { needed: true }),
    long('need.wish@1'),
    day('need.assessed@1', { needed: true }),
    day('need.again@1', { clock: 'due' }),
    day('need.met@1', { clock: 'done' }),
  ]),
  many('health', 'special', [
    long('health.text@1', { needed: true }),
    line('health.source@1'),
    day('health.again@1', { clock: 'due' }),
  ]),
  many('goal', 'file', [
    long('goal.text@1', { needed: true }),
    any('goal.measures@1', assistanceMeasures),
    day('goal.by@1', { clock: 'due' }),
    pick('goal.outcome@1', outcomes),
    day('goal.ended@1', { clock: 'done' }),
  ]),
  many('action', 'file', [
    line('action.what@1', { needed: true, max: 500 }),
    pick('action.measure@1', assistanceMeasures),
    pick('action.organiser@1', organisers),
    line('action.who@1'),
    day('action.due@1', { clock: 'due' }),
    day('action.done@1', { clock: 'done' }),
    pick('action.outcome@1', outcomes),
    pick('action.step@1', stepList),
  ]),
  many('service', 'file', [
    pick('service.measure@1', assistanceMeasures, { needed: true }),
    line('service.what@1', { needed: true }),
    line('service.provider@1'),
    day('service.from@1', { needed: true }),
    day('service.to@1'),
    number('service.units@1'),
    pick('service.unit@1', serviceUnits),
    number('service.cost@1'),
    pick('service.outcome@1', outcomes),
  ]),
  many('appointment', 'file', [
    line('appointment.what@1', { needed: true }),
    day('appointment.day@1', { needed: true, clock: 'due' }),
    line('appointment.time@1'),
    line('appointment.where@1'),
    one('appointment.interpreter@1', yesNo),
    day('appointment.held@1', { clock: 'done' }),
  ]),
  many('follow-up', 'file', [
    day('follow-up.by@1', { needed: true, clock: 'due' }),
    pick('follow-up.result@1', followUpResults),
    day('follow-up.held@1', { clock: 'done' }),
    long('follow-up.how@1'),
    long('follow-up.living@1'),
    one('follow-up.safe@1', yesNo),
    one('follow-up.again@1', yesNo),
  ]),
  many('note', 'file', [day('note.day@1', { needed: true }), long('note.text@1', { needed: true, max: 60_000 })]),
  many('observation', 'observation', [
    long('observation.text@1', { needed: true }),
    line('observation.source@1', { needed: true }),
    pick('observation.source-reliability@1', reliabilities, { needed: true }),
    pick('observation.reliability@1', reliabilities, { needed: true }),
  ]),
  many('consent', 'file', [
    pick('consent.purpose@1', consentPurposes, { needed: true }),
    day('consent.given@1', { needed: true }),
    line('consent.how@1'),
    day('consent.withdrawn@1'),
  ]),
] as const satisfies readonly Section[]

export type SectionCode = (typeof sections)[number]['code']

export const sectionOf = (code: string): (Section & { code: SectionCode }) | undefined =>
  sections.find((section) => section.code === code)

function namesOfCountry(code: string): Names {
  return Object.fromEntries(langs.map((lang) => [lang, countryName(code, lang)])) as Names
}

/** A child's views stand in the record, or why the child was not heard: from twelve on a child is always heard (§ 5 of the Act). */
function bestInterestsFault(values: Values): ReturnType<NonNullable<Section['check']>> {
  const isHeard = values['best-interests.heard@1'] === 'yes'
  const field = isHeard ? 'best-interests.views@1' : 'best-interests.not-heard@1'
  return values[field] ? null : { field, key: isHeard ? 'assistance.fault.views' : 'assistance.fault.not-heard' }
}
