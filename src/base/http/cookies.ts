/** Cookies of a request by name; the first of a name counts, as browsers send the most specific first. */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '')
    .slice(0, 8192)
    .split(';')
    .map((pair) => pair.trim().split(/=(.*)/s))
  const all = new Map<string, string>()
  for (const [name, value] of pairs) if (name && value !== undefined && !all.has(name)) all.set(name, value)
  return all
}

/** Name of a cookie: with `__Host-` wherever browsers allow it, that is behind TLS. */
export const cookieName = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name)

interface CookieOptions {
  secure: boolean
  sameSite: 'Strict' | 'Lax'
}

/** A session cookie: gone with the browser, never readable by script. */
export const setCookie = (name: string, value: string, { secure, sameSite }: CookieOptions) =>
  `${cookieName(name, secure)}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`

export const dropCookie = (name: string, secure: boolean) =>
  `${cookieName(name, secure)}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0${secure ? '; Secure' : ''}`
