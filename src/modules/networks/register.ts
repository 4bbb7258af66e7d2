import { addDays } from '#base/time/day.ts'
import { choice, choices, type Fault, text } from '#base/ui/form.ts'
import { areas } from '#packs/fi/areas.ts'
import { wholeDay } from './meeting.ts'

/** An organisation that coordinates a network from one day to another; days that are open or not known are null. */
export interface Coordination {
  id: string
  organisation_id: string
  organisation: string
  valid_from: string | null
  valid_to: string | null
  /** The last day as the register has it; the organisation itself may have ceased before. */
  said_to: string | null
}

/** What an administrator did, as the register keeps it. */
export type RegisterAct = 'added' | 'instead' | 'beside' | 'ends' | 'called-off' | 'network-ends' | 'network-goes-on'

export type Standing = 'coming' | 'now' | 'over'

/** Where something that has days stands on one. */
export function standingOf(
  { valid_from, valid_to }: Pick<Coordination, 'valid_from' | 'valid_to'>,
  day: string,
): Standing {
  if (valid_from !== null && valid_from > day) return 'coming'
  return valid_to !== null && valid_to < day ? 'over' : 'now'
}

const organisation = text({ max: 36, needed: 'networks.register.fault.organisation' })

/** Another coordinator from a day, in place of those there are or beside them. */
export const coordinatorForm = {
  organisation,
  from: wholeDay({ needed: true }),
  way: choice(['instead', 'beside'] as const, { needed: 'ui.fault.needed' }),
}

export const lastDayForm = { day: wholeDay({ needed: true }) }

/** The others are one of their kind: the Platform with its principles, the police's own. */
export const addedKinds = ['regional', 'government'] as const

const name = () => text({ max: 120, needed: 'networks.register.fault.name' })
const about = () => text({ max: 4000, needed: 'networks.fault.text' })
export const networkForm = {
  kind: choice(addedKinds, { needed: 'ui.fault.needed' }),
  name_fi: name(),
  name_sv: name(),
  name_en: name(),
  about_fi: about(),
  about_sv: about(),
  about_en: about(),
  areas: choices(areas.map(({ code }) => code)),
  from: wholeDay({ needed: true }),
  organisation,
}

interface Change {
  organisation: string
  from: string
  way: 'instead' | 'beside'
}

/**
 * Whose coordination ends the day before, when another begins; or why that cannot be: a change is under way already, the
 * organisation is there then, or somebody would end before they began.
 */
export function endsOf(
  rows: readonly Coordination[],
  { organisation: whose, from, way }: Change,
  today: string,
): { ends: Coordination[] } | { fault: Fault } {
  const then = rows.filter(({ valid_to }) => valid_to === null || valid_to >= from)
  const coming = rows.some((row) => standingOf(row, today) === 'coming')
  if (coming) return { fault: { field: 'from', key: 'networks.register.fault.coming' } }
  if (then.some(({ organisation_id }) => organisation_id === whose))
    return { fault: { field: 'organisation', key: 'networks.register.fault.same' } }
  if (then.some(({ valid_from }) => valid_from !== null && valid_from >= from))
    return { fault: { field: 'from', key: 'networks.register.fault.early' } }
  return { ends: way === 'instead' ? then : [] }
}

/** Whether somebody coordinates the day after one of them has ended. */
export const leavesSomebody = (rows: readonly Coordination[], but: string, last: string): boolean =>
  rows.some((row) => row.id !== but && standingOf(row, addDays(last, 1)) === 'now')

/** 'Lapland IKV network' → 'lapland-ikv-network', for the address of its public page. */
export const codeOf = (english: string): string =>
  english
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60)
