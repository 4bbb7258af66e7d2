/** The roles of product.md §1 that need an account. */
export const roles = [
  'intake',
  'case-worker',
  'official',
  'supervisor',
  'service-provider',
  'professional',
  'network-coordinator',
  'platform-coordinator',
  'trainer',
  'focal-point',
  'secretariat',
  'rapporteur',
  'statistician',
  'administrator',
  'data-protection-officer',
  'auditor',
] as const
export type Role = (typeof roles)[number]

/** One current membership: a role in an organisation, and in one of its teams where it has teams. */
export interface Duty {
  role: Role
  organisation: string
  team: string | null
}

/** Who stands at the door, and when. */
export interface Actor {
  kind: 'anyone' | 'person' | 'system'
  /** The person's id; 'anyone' for a visitor; the job's name for the system. */
  id: string
  name: string
  organisation: string
  duties: readonly Duty[]
  /** The moment at which they stand there: conditions that end by themselves are judged by it. */
  at: Date
}

export const visitor: Actor = { kind: 'anyone', id: 'anyone', name: '', organisation: '', duties: [], at: new Date(0) }

export const holds = (actor: Actor, ...wanted: Role[]) => actor.duties.some((duty) => wanted.includes(duty.role))

/** Teams in which the actor holds one of the roles. */
export const teamsOf = (actor: Actor, ...wanted: Role[]): string[] =>
  actor.duties.flatMap((duty) => (wanted.includes(duty.role) && duty.team ? [duty.team] : []))
