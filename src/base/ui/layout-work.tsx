import type { ComponentChildren } from 'preact'
import { DemoBanner, Document, type Frame, Languages, PathMark } from './layout.tsx'

export interface WorkFrame extends Frame {
  person: string
  organisation: string
  menu: readonly { path: string; label: string; current: boolean; count?: number }[]
  token: string
}

/** The workspace: dense but quiet; the next act always at the same place. */
export function WorkLayout(props: WorkFrame & { children?: ComponentChildren; aside?: ComponentChildren }) {
  const { say, lang, aside } = props
  return (
    <Document {...props} face="work">
      <header class="head no-print">
        <div class="wide head-row">
          <a class="wordmark" href={`/${lang}/work`}>
            <PathMark />
            Polku
          </a>
          <Person {...props} />
        </div>
        <nav class="wide menu" aria-label={say('ui.menu')}>
          <ul>
            {props.menu.map(({ path, label, current, count }) => (
              <li key={path}>
                <a href={path} aria-current={current ? 'page' : undefined}>
                  {label}
                  {count !== undefined && <span class="count">{count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {props.demo && <DemoBanner say={say} lang={lang} />}
      <div class={aside ? 'wide two' : 'wide'}>
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        {aside && (
          <aside class="now" aria-label={say('ui.now')}>
            {aside}
          </aside>
        )}
      </div>
    </Document>
  )
}

function Person(props: WorkFrame) {
  const { say, lang, person, organisation, token } = props
  return (
    <div class="person">
      <Languages {...props} />
      <p class="who">
        <a href={`/${lang}/account`}>{person}</a>
        <span class="quiet">{organisation}</span>
      </p>
      <form method="post" action={`/${lang}/sign-out`}>
        <input type="hidden" name="token" value={token} />
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
          {say('ui.sign-out')}
        </button>
      </form>
    </div>
  )
}
