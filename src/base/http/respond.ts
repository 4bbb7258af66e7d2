import { brotliCompressSync, gzipSync } from 'node:zlib'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Base } from '#base/base.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { exitScript } from '#base/ui/exit.ts'
import { type Frame, PublicLayout } from '#base/ui/layout.tsx'
import { WorkLayout } from '#base/ui/layout-work.tsx'
import type { Actor } from './actor.ts'
import type { BytesAnswer, PageAnswer } from './answer.ts'
import { type Assets, hashOf } from './assets.ts'
import { fileHeaders, pageHeaders } from './headers.ts'
import { mayAtAll } from './rule.ts'

/** What a page stands in: who reads it, where, in which language. */
export interface Setting {
  base: Base
  assets: Assets
  lang: Lang
  path: string
  face: 'public' | 'work'
  actor: Actor
  token: string
  /** Public pages that anybody may find by search. */
  indexed: boolean
}

const exitHash = hashOf(exitScript)

export const isSecure = (base: Base) => base.settings.origins[0].startsWith('https:')

export function pageResponse(setting: Setting, answer: PageAnswer): Response {
  const headers = new Headers({ ...pageHeaders([exitHash], isSecure(setting.base)), ...answer.headers })
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', setting.lang)
  if (!setting.indexed) headers.set('X-Robots-Tag', 'noindex, nofollow')
  return new Response(htmlOf(setting, answer), { status: answer.status, headers })
}

export function bytesResponse(base: Base, answer: BytesAnswer): Response {
  const headers = new Headers({ ...fileHeaders(isSecure(base)), 'Content-Type': answer.type, ...answer.headers })
  return new Response(answer.body, { status: answer.status, headers })
}

/** A page that is the same for everybody, kept ready in each encoding. */
export function stillOf(setting: Setting, answer: PageAnswer) {
  const plain = Buffer.from(htmlOf(setting, answer))
  return { plain, gzip: gzipSync(plain, { level: 9 }), brotli: brotliCompressSync(plain) }
}

/**
 * A cache in front of us keeps it (RFC 9213; nginx reads `X-Accel-Expires`); no browser does, so that Back after the exit
 * must ask, and is led away.
 */
export const stillHeaders = (setting: Setting, etag: string): Record<string, string> => ({
  ...pageHeaders([exitHash], isSecure(setting.base)),
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Language': setting.lang,
  'CDN-Cache-Control': 'public, max-age=300',
  'X-Accel-Expires': '300',
  Vary: 'Accept-Encoding',
  ETag: etag,
})

function htmlOf(setting: Setting, answer: PageAnswer): string {
  const work = setting.face === 'work' && setting.actor.kind === 'person'
  return `<!doctype html>${work ? renderToString(workOf(setting, answer)) : renderToString(publicOf(setting, answer))}`
}

const publicOf = (setting: Setting, answer: PageAnswer) =>
  h(PublicLayout, { ...frameOf(setting, answer, setting.assets.publicCss), aside: answer.aside }, answer.body)

const workOf = (setting: Setting, answer: PageAnswer) =>
  h(
    WorkLayout,
    {
      ...frameOf(setting, answer, setting.assets.workCss),
      aside: answer.aside,
      person: setting.actor.name,
      organisation: setting.actor.organisation,
      menu: menuOf(setting),
      token: setting.token,
    },
    answer.body,
  )

const frameOf = (
  { base, assets, lang, path, indexed }: Setting,
  { title, scripts }: PageAnswer,
  css: string,
): Frame => ({
  lang,
  say: base.speakers[lang],
  path,
  title,
  demo: base.settings.mode === 'demo',
  assets: { css, icon: assets.icon, scripts: scripts.map((name) => assets.scripts[name] ?? '') },
  exitScript,
  indexed,
})

const menuOf = ({ base, actor, lang, path }: Setting) =>
  base.menu
    .filter(({ rule }) => mayAtAll(rule, actor))
    .map((item) => ({
      path: `/${lang}${item.path}`,
      label: base.speakers[lang](item.label),
      current: path === item.path || path.startsWith(`${item.path}/`),
    }))
