import type { CodeItem, CodeList } from '../pack.ts'
import { networkAreas, places } from './areas.ts'
import { communicationAids, contactChannels, safeTimes, urgentNeeds } from './lists/contact.ts'
import { meansOfControl } from './lists/control.ts'
import { citizenshipsBeside } from './lists/countries.ts'
import { exploitationForms } from './lists/exploitation.ts'
import { languages } from './lists/languages.ts'
import { ages, authorities, childSigners, consents, proposers, sexes, urgencyLanes } from './lists/people.ts'
import { sectors } from './lists/sectors.ts'
import { signGroups, signs } from './lists/signs.ts'

export { networkAreas, places } from './areas.ts'
export { communicationAids, contactChannels, safeTimes, urgentNeeds } from './lists/contact.ts'
export { htcdsOutsideFieldList, type MeansOfControl, meansOfControl } from './lists/control.ts'
export { citizenshipsBeside, countries, countriesIn, countryName } from './lists/countries.ts'
export { type ExploitationForm, exploitationForms, type FigureClass } from './lists/exploitation.ts'
export { type Language, languages } from './lists/languages.ts'
export {
  type Age,
  type AgeGroup,
  ageGroupOf,
  ageGroups,
  ages,
  authorities,
  type Consent,
  childSigners,
  consents,
  type Proposer,
  proposers,
  type Sex,
  sexes,
  type UrgencyLane,
  urgencyLanes,
} from './lists/people.ts'
export { type Sector, sectors } from './lists/sectors.ts'
export { type Sign, type SignGroup, signGroups, signs } from './lists/signs.ts'

/** Every code list of the forms. A stored answer names its list by `id`, so an old answer can always be read. */
export const codeLists: readonly CodeList<CodeItem>[] = [
  ages,
  authorities,
  childSigners,
  citizenshipsBeside,
  communicationAids,
  consents,
  contactChannels,
  exploitationForms,
  languages,
  meansOfControl,
  networkAreas,
  places,
  proposers,
  safeTimes,
  sectors,
  sexes,
  signGroups,
  signs,
  urgencyLanes,
  urgentNeeds,
]

/** The list with an id, or undefined. */
export const codeListOf = (id: string): CodeList | undefined => codeLists.find((list) => list.id === id)
