import { type CodeItem, names } from '../pack.ts'

/** A team inside an organisation: has a key pair of its own, so that what it received opens to it alone. */
export type Team = CodeItem & { readonly organisation: string }

/**
 * Teams of the assistance system. That proposals are received in one place is public; how the office divides its work
 * is not, so the other teams are plausible stand-ins [K].
 */
export const teams: readonly Team[] = [
  {
    code: 'nas-intake',
    organisation: 'nas',
    names: names('Auttamisjärjestelmän vastaanotto', 'Hjälpsystemets mottagning', 'NAS intake'),
    mark: 'K',
  },
  {
    code: 'nas-assistance',
    organisation: 'nas',
    names: names('Auttamisjärjestelmän asiakastyö', 'Hjälpsystemets klientarbete', 'NAS client work'),
    mark: 'K',
  },
  {
    code: 'nas-south',
    organisation: 'nas',
    names: names('Auttamisjärjestelmä, Etelä-Suomi', 'Hjälpsystemet, Södra Finland', 'NAS, Southern Finland'),
    mark: 'K',
  },
]
