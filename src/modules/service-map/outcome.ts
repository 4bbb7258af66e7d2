/** What came of a reported error. */
export const outcomes = ['mended', 'right-as-is', 'cannot-tell'] as const
export type Outcome = (typeof outcomes)[number]
