import type { Kind } from '../record.ts'

/** Where the records of a kind stand in the workspace. */
export const pathOf = (kind: Kind, id: string, then = ''): string => `/map/${kind}s/${id}${then}`
