import type { Base } from '#base/base.ts'
import type { Role } from '#base/http/actor.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { addDemoPerson } from '#modules/accounts/accounts.ts'

interface Invented {
  name: string
  lang: Lang
  role: Role
  organisation: string
  team?: string
}

/** Invented people, one for each role that has something to see. The names say that nobody is called so. */
const people: readonly Invented[] = [
  { name: 'Esimerkki Eeva', lang: 'fi', role: 'intake', organisation: 'nas', team: 'nas-intake' },
  { name: 'Exempel Elsa', lang: 'sv', role: 'intake', organisation: 'nas', team: 'nas-intake' },
  { name: 'Malli Mikko', lang: 'fi', role: 'official', organisation: 'nas', team: 'nas-intake' },
  { name: 'Näyte Niina', lang: 'fi', role: 'supervisor', organisation: 'nas', team: 'nas-intake' },
  { name: 'Asiakastyö Aada', lang: 'fi', role: 'case-worker', organisation: 'nas', team: 'nas-assistance' },
  { name: 'Asiakastyö Onni', lang: 'fi', role: 'case-worker', organisation: 'nas', team: 'nas-assistance' },
  { name: 'Päätös Pirkko', lang: 'fi', role: 'official', organisation: 'nas', team: 'nas-assistance' },
  { name: 'Esihenkilö Eero', lang: 'fi', role: 'supervisor', organisation: 'nas', team: 'nas-assistance' },
  { name: 'Etelä Elli', lang: 'fi', role: 'case-worker', organisation: 'nas', team: 'nas-south' },
  { name: 'Kokeilu Kaarlo', lang: 'fi', role: 'intake', organisation: 'nas', team: 'nas-south' },
  { name: 'Hallinto Hanna', lang: 'fi', role: 'administrator', organisation: 'nas' },
  { name: 'Ylläpito Yrjö', lang: 'fi', role: 'administrator', organisation: 'nas' },
  { name: 'Tarkastus Taina', lang: 'fi', role: 'auditor', organisation: 'nas' },
  { name: 'Tietosuoja Tuomo', lang: 'fi', role: 'data-protection-officer', organisation: 'nas' },
  { name: 'Verkosto Vilma', lang: 'fi', role: 'network-coordinator', organisation: 'nas' },
  { name: 'Sihteeri Sampo', lang: 'fi', role: 'secretariat', organisation: 'ministry-justice' },
  { name: 'Alusta Aino', lang: 'fi', role: 'platform-coordinator', organisation: 'riku' },
  { name: 'Harjoitus Heidi', lang: 'fi', role: 'professional', organisation: 'helsinki-reception-centre' },
  { name: 'Palvelu Pekka', lang: 'fi', role: 'service-provider', organisation: 'helsinki-reception-centre' },
]

/** Fills in the invented people; who is there already stays as they are. */
export async function fillPeople(base: Base): Promise<void> {
  for (const person of people) await addDemoPerson(base, { ...person, email: addressOf(person.name) })
}

/** 'Näyte Niina' → 'nayte.niina@example.org' */
const addressOf = (name: string): string =>
  `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '.')}@example.org`
