import { NotFound } from '#base/http/answer.ts'

/** The id that somebody sent; anything that cannot be one is not there. */
export function idIn(text: string | undefined): string {
  if (!text || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new NotFound()
  return text
}
