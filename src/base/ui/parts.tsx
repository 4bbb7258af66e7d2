import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import { Icon, type IconName } from './icons.tsx'
import { safeUrl } from './safe-url.ts'

export { Empty, Paging, Table, Tabs } from './parts-lists.tsx'
export { Clock, Path, type Step, Timeline } from './parts-path.tsx'

export interface Choice {
  href: string
  title: string
  text: string
  icon?: IconName
}

/** Large choices, each a sentence in the reader's own words. */
export function Choices({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul class="choices">
      {choices.map(({ href, title, text, icon }) => (
        <li key={href}>
          <a href={safeUrl(href)}>
            {icon && <Icon name={icon} />}
            <strong>{title}</strong>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Kind = 'info' | 'success' | 'warning' | 'danger'

/** Something to know before reading on. The sign beside it means the same as its colour; what can be pressed in it keeps its own. */
export function Notice({ kind, title, children }: { kind: Kind; title?: string; children?: ComponentChildren }) {
  return (
    <div class="ds-alert notice" data-color={kind}>
      <Icon name={kind} />
      <div data-color="accent">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  )
}

export interface SummaryRow {
  term: string
  value: ComponentChildren
  change?: { href: string; label: string }
}

/** Questions and answers, each with a way to change it. */
export function Summary({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary">
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd class="as-typed">{value}</dd>
          {change && (
            <dd class="no-print">
              <a href={safeUrl(change.href)}>
                {change.label}
                <span class="ds-sr-only"> {term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** A code in its groups, large; to a screen reader digit by digit, for it would say "seventy-one thousand". */
export function Code({ code, label }: { code: string; label: string }) {
  const groups = code.split(' ')
  return (
    <>
      <p class="code" aria-hidden="true">
        {groups.map((group, at) => (
          <span key={`${at}-${group}`}>{group} </span>
        ))}
      </p>
      <p class="ds-sr-only">
        {label}: {groups.map((group) => [...group].join(' ')).join(', ')}
      </p>
    </>
  )
}

/** A word with a colour that never means anything alone. */
export function Tag({ kind, children }: { kind: Kind | 'neutral' | 'accent'; children?: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={kind} data-size="sm">
      {children}
    </span>
  )
}

/** The line for danger: 112, and the helpline. */
export function Danger({ say, helpline }: { say: Say; helpline: { display: string; href: string } }) {
  return (
    <section class="danger-line" aria-label={say('ui.danger.label')}>
      <p>
        <Icon name="warning" />
        <span>
          {say('ui.danger.now')} <a href="tel:112">112</a>
        </span>
      </p>
      <p>
        <Icon name="phone" />
        <span>
          {say('ui.danger.helpline')} <a href={safeUrl(helpline.href)}>{helpline.display}</a> {say('ui.danger.hours')}
        </span>
      </p>
    </section>
  )
}

/** Folded, unless what is in it must be seen at once. */
export function Details({ title, open, children }: { title: string; open?: boolean; children?: ComponentChildren }) {
  return (
    <details class="ds-details" open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}

export const Actions = ({ children }: { children?: ComponentChildren }) => <div class="actions">{children}</div>
