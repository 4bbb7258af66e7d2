/**
 * Whether a change may come from where the browser says it comes from. The form token is the proof; this is the second
 * wall. An `Origin: null` passes on to the token only when `Sec-Fetch-Site` does not speak against it, because some
 * browsers send null from our own pages; older phones send neither.
 */
export function originFits(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || origin === 'null' || origins.includes(origin)
}
