// The public face: what the app and the other modules may take from accounts.
export { doorkeeper } from './doorkeeper.ts'
export { addDemoPerson } from './people.ts'
export { endDuty, personFor } from './person-for.ts'
export { organisationNames, organisationsOfType } from './queries-organisations.ts'
export { staffedOrganisations } from './queries-teams.ts'
export {
  allTeams,
  currentTeamKey,
  type Member,
  namesOf,
  organisationMembers,
  type Team,
  teamByCode,
  teamMembers,
  teamPair,
} from './teams.ts'
