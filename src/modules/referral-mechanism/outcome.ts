/** How a comment changed the draft. */
export const outcomes = ['accepted', 'partly', 'not'] as const
export type CommentOutcome = (typeof outcomes)[number]
