import { langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { choice, email, text } from '#base/ui/form.ts'
import type { NetworkKind } from './network.ts'

/** How often a reader wants mail: each letter at once, or gathered. */
export const paces = ['immediate', 'daily', 'weekly'] as const
export type Pace = (typeof paces)[number]

/** Why somebody no longer gets a list's mail: their wish, an address that fails, a complaint, the network left, taken off. */
export type EndWhy = 'own-wish' | 'refused' | 'complaint' | 'left' | 'removed'

/** By which way a consent or its end came. */
export type Channel = 'page' | 'mail-link' | 'one-click' | 'membership' | 'coordinator' | 'system'

/** Who may subscribe, who may write. */
export interface ListSetting {
  subscribing: 'open' | 'members'
  writing: 'coordinator' | 'members'
}

/** What holds until a coordinator decides otherwise. */
export const settingOf = (kind: NetworkKind): ListSetting => ({
  subscribing: kind === 'regional' ? 'open' : 'members',
  writing: 'coordinator',
})

/** The version of the words `networks.list.consent`; it stands beside each consent. New words get a new one. */
export const consentVersion = 'list@1'

/** A link in a confirming mail holds so long; an asking that nobody confirmed is deleted then. */
export const confirmDays = 14

/** After the end the address is kept so long, so that who changed their mind is found; then only its tag. */
export const keptDaysAfterEnd = 30

export const subscribeForm = {
  email: email({ needed: 'networks.list.email.needed' }),
  pace: choice(paces, { needed: 'networks.list.pace.needed' }),
}

export const preferencesForm = {
  pace: choice(paces, { needed: 'networks.list.pace.needed' }),
  lang: choice(langs, { needed: 'networks.list.lang.needed' }),
}

/** What the mail carries: the text itself, or a way to the members' side. */
export const carryings = ['text', 'link'] as const
export type Carrying = (typeof carryings)[number]

export const letterForm = {
  title: text({ max: 120, needed: 'networks.list.title.needed' }),
  body: text({ max: 20_000, needed: 'networks.list.body.needed' }),
  lang: choice(langs, { needed: 'networks.list.lang.needed' }),
  carries: choice(carryings, { needed: 'networks.list.carries.needed' }),
}

/** What a letter is called: as its writer wrote it; of minutes, in the reader's language. */
export const titleOf = (say: Say, { title, meeting_id }: { title: string; meeting_id: string | null }): string =>
  meeting_id === null ? title : say('networks.minutes.letter.title', { title })

/** Where a member reads the minutes of a meeting. */
export const minutesPath = (meeting: string): string => `/meetings/${meeting}/minutes`

export const settingForm = {
  subscribing: choice(['open', 'members'], { needed: 'networks.list.setting.needed' }),
  writing: choice(['coordinator', 'members'], { needed: 'networks.list.setting.needed' }),
}
