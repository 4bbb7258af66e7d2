import type { ComponentChildren } from 'preact'
import { type Lang, langs } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Icon } from './icons.tsx'

/** What stands around every page. */
export interface Frame {
  lang: Lang
  say: Say
  /** Path without language. */
  path: string
  /** Neutral: it stands in tabs and in the history. */
  title: string
  demo: boolean
  assets: { css: string; icon: string; scripts: readonly string[] }
  exitScript: string
  /** Whether searches may find the page. */
  indexed: boolean
}

/** The public side: an ordinary service guide at a glance over the shoulder. */
export function PublicLayout(props: Frame & { children?: ComponentChildren; aside?: ComponentChildren }) {
  const { say, lang } = props
  return (
    <Document {...props} face="public">
      <header class="head no-print">
        <div class="wide head-row">
          <a class="wordmark" href={`/${lang}`}>
            <PathMark />
            {say('ui.wordmark')}
          </a>
          <Languages {...props} />
          <Exit say={say} />
        </div>
      </header>
      {props.demo && <DemoBanner say={say} lang={lang} />}
      <div class="wide columns">
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        {props.aside && (
          <aside class="side no-print" aria-label={say('ui.danger.label')}>
            {props.aside}
          </aside>
        )}
      </div>
      <footer class="foot no-print">
        <nav class="wide" aria-label={say('ui.footer')}>
          <ul class="foot-links">
            {footer.map(([path, key]) => (
              <li key={path}>
                <a href={`/${lang}${path}`}>{say(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </Document>
  )
}

const footer = [
  ['/guide', 'ui.footer.guide'],
  ['/help', 'ui.footer.help'],
  ['/messages', 'ui.footer.messages'],
  ['/mechanism', 'ui.footer.mechanism'],
  ['/networks', 'ui.footer.networks'],
  ['/feedback', 'ui.footer.feedback'],
  ['/guide/privacy', 'ui.footer.privacy'],
  ['/guide/accessibility', 'ui.footer.accessibility'],
  ['/sign-in', 'ui.footer.sign-in'],
] as const

/** The whole document of both faces. */
export function Document({
  face,
  lang,
  title,
  assets,
  exitScript,
  indexed,
  say,
  children,
}: Frame & { face: 'public' | 'work'; children?: ComponentChildren }) {
  return (
    <html
      lang={lang}
      dir="ltr"
      data-color-scheme="auto"
      data-face={face}
      data-size={face === 'work' ? 'sm' : undefined}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {!indexed && <meta name="robots" content="noindex, nofollow" />}
        {/* Before the style sheet, which would hold it up. */}
        <script dangerouslySetInnerHTML={{ __html: exitScript }} />
        <link rel="stylesheet" href={assets.css} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {assets.scripts.map((source) => (
          <script key={source} type="module" src={source} />
        ))}
      </head>
      <body>
        <a class="ds-skip-link" href="#main">
          {say('ui.skip')}
        </a>
        {children}
      </body>
    </html>
  )
}

/** Always reachable: in the header, on a phone at the bottom edge. A link, because a form could not leave this site. */
const Exit = ({ say }: { say: Say }) => (
  <div class="exit">
    <a href="/leave" rel="nofollow noreferrer" data-exit>
      <Icon name="leave" />
      {say('ui.exit')}
    </a>
  </div>
)

export function Languages({ lang, path, say }: Pick<Frame, 'lang' | 'path' | 'say'>) {
  return (
    <nav aria-label={say('ui.language')}>
      <ul class="languages">
        {langs.map((other) => (
          <li key={other}>
            <a
              href={`/${other}${path === '/' ? '' : path}`}
              lang={other}
              hreflang={other}
              aria-current={other === lang ? 'true' : undefined}
            >
              {names[other]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const names: Record<Lang, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export function DemoBanner({ say, lang }: { say: Say; lang: Lang }) {
  return (
    <aside class="demo no-print" aria-label={say('ui.demo.label')}>
      <p class="wide">
        {say('ui.demo')} <a href={`/${lang}/sign-in`}>{say('ui.demo.sign-in')}</a>
      </p>
    </aside>
  )
}

/** The motif: a line with steps, some behind, one here, some ahead. */
export const PathMark = () => (
  <svg class="mark" viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false">
    <path d="M5 17C14 17 13 7 24 7s10 10 19 10" fill="none" stroke="currentColor" stroke-width="2.5" />
    <circle cx="5" cy="17" r="4" fill="currentColor" />
    <circle class="mark-here" cx="24" cy="7" r="5" />
    <circle class="mark-ahead" cx="43" cy="17" r="3.2" stroke="currentColor" stroke-width="2" />
  </svg>
)
