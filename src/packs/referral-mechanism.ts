import type { Names } from '#base/i18n/lang.ts'
import type { Mark } from './pack.ts'

/**
 * A country's referral mechanism: how somebody comes from the first suspicion to help, as typed data. Ids are stable across
 * versions: workshops and cases name steps by them. Everything that is read is said in each language.
 */
export interface Mechanism {
  readonly title: Names
  readonly intro: Names
  readonly stages: readonly Stage[]
  /** Who acts; the rows of the drawing, in order. */
  readonly lanes: readonly Lane[]
  /** Who a reader may be, and in which lanes they act. */
  readonly roles: readonly Reader[]
  readonly situations: readonly Situation[]
  readonly start: { readonly names: Names; readonly lane: string; readonly to: string }
  readonly steps: readonly Step[]
  readonly decisions: readonly Decision[]
  readonly ends: readonly End[]
  readonly handovers: readonly Handover[]
}

export interface Stage {
  readonly id: string
  readonly names: Names
  readonly aim: Names
}

/** `types`: codes of `organisationTypes` that act here; empty where anybody may, or the person alone. */
export interface Lane {
  readonly id: string
  readonly names: Names
  readonly who: Names
  readonly types: readonly string[]
}

export interface Reader {
  readonly id: string
  readonly names: Names
  readonly lanes: readonly string[]
}

/** What makes the way another one: a child, danger, no right of residence. */
export interface Situation {
  readonly id: string
  readonly names: Names
  readonly text: Names
}

/** How well a part is known, and from where. Source: statute, handbook or practice, for whoever checks it. */
interface Sourced {
  /** Codes of `provisions`. */
  readonly law: readonly string[]
  readonly source: string
  readonly mark: Mark
}

interface Node {
  readonly id: string
  readonly names: Names
  readonly stage: string
  readonly lane: string
}

export interface Step extends Node, Sourced {
  /** What to do: one sentence or two each. */
  readonly todo: readonly Names[]
  /** What to tell the person, in words that can be said. */
  readonly tell: readonly Names[]
  readonly inputs: readonly Names[]
  readonly outputs: readonly Names[]
  /** `href`: a path of ours without language, or https. */
  readonly materials: readonly { readonly names: Names; readonly href: string }[]
  readonly limit: { readonly names: Names; readonly law: string | null } | null
  readonly situations: readonly string[]
  /** Steps, decisions or ends; several go on side by side. */
  readonly next: readonly string[]
}

/**
 * A question with its answers as a small table. Each rule names the values it holds for (an input it does not name: all of
 * them); exactly one rule fits each combination.
 */
export interface Decision extends Node, Sourced {
  /** Why it is asked, who decides. */
  readonly text: Names
  readonly inputs: readonly Input[]
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly Rule[]
  readonly situations: readonly string[]
}

export interface Input {
  readonly id: string
  readonly names: Names
  readonly values: readonly { readonly id: string; readonly names: Names }[]
}

export interface Outcome {
  readonly id: string
  readonly names: Names
  readonly to: string
}

export interface Rule {
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly outcome: string
}

export type End = Node

/** From one node to the next in another lane: what goes over, by which way, who may receive it, what may be told back. */
export interface Handover extends Sourced {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly what: Names
  readonly way: Names
  /** Who must be there in each region: a code of `needs`, and kinds of organisation; null where it goes to the person. */
  readonly receiver: { readonly need: string; readonly types: readonly string[] } | null
  readonly consent: Consent
  readonly consentText: Names
  readonly back: Names
}

/** `needed`: only with the person's consent. `law`: an act lets or obliges to, without it. `none`: nothing that identifies. */
export const consents = ['needed', 'law', 'none'] as const
export type Consent = (typeof consents)[number]
