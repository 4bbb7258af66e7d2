import type { Context } from 'hono'
import { append, type Line } from '#base/audit/audit.ts'
import type { Base } from '#base/base.ts'
import type { Read, Write } from '#base/database/handles.ts'
import { scanned } from '#base/files/scan.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOnly } from '#base/time/day.ts'
import { type Actor, visitor } from './actor.ts'
import { admit } from './admit.ts'
import { type Answer, type BytesAnswer, type Deed, NotFound, type PageAnswer } from './answer.ts'
import type { Ask, Route, RouteOptions } from './ask.ts'
import type { Assets } from './assets.ts'
import { cookieName, readCookies, setCookie } from './cookies.ts'
import { openHeaders, problemResponse, readAsked } from './open.ts'
import { originFits } from './origin.ts'
import { bytesResponse, isSecure, pageResponse, type Setting } from './respond.ts'
import { allowed } from './rule.ts'
import { trouble, troubleOf } from './trouble.tsx'
import { clean, readTyped, type Typed, typedOf } from './typed.ts'
import { readUploads, type Sent } from './uploads.ts'
import { formToken, newVisit, readVisit, tokenFits, type Visit } from './visit.ts'

/** What one request brings before anybody is known. */
interface Knock {
  base: Base
  assets: Assets
  route: Route
  lang: Lang
  path: string
  params: Readonly<Record<string, string>>
  query: Typed
  visit: Visit
  session: string
  /** What a form of this visit and session must carry. */
  token: string
  now: Date
  cookies: string[]
}

type End = PageAnswer | BytesAnswer | { kind: 'see'; to: string; cookies?: readonly string[] }

/** Opens one door for one request: read in a read-only transaction, or change in one transaction with its audit line. */
export async function open(base: Base, assets: Assets, route: Route, context: Context, lang: Lang): Promise<Response> {
  const knock = knockOf(base, assets, route, context, lang)
  let sent: Sent = { typed: new Map(), files: [] }
  let actor = visitor
  const known = (found: Actor) => {
    actor = found
  }
  try {
    if (Object.values(knock.params).some((text) => clean(text) !== text)) throw new NotFound()
    knock.query = typedOf(new URL(context.req.url).searchParams)
    if (route.method === 'POST') sent = await readSent(context.req.raw, route.options)
    const answer =
      route.method === 'GET' ? await read(knock, known) : await write(knock, sent, context.req.raw.headers, known)
    noteRefusal(knock, actor, answer)
    return unlessHeld(context, respond(knock, actor, answer))
  } catch (error) {
    const end = troubleOf(error, { ...knock, typed: sent.typed, token: resendToken(knock) })
    if (end.kind === 'page' && end.status >= 500) base.log.error('door', error, { door: route.path })
    noteRefusal(knock, actor, end)
    return respond(knock, actor, end)
  }
}

/** Shut doors, tokens and origins that do not fit: the door's pattern and who, never an address (ASVS 5.0 16.3.2, 16.3.3). */
function noteRefusal({ base, route }: Knock, actor: Actor, end: End): void {
  if (end.kind !== 'page' || ![403, 404, 413, 415].includes(end.status)) return
  base.log.info('door.refused', { door: route.path, status: end.status, actor: actor.id })
}

async function read(knock: Knock, known: (actor: Actor) => void): Promise<End> {
  const { base, route, session, now } = knock
  const handler = route.read
  if (!handler) throw new Error(`no reader at ${route.path}`)
  const { actor, answer } = await base.database.reading(async (db) => {
    const actor = await whoIs(knock, db)
    known(actor)
    await admit(db, route, actor, knock.params)
    return { actor, answer: await handler(askOf(knock, db, actor, { typed: new Map(), files: [] }, [])) }
  })
  const end = await settle(answer)
  const looks = end.kind === 'see' ? [] : end.looks
  const mark = end.kind === 'page' ? end.mark : undefined
  const alive = actor.kind === 'person' && !route.options.quiet
  if (alive || looks.length > 0 || mark) {
    await base.database.writing(async (tx) => {
      if (alive) await base.doorkeeper.touch(tx, session, now)
      await mark?.(tx)
      if (looks.length > 0) await append(tx, base.secrets.audit, linesOf(looks, actor, now), now)
    })
  }
  return end
}

async function write(knock: Knock, sent: Sent, headers: Headers, known: (actor: Actor) => void): Promise<End> {
  const { base, route, now } = knock
  const handler = route.write
  const { typed } = sent
  if (!handler) throw new Error(`no writer at ${route.path}`)
  if (!trusts(route) && !originFits(headers, base.settings.origins))
    return trouble('foreign', { ...knock, typed: new Map(), token: null })
  if (!trusts(route) && !tokenFits(knock.visit, knock.session, typed.get('token')?.[0] ?? '')) {
    return trouble('lost', { ...knock, typed, token: resendToken(knock) })
  }
  const answer = await base.database
    .writing(async (tx) => {
      const actor = await whoIs(knock, tx)
      known(actor)
      await admit(tx, route, actor, knock.params)
      const deeds: Deed[] = []
      const files = await scanned(base, actor, sent.files)
      const ask = askOf(knock, tx, actor, { typed, files }, deeds)
      const first = route.options.grave ? await base.doorkeeper.confirm(ask) : null
      const answer = first ?? (await handler(ask))
      if (!first && answer.kind === 'page' && answer.status >= 400) throw new Undo(answer)
      if (first || route.options.audited !== false) {
        // While it is not known who asks, the act has not been done.
        const lines = first || deeds.length > 0 ? deeds : [deedOf(route, knock.params)]
        await append(tx, base.secrets.audit, linesOf(lines, actor, now), now)
      }
      return answer
    })
    .catch((error: unknown) => {
      if (error instanceof Undo) return error.answer
      throw error
    })
  return settle(answer)
}

/** Carries an answer out of a transaction that must leave nothing behind. */
class Undo extends Error {
  readonly answer: PageAnswer
  constructor(answer: PageAnswer) {
    super('undo')
    this.answer = answer
  }
}

async function settle(answer: Answer): Promise<End> {
  return answer.kind === 'after' ? settle(await answer.next()) : answer
}

async function whoIs({ base, route, session, now }: Knock, db: Read): Promise<Actor> {
  if (route.options.open) return visitor
  return (session && (await base.doorkeeper.identify(db, session, now))) || visitor
}

/** Doors that need no form of ours: the path is the proof, or there is nothing to win because nobody is known there. */
const trusts = ({ options }: Route) => options.signed === true || options.open === true

/** A form's fields; with its files where the door takes some. */
async function readSent(request: Request, { files, signed, open: isOpen }: RouteOptions): Promise<Sent> {
  if (isOpen) return { typed: await readAsked(request), files: [] }
  const parts = (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  if (parts && (files !== undefined || signed)) return readUploads(request, files ?? 0)
  return { typed: await readTyped(request), files: [] }
}

const deedOf = (route: Route, params: Knock['params']): Deed => {
  const id = params[route.rule.noun]
  return {
    action: `${route.rule.noun}.${route.rule.action}`,
    ...(id ? { object: [route.rule.noun, id] as const } : {}),
  }
}

/** Of somebody without an account the trail keeps the day only (security.md G6). */
function linesOf(deeds: readonly Deed[], actor: Actor, now: Date): Line[] {
  return deeds.map(({ action, object, purpose, outcome }) => ({
    at: actor.kind === 'anyone' ? dayOnly(now) : now,
    actor: actor.id,
    action,
    objectType: object?.[0] ?? action.split('.')[0] ?? '',
    objectId: object?.[1] ?? null,
    purpose: purpose ?? null,
    outcome: outcome ?? 'done',
  }))
}

function knockOf(base: Base, assets: Assets, route: Route, context: Context, lang: Lang): Knock {
  const cookies = readCookies(context.req.header('cookie'))
  const secure = isSecure(base)
  const visit = readVisit(cookies.get(cookieName('visit', secure))) ?? newVisit(base.random)
  const session = cookies.get(cookieName('session', secure)) ?? ''
  // As it was asked for: `context.req.path` would decode it, and a link made of that may lead elsewhere.
  const asked = new URL(context.req.url).pathname
  const path = route.options.bare ? asked : asked.slice(lang.length + 1) || '/'
  return {
    base,
    assets,
    route,
    lang,
    path,
    params: context.req.param(),
    query: new Map(),
    visit,
    session,
    token: formToken(visit, session),
    now: base.now(),
    cookies: [],
  }
}

/** A form of the public side may be sent again from the page of trouble; a change in the workspace is typed anew. */
const resendToken = (knock: Knock) => (knock.route.options.face === 'work' ? null : knock.token)

function askOf<D extends Read | Write>(knock: Knock, db: D, actor: Actor, sent: Sent, deeds: Deed[]): Ask<D> {
  const { base, route, lang } = knock
  return {
    base,
    db,
    actor,
    ...sent,
    lang,
    say: base.speakers[lang],
    now: knock.now,
    path: knock.path,
    params: knock.params,
    query: knock.query,
    visit: knock.visit,
    session: knock.session,
    token: knock.token,
    allowed: allowed(route.rule, actor),
    to: (path) => `/${lang}${path}`,
    sendCookie: (line) => knock.cookies.push(line),
    record: (deed) => deeds.push(deed),
  }
}

function respond(knock: Knock, actor: Actor, end: End): Response {
  const { base, route } = knock
  const response = responseOf(knock, actor, end)
  const asks = route.method === 'POST' && !route.options.open
  const fresh = !knock.visit.known && (route.options.form || asks || route.options.face === 'work')
  const visitCookie = setCookie('visit', knock.visit.secret.toString('base64url'), {
    secure: isSecure(base),
    sameSite: 'Lax',
  })
  for (const line of [...(fresh ? [visitCookie] : []), ...knock.cookies]) response.headers.append('Set-Cookie', line)
  return response
}

/** What the reader holds already is not sent again: for feeds and APIs that name what they send by an `ETag`. */
function unlessHeld(context: Context, response: Response): Response {
  const tag = response.headers.get('etag')
  const held = (context.req.header('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (tag === null || response.status !== 200 || !held.some((one) => one === tag || one === '*')) return response
  return new Response(null, { status: 304, headers: response.headers })
}

function responseOf(knock: Knock, actor: Actor, end: End): Response {
  const { base, route } = knock
  if (end.kind === 'bytes')
    return bytesResponse(base, route.options.open ? { ...end, headers: { ...openHeaders, ...end.headers } } : end)
  if (end.kind === 'see') {
    const moved = bytesResponse(base, {
      kind: 'bytes',
      status: 303,
      type: 'text/plain; charset=utf-8',
      body: '',
      headers: { Location: end.to },
      looks: [],
    })
    for (const line of end.cookies ?? []) moved.headers.append('Set-Cookie', line)
    return moved
  }
  const setting: Setting = {
    ...knock,
    face: route.options.face ?? 'public',
    actor,
    indexed: end.status === 200 && route.options.indexed === true,
  }
  return route.options.open ? problemResponse(base, end) : pageResponse(setting, end)
}
