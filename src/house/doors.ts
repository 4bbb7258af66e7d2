import { modules } from '#app'
import type { Route } from '#base/http/ask.ts'
import type { Lang } from '#base/i18n/lang.ts'

/** Every door of every module. */
export const doors: readonly Route[] = modules.flatMap(({ routes }) => routes)

const parameter = /:([a-z]+)(?:\{(?:\(\?:)?([^}|)]+)[^}]*\})?/g

/** Names of what a door's path leaves open: ['person', 'membership']. */
export const parametersOf = ({ path }: Route): string[] => [...path.matchAll(parameter)].map(([, name = '']) => name)

/** Ids that no row has. */
export const nobody = '00000000-0000-7000-8000-000000000000'
const elsewhere = '00000000-0000-7000-8000-00000000000e'

/** The address of a door in one language. What is not given becomes the first choice of its pattern, or no row's id. */
export function addressOf({ path, options }: Route, lang: Lang, given: Readonly<Record<string, string>> = {}): string {
  const filled = path.replace(parameter, (_, name: string, first?: string) => given[name] ?? first ?? elsewhere)
  return options.bare ? filled : `/${lang}${filled === '/' ? '' : filled}`
}
