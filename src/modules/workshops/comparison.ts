import type { Base } from '#base/base.ts'
import type { Read } from '#base/database/handles.ts'
import { dayOf } from '#base/time/day.ts'
import { allNetworks, type Network } from '#modules/networks/networks.ts'
import { type DecidedItem, decidedSteps } from './consolidation-decisions.ts'
import { publishedIds } from './queries-reports.ts'
import { workshopsOfScenario } from './queries-sessions.ts'
import { agreedDuties, under } from './report.ts'
import type { Step } from './scenario.ts'
import type { Workshop } from './session.ts'
import { seen, workshopOf } from './sessions.ts'

/** What one network answered at one step, as far as it matters for comparing. */
export interface Cell {
  leads: readonly DecidedItem[]
  acts: readonly DecidedItem[]
  /** Codes of needs that are missing here. */
  missing: readonly string[]
  disputed: number
  /** Organisation types that lead here and not where most others do; null when nothing is to compare with. */
  differs: { here: readonly string[]; elsewhere: readonly string[] } | null
  /** Missing here, and named as missing nowhere else. */
  missingOnlyHere: readonly string[]
}

export interface Column {
  network: Network
  /** Null: not yet held. */
  workshop: { id: string; heldOn: string; version: number } | null
  /** Whether it is planned, with its day. */
  plannedOn: string | null
}

export interface Comparison {
  steps: readonly Step[]
  columns: readonly Column[]
  /** By step id, then in the order of the columns; null where not held, or the version had no such step. */
  cells: ReadonlyMap<string, readonly (Cell | null)[]>
  /** Versions of the scenario that were played. */
  versions: readonly number[]
}

/** The same scenario over the regional networks: the latest closed workshop of each, its report published. */
export async function comparisonOf(db: Read, base: Base, scenario: string): Promise<Comparison> {
  const rows = await workshopsOfScenario(db, scenario)
  const published = new Set(
    (
      await publishedIds(
        db,
        rows.map(({ id }) => id),
      )
    ).map(({ workshop_id }) => workshop_id),
  )
  const networks = (await allNetworks(db, dayOf(base.now()))).filter(({ kind }) => kind === 'regional')
  const held = networks.map((network) => rows.find((row) => row.network_id === network.id && published.has(row.id)))
  const columns = networks.map((network, at): Column => {
    const row = held[at]
    const planned = rows.find((one) => one.network_id === network.id && !published.has(one.id))
    return {
      network,
      workshop: row ? { id: row.id, heldOn: row.held_on, version: row.scenario_number } : null,
      plannedOn: row ? null : (planned?.held_on ?? null),
    }
  })
  const newest = rows.toSorted((one, other) => other.scenario_number - one.scenario_number)[0]
  const steps = newest ? seen(newest).scenario.document.steps : []
  const answers = await Promise.all(
    held.map((row) => (row ? workshopOf(db, row.id).then((one) => cellsOf(db, base, one)) : null)),
  )
  return {
    steps,
    columns,
    cells: new Map(steps.map(({ id }) => [id, compare(answers.map((cells) => cells?.get(id) ?? null))])),
    versions: [...new Set(columns.flatMap(({ workshop }) => (workshop ? [workshop.version] : [])))].sort(
      (one, other) => one - other,
    ),
  }
}

type Plain = Omit<Cell, 'differs' | 'missingOnlyHere'>

/** Sets each answer beside the others': who leads where most agree, and what is missing only here. */
export function compare(cells: readonly (Plain | null)[]): (Cell | null)[] {
  const held = cells.filter((cell) => cell !== null)
  const common = commonest(held.map(({ leads }) => typesOf(leads)))
  return cells.map((cell) => {
    if (cell === null) return null
    const here = typesOf(cell.leads)
    const others = held.filter((other) => other !== cell)
    const same = common === null || here.join() === common.join()
    return {
      ...cell,
      differs: same ? null : { here, elsewhere: common },
      missingOnlyHere: cell.missing.filter(
        (need) => others.length > 0 && others.every(({ missing }) => !missing.includes(need)),
      ),
    }
  })
}

/** What more than half of at least two have in common; null when there is no such thing. */
function commonest(all: readonly string[][]): string[] | null {
  const [first] = [...Map.groupBy(all, (types) => types.join())].sort(([, one], [, other]) => other.length - one.length)
  return first && all.length > 1 && first[1].length * 2 > all.length ? (first[1][0] ?? null) : null
}

const typesOf = (items: readonly DecidedItem[]): string[] => [...new Set(items.map(({ type }) => type))].sort()

async function cellsOf(db: Read, base: Base, workshop: Workshop): Promise<ReadonlyMap<string, Plain>> {
  const steps = await decidedSteps(db, base, workshop)
  return new Map(
    steps.map((step) => [
      step.step.id,
      {
        leads: agreedDuties(step, 'leads'),
        acts: agreedDuties(step, 'acts'),
        missing: [...new Set(under(step, 'gap').flatMap(({ needs }) => needs))],
        disputed: under(step, 'disputed').length,
      },
    ]),
  )
}
