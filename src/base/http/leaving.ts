import type { Context, MiddlewareHandler } from 'hono'
import type { Base } from '#base/base.ts'
import { cookieName, dropCookie, readCookies } from './cookies.ts'
import { fileHeaders } from './headers.ts'
import { isSecure } from './respond.ts'

/**
 * The exit: forgets this browser's session and goes to a neutral site in one action, without script. A GET link, because
 * `form-action` would silently block a form's redirect to another site; a prefetch does nothing. For five minutes the
 * visit's cookie says only that somebody left. No `Clear-Site-Data: "cookies"`: it would take that along, and it is slow.
 */
export function leave(base: Base, context: Context): Response {
  if (/prefetch/.test(`${context.req.header('sec-purpose')}${context.req.header('purpose')}`)) {
    return new Response(null, { status: 204, headers: fileHeaders(isSecure(base)) })
  }
  const response = away(base)
  response.headers.set('Clear-Site-Data', '"storage"')
  response.headers.append('Set-Cookie', dropCookie('session', isSecure(base)))
  response.headers.append('Set-Cookie', leftCookie(isSecure(base)))
  return response
}

/**
 * Whoever presses Back after the exit lands on the neutral site again: Back asks for a page as it was first reached, from
 * inside this site, while a person who returns on purpose comes from outside, and finds all as before.
 */
export const guardBack =
  (base: Base): MiddlewareHandler =>
  async (context, next) => {
    const secure = isSecure(base)
    const left = readCookies(context.req.header('cookie')).get(cookieName('visit', secure)) === 'left'
    if (!left || context.req.path === '/leave') return next()
    if (context.req.method === 'GET' && fromInside(context, base.settings.origins)) return away(base)
    await next()
    const renewed = context.res.headers
      .getSetCookie()
      .some((line) => line.startsWith(`${cookieName('visit', secure)}=`))
    if (!renewed) context.res.headers.append('Set-Cookie', dropCookie('visit', secure))
  }

const away = (base: Base) =>
  new Response(null, { status: 303, headers: { ...fileHeaders(isSecure(base)), Location: base.settings.leaveTo } })

/** Older phones do not send `Sec-Fetch-Site`; their pages of this site still name the page before them. */
function fromInside(context: Context, origins: readonly string[]): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return origins.includes(URL.parse(context.req.header('referer') ?? '')?.origin ?? '')
}

const leftCookie = (secure: boolean) =>
  `${cookieName('visit', secure)}=left; Path=/; HttpOnly; SameSite=Lax; Max-Age=300${secure ? '; Secure' : ''}`
