import { assistanceMeasures } from '#packs/fi/lists/assistance.ts'
import { type Entry, entriesOf } from './entries.ts'
import type { Value } from './section.ts'

/** One assistance measure of a client: what is planned, what was delivered. */
export interface MeasureSum {
  measure: string
  /** Goals and actions that are not over. */
  goals: number
  actions: number
  /** The earliest day by which one of them is due. */
  dueOn: string | null
  services: number
  /** Whether the plan says anything of it, also of what is over. */
  inUse: boolean
  /** Delivered, by unit; and cost in euros. Both only as far as somebody noted them. */
  units: ReadonlyMap<string, number>
  cost: number | null
}

/** The nine measures of § 38a in the order of the law, with the sums of what the entries say of each. */
export function measureSums(entries: readonly Entry[]): MeasureSum[] {
  const goals = entriesOf(entries, 'goal').filter(({ values }) => !values['goal.ended@1'])
  const actions = entriesOf(entries, 'action').filter(({ values }) => !values['action.done@1'])
  const services = entriesOf(entries, 'service')
  return assistanceMeasures.items.map(({ code }) => {
    const aimed = goals.filter(({ values }) => [values['goal.measures@1']].flat().includes(code))
    const planned = actions.filter(({ values }) => values['action.measure@1'] === code)
    const given = services.filter(({ values }) => values['service.measure@1'] === code)
    const days = [
      ...aimed.map(({ values }) => values['goal.by@1']),
      ...planned.map(({ values }) => values['action.due@1']),
    ]
    const costs = given.flatMap(({ values }) => amountOf(values['service.cost@1']) ?? [])
    return {
      measure: code,
      goals: aimed.length,
      actions: planned.length,
      dueOn: days.filter((day) => typeof day === 'string').toSorted()[0] ?? null,
      services: given.length,
      inUse: given.length > 0 || entries.some((entry) => isAbout(entry, code)),
      units: unitsOf(given),
      cost: costs.length > 0 ? costs.reduce((sum, cost) => sum + cost) : null,
    }
  })
}

/** Whether a goal or an action, over or not, names the measure. */
const isAbout = ({ values, struckAt }: Entry, code: string): boolean =>
  struckAt === null && [values['goal.measures@1'], values['action.measure@1']].flat().includes(code)

function unitsOf(services: readonly Entry[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>()
  for (const { values } of services) {
    const [unit, amount] = [values['service.unit@1'], amountOf(values['service.units@1'])]
    if (typeof unit === 'string' && amount !== null) units.set(unit, (units.get(unit) ?? 0) + amount)
  }
  return units
}

/** '12,5' as it is typed → 12.5 */
const amountOf = (value: Value | undefined): number | null =>
  typeof value === 'string' && value !== '' ? Number(value.replace(',', '.')) : null
