import { type Context, Hono } from 'hono'
import type { Base } from '#base/base.ts'
import { isLang, type Lang, langs } from '#base/i18n/lang.ts'
import { visitor } from './actor.ts'
import { NotFound } from './answer.ts'
import type { Route, Scene } from './ask.ts'
import { type Assets, encodingFor, hashOf } from './assets.ts'
import { open } from './door.ts'
import { fileHeaders } from './headers.ts'
import { guardBack, leave } from './leaving.ts'
import { preflight } from './open.ts'
import { isSecure, pageResponse, type Setting, stillHeaders, stillOf } from './respond.ts'
import { type TroubleKind, trouble } from './trouble.tsx'

/** The whole site: every door of every module in every language, files, exit, health. */
export function makeSite(base: Base, assets: Assets, routes: readonly Route[]): Hono {
  const site = new Hono()
  site.use(async (context, next) => (fitsHost(base, context) ? next() : bare(base, 421, 'unknown host\n')))
  site.use(guardBack(base))
  site.get('/healthz', () => bare(base, 200, 'ok'))
  site.get('/robots.txt', () =>
    bare(base, 200, 'User-agent: *\nDisallow: /*/messages\nDisallow: /*/sign-in\nDisallow: /leave\n'),
  )
  site.get('/assets/:file', (context) => asset(base, assets, context))
  site.get('/leave', (context) => leave(base, context))
  for (const route of routes) place(site, base, assets, route)
  for (const [path, methods] of methodsOf(routes)) {
    if (routes.some((route) => route.options.open && placed(route) === path))
      site.options(path, () => preflight(base, methods))
    site.all(path, (context) => {
      const response = lost(base, assets, context, 'method')
      response.headers.set('Allow', methods)
      return response
    })
  }
  site.notFound((context) => lost(base, assets, context, 'not-found'))
  site.onError((error, context) => {
    if (error instanceof NotFound) return lost(base, assets, context, 'not-found')
    base.log.error('site', error)
    return lost(base, assets, context, 'broken')
  })
  return site
}

/** What may be done at each path, as the header `Allow` says it. */
function methodsOf(routes: readonly Route[]): ReadonlyMap<string, string> {
  const all = Map.groupBy(routes, placed)
  const names = (at: readonly Route[]) => at.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  return new Map([...all].map(([path, at]) => [path, names(at).join(', ')]))
}

const placed = ({ path, options }: Route): string =>
  options.bare ? path : `/:lang{(?:${langs.join('|')})}${path === '/' ? '' : path}`

function place(site: Hono, base: Base, assets: Assets, route: Route): void {
  const still = route.still ? stillDoor(base, assets, route.path, route.still) : null
  const handler = (context: Context) => {
    const lang = langOf(context)
    return still ? still(context, lang) : open(base, assets, route, context, lang)
  }
  if (route.method === 'POST') site.post(placed(route), handler)
  else site.get(placed(route), handler)
  if (route.path === '/' && still) site.get('/', (context) => still(context, accepted(context)))
}

/**
 * Still pages are rendered once a process and language, and sent from memory. They are kept under their own path, not the
 * one asked for, which may be written in countless ways (`/%67uide`).
 */
function stillDoor(base: Base, assets: Assets, pattern: string, render: NonNullable<Route['still']>) {
  const kept = new Map<string, StillPage>()
  const make = (lang: Lang, path: string, params: Readonly<Record<string, string>>): StillPage => {
    const scene: Scene = { base, lang, say: base.speakers[lang], path, params, to: (own) => `/${lang}${own}` }
    const setting: Setting = { base, assets, lang, path, face: 'public', actor: visitor, token: '', indexed: true }
    const ready = stillOf(setting, render(scene))
    return { ...ready, headers: stillHeaders(setting, `"${hashOf(ready.plain.toString()).slice(0, 22)}"`) }
  }
  return (context: Context, lang: Lang): Response => {
    const params = context.req.param()
    const path = pattern.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => params[name] ?? '')
    const page = kept.get(lang + path) ?? make(lang, path, params)
    kept.set(lang + path, page)
    return stillResponse(context, page)
  }
}

type StillPage = ReturnType<typeof stillOf> & { headers: Record<string, string> }

function stillResponse(context: Context, page: StillPage): Response {
  const vary = context.req.path === '/' ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding'
  const headers = { ...page.headers, Vary: vary }
  if (context.req.header('if-none-match') === page.headers['ETag']) return new Response(null, { status: 304, headers })
  const { encoding, body } = encodingFor(context.req.header('accept-encoding') ?? null, page)
  return new Response(body, { headers: encoding ? { ...headers, 'Content-Encoding': encoding } : headers })
}

function asset(base: Base, assets: Assets, context: Context): Response {
  const file = assets.files.get(context.req.path)
  if (!file) return bare(base, 404, 'not found\n')
  const { encoding, body } = encodingFor(context.req.header('accept-encoding') ?? null, file)
  return new Response(body, {
    headers: {
      ...fileHeaders(isSecure(base)),
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
  })
}

function lost(base: Base, assets: Assets, context: Context, kind: TroubleKind): Response {
  const lang = langOf(context)
  const answer = trouble(kind, { base, lang, path: '/', typed: new Map(), token: null })
  return pageResponse(
    { base, assets, lang, path: '/', face: 'public', actor: visitor, token: '', indexed: false },
    answer,
  )
}

const bare = (base: Base, status: number, body: string | null): Response =>
  new Response(body, {
    status,
    headers: {
      ...fileHeaders(isSecure(base)),
      ...(body === null ? {} : { 'Content-Type': 'text/plain; charset=utf-8' }),
    },
  })

/** Behind a real address only that address is served, so that a forged Host can never speak through us. */
function fitsHost(base: Base, context: Context): boolean {
  if (base.settings.mode === 'demo' || context.req.path === '/healthz') return true
  return base.settings.origins.some((origin) => new URL(origin).host === context.req.header('host'))
}

const langOf = (context: Context): Lang => {
  const first = context.req.path.split('/')[1]
  return isLang(first) ? first : accepted(context)
}

/** The first of our languages that the browser asks for. */
function accepted(context: Context): Lang {
  const wanted = (context.req.header('accept-language') ?? '').toLowerCase().split(',')
  return wanted.map((part) => part.trim().slice(0, 2)).find(isLang) ?? 'fi'
}
