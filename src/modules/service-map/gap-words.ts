import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { networkSeeds } from '#packs/fi/networks.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { areaOf } from '#packs/fi/service-map/areas.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import { nameOf } from '#packs/pack.ts'
import { type Time, times } from './gap.ts'
import { wholeCountry } from './gap-matrix.ts'

/** What codes of gaps are called. */
export const needName = (code: string, lang: Lang) => nameOf(needs, code, lang)
export const regionName = (code: string, lang: Lang) =>
  regions.find((one) => one.code === code)?.names[lang] ??
  areaOf(code)?.names[lang] ??
  areaOf(wholeCountry)?.names[lang] ??
  code
export const networkName = (code: string, lang: Lang) =>
  networkSeeds.find((one) => one.code === code)?.names[lang] ?? code
export const timeName = (code: string, say: Say) => (isTime(code) ? say(`service-map.gap.time-${code}`) : code)
export const isTime = (code: string): code is Time => times.some((time) => time === code)

interface Narrow {
  group: string | null
  language: string | null
  time: string | null
  access: string | null
}

/** In what ways something is narrowed, in words. */
export const narrowedWords = ({ group, language, time, access }: Narrow, lang: Lang, say: Say): string[] => [
  ...(group ? [nameOf(targetGroups, group, lang)] : []),
  ...(language ? [nameOf(languages, language, lang)] : []),
  ...(time ? [timeName(time, say)] : []),
  ...(access ? [nameOf(accessConditions, access, lang)] : []),
]
