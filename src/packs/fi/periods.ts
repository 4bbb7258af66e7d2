import { type CodeItem, type CodeList, names } from '../pack.ts'
import { recoveryPeriod, reflectionPeriod } from './law.ts'

/**
 * Kinds of period that run in a client's file. `by`: what begins and changes one: a decision, the service of a decision, or a
 * worker's own hand. `rests`: whether it may be paused. `bounds`: what the law says of its length, from first to last day.
 */
export type PeriodKind = CodeItem & {
  readonly by: 'decision' | 'service' | 'hand'
  readonly rests: boolean
  /** A code of `provisions.ts`; where a worker begins a period that is none of these, they say the provision. */
  readonly provision?: string
  readonly bounds?: { readonly leastDays?: number; readonly mostMonths?: number; readonly mostDays?: number }
}

export const periodKinds: CodeList<PeriodKind> = {
  id: 'period-kinds',
  version: 1,
  items: [
    {
      code: 'reflection',
      names: names('Harkinta-aika', 'Betänketid', 'Reflection period'),
      by: 'decision',
      rests: false,
      provision: reflectionPeriod.provision,
      bounds: { leastDays: reflectionPeriod.leastDays, mostMonths: reflectionPeriod.mostMonths },
      mark: 'V',
    },
    {
      code: 'recovery',
      names: names('Toipumisaika', 'Återhämtningstid', 'Recovery period'),
      by: 'decision',
      rests: false,
      provision: recoveryPeriod.provision,
      bounds: { leastDays: recoveryPeriod.days, mostDays: recoveryPeriod.days + recoveryPeriod.extensionMostDays },
      from: recoveryPeriod.from,
      to: recoveryPeriod.to,
      mark: 'V',
    },
    {
      code: 'appeal',
      names: names('Valitusaika', 'Besvärstid', 'Time to appeal'),
      by: 'service',
      rests: false,
      provision: 'judicial-13',
      mark: 'V',
    },
    {
      code: 'statutory',
      names: names('Muu lakiin perustuva määräaika', 'Annan lagstadgad tid', 'Other statutory period'),
      by: 'hand',
      rests: false,
    },
    {
      code: 'agreed',
      names: names('Sovittu määräaika', 'Avtalad tid', 'Agreed period'),
      by: 'hand',
      rests: true,
    },
  ],
}
