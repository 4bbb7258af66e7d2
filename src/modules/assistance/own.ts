/** What a code to the client's own page opens. */
export const codeScopes = ['page', 'page-and-copy'] as const
export type CodeScope = (typeof codeScopes)[number]

/** How a request about one's own data is answered. */
export const requestOutcomes = ['granted', 'partly', 'refused'] as const
export type RequestOutcome = (typeof requestOutcomes)[number]
