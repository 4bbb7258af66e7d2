/** What a person typed, cleaned: fields by name, each with all its values. */
export type Typed = ReadonlyMap<string, readonly string[]>

/** Limit of a form's body without files (security.md, text and body limits). */
export const bodyLimit = 256 * 1024
export const fieldLimit = 400

export class TooLarge extends Error {
  override name = 'TooLarge'
}
export class WrongType extends Error {
  override name = 'WrongType'
}

/** Reads a posted form; throws `TooLarge` before more than the limit is held, `WrongType` for anything but a form. */
export async function readTyped(request: Request): Promise<Typed> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new WrongType()
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) throw new TooLarge()
  return typedOf(new URLSearchParams(await readText(request)))
}

export function typedOf(params: Iterable<[string, string]>): Typed {
  const all = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of params) {
    if (++count > fieldLimit) throw new TooLarge()
    if (!/^[a-z_][a-z0-9_.-]{0,60}$/i.test(name)) continue
    all.set(name, [...(all.get(name) ?? []), clean(value)])
  }
  return all
}

async function readText(request: Request): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > bodyLimit) throw new TooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/**
 * Text that can be stored, shown and printed anywhere: NFC, LF lines, without NUL and other controls, without
 * embedding and override marks that could show a text other than it is (isolated marks of right-to-left writing stay),
 * and with at most eight combining marks on one letter.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
}
