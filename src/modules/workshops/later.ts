import type { Say } from '#base/i18n/words.ts'
import type { Step } from './scenario.ts'

/** "Two weeks later", or where the story begins. */
export const sayLater = ({ later }: Pick<Step, 'later'>, say: Say): string =>
  later ? say(`workshops.later.${later.unit}`, { count: later.count }) : say('workshops.later.begins')
