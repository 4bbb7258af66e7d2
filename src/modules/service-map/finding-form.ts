import { choice, text, tick } from '#base/ui/form.ts'
import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'

const codes = (items: readonly { code: string }[]) => choice(items.map(({ code }) => code))

/** The form of the search, for showing what was asked. */
export const wishForm = {
  need: codes(needs.items),
  place: text({ max: 60 }),
  open: tick(),
  region: codes(regions),
  language: codes(languages.items),
  group: codes(targetGroups.items),
  accepts: codes(accessConditions.items),
  words: text({ max: 100 }),
}
