/** Every module adds its own tables here by declaration merging; a table has one owner. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules that own the tables
export interface Tables {}
