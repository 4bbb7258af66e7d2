import type { Lang, Names } from '#base/i18n/lang.ts'

export const networkKinds = ['regional', 'platform', 'government', 'police'] as const
export type NetworkKind = (typeof networkKinds)[number]

/** How one gets in: at once, when the coordinator agrees, or asked by the coordinator only. */
export type Joining = 'open' | 'approval' | 'invitation'

/** How one belongs. `member` everywhere but on the Platform, which has the three others (seed 3). */
export const relations = ['member', 'signatory', 'associated', 'attending'] as const
export type Relation = (typeof relations)[number]

/** Why a membership is over. */
export type EndReason = 'left' | 'ended' | 'not-renewed' | 'refused' | 'network-ended'

/** What a member may let the directory show. */
export const showable = ['name', 'organisation', 'work', 'email'] as const
export type Shown = (typeof showable)[number]

/** A network as other modules see it. `coordinator`: who coordinates it now; several are joined by a comma. */
export interface Network {
  id: string
  code: string
  kind: NetworkKind
  joining: Joining
  names: Names
  areas: readonly string[]
  coordinator: Names | null
}

/** What a kind decides. `publicFigures`: whether how many there are, and of what type, is told to the public. */
export const kinds: Readonly<Record<NetworkKind, KindRules>> = {
  regional: { joining: 'open', relations: ['member'], publicFigures: true },
  platform: { joining: 'approval', relations: ['signatory', 'associated', 'attending'], publicFigures: true },
  government: { joining: 'invitation', relations: ['member'], publicFigures: true },
  police: { joining: 'invitation', relations: ['member'], publicFigures: false },
}

interface KindRules {
  joining: Joining
  relations: readonly Relation[]
  publicFigures: boolean
}

/** Columns `name_fi`, `name_sv`, `name_en` as one. */
export const namesIn = (row: Record<`name_${Lang}`, string>): Names => ({
  fi: row.name_fi,
  sv: row.name_sv,
  en: row.name_en,
})
