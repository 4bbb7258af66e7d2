import { berryFarm } from './berry-farm.ts'
import { forcedMarriage } from './forced-marriage.ts'
import type { Story } from './story.ts'

/** The invented cases that ship with Finland's pack. */
export const stories: readonly Story[] = [forcedMarriage, berryFarm]
