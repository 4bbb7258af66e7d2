import type { CodeItem, Mark } from '../../pack.ts'

/**
 * An organisation as public reference data. `areas` are codes of `areas.ts`; an empty list means the whole country or
 * no area. `successor` names who took the tasks over on the day after `to`. The mark tells how well name and dates are known.
 */
export type Organisation = CodeItem & {
  readonly type: string
  readonly areas: readonly string[]
  readonly mark: Mark
  readonly short?: string
  readonly parent?: string
  readonly successor?: string
  readonly web?: string
}
