export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Without the members that have no value: JSON knows no undefined, and null is a value. */
export const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>

/** Also without empty lists: of these a catalogue says nothing. */
export const filled = <T extends object>(members: T): Present<T> =>
  present(
    Object.fromEntries(
      Object.entries(members).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
    ) as T,
  )
