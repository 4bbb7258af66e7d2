import type { Say } from '#base/i18n/words.ts'

const known = [
  'asked',
  'invited',
  'confirmed',
  'approved',
  'refused',
  'changed',
  'linked',
  'closed',
  'renewal-asked',
  'renewal-reminded',
  'renewed',
  'left',
  'ended',
  'not-renewed',
  'network-ended',
] as const

/** What happened, in words; of other parts' events (mailing list) their own code. */
export function sayEvent(say: Say, event: string): string {
  const found = known.find((word) => word === event)
  return found ? say(`networks.event.${found}`) : event
}
