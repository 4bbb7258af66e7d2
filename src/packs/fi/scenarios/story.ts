import type { Names } from '#base/i18n/lang.ts'
import type { Need } from '../lists/needs.ts'
import type { OrganisationType } from '../organisations.ts'

export interface StoryRole {
  id: string
  /** '' for the person the story is about and those near to them. */
  type: OrganisationType | ''
  names: Names
  knows: Names
}

export interface StoryStep {
  id: string
  names: Names
  later: { count: number; unit: 'hour' | 'day' | 'week' | 'month' } | null
  story: Names
  materials: readonly { names: Names; text: Names }[]
  /** Ids of roles. */
  roles: readonly string[]
  /** Ids of steps of the referral mechanism. */
  mechanism: readonly string[]
  questions: readonly Names[]
  needs: readonly Need[]
  notes: Names
  twist: Names
  minutes: number
}

/** An invented case in three languages, whole. `version` grows when its text changes. */
export interface Story {
  code: string
  version: number
  document: {
    names: Names
    about: Names
    purpose: Names
    care: Names
    framing: number
    roles: readonly StoryRole[]
    steps: readonly StoryStep[]
  }
}
