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
  endSession(base, context)
  const response = away(base)
  response.headers.set('Clear-Site-Data', '"storage"')
  response.headers.append('Set-Cookie', dropCookie('session', isSecure(base)))
  response.headers.append('Set-Cookie', `${mark(base, 'left')}; HttpOnly; Max-Age=300`)
  return response
}

/**
 * Whoever presses Back after the exit lands on the neutral site again, while a person who returns on purpose finds all as
 * before. Works because browsers keep no page of ours and have to ask (`no-store`).
 */
export const guardBack =
  (base: Base): MiddlewareHandler =>
  async (context, next) => {
    const visit = cookieName('visit', isSecure(base))
    const left = readCookies(context.req.header('cookie')).get(visit) === 'left'
    if (!left || context.req.method !== 'GET' || context.req.path === '/leave') return next()
    if (fromInside(context, base.settings.origins)) return away(base)
    await next()
    const renewed = context.res.headers.getSetCookie().some((line) => line.startsWith(`${visit}=`))
    // Back to an address that was typed looks like typing it again; the page's own script can tell (`exit.ts`).
    if (!renewed) context.res.headers.append('Set-Cookie', `${mark(base, 'back')}; Max-Age=10`)
  }

/** The worker's session ends at the server too; whoever leaves does not wait for it. */
function endSession(base: Base, context: Context): void {
  const session = readCookies(context.req.header('cookie')).get(cookieName('session', isSecure(base)))
  if (!session) return
  base.database
    .writing((tx) => base.doorkeeper.end(tx, session, base.now()))
    .catch((error: unknown) => base.log.error('leave', error))
}

const away = (base: Base) =>
  new Response(null, { status: 303, headers: { ...fileHeaders(isSecure(base)), Location: base.settings.leaveTo } })

/**
 * Back asks for a page as it was first reached: from inside this site, where a person who returns comes from outside.
 * Older phones do not send `Sec-Fetch-Site`; they still name the page that came before.
 */
function fromInside({ req }: Context, origins: readonly string[]): boolean {
  const site = req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return origins.includes(URL.parse(req.header('referer') ?? '')?.origin ?? '')
}

const mark = (base: Base, value: 'left' | 'back') =>
  `${cookieName('visit', isSecure(base))}=${value}; Path=/; SameSite=Lax${isSecure(base) ? '; Secure' : ''}`
