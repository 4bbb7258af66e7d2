/** Every word of the interface with its parameters; each module's generated `words.gen.ts` adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the generated files
export interface Messages {}

export type MessageKey = keyof Messages

/** Words without parameters. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends null ? K : never }[MessageKey]
