import type { Planned } from './import-plan.ts'
import type { Texts } from './record.ts'

export const outcomes = ['new', 'changes', 'same', 'not-yours', 'refused'] as const satisfies readonly Planned['what'][]

/** What an import would do, by organisation of the file. */
export interface OrganizationPlan {
  source: string
  name: Texts
  counts: Readonly<Record<Planned['what'], number>>
  /** Whether there is anything to take. */
  open: boolean
}

export function byOrganization(plan: readonly Planned[]): OrganizationPlan[] {
  const groups = Map.groupBy(plan, ({ row }) => row.provider_source)
  return [...groups].map(([source, rows]) => {
    const own = rows.find(({ row }) => row.kind === 'provider')
    const counts = Object.fromEntries(outcomes.map((what) => [what, rows.filter((one) => one.what === what).length]))
    const name = (own?.row.fields as { name?: Texts } | undefined)?.name ?? {}
    return {
      source,
      name,
      counts: counts as OrganizationPlan['counts'],
      open:
        source !== '' && (counts.new ?? 0) + (counts.changes ?? 0) > 0 && own !== undefined && own.what !== 'refused',
    }
  })
}
