import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import { Icon, type IconName } from './icons.tsx'
import { safeUrl } from './safe-url.ts'

export { Paging, Table, Tabs } from './parts-lists.tsx'

export interface Step {
  label: string
  href?: string
  state: 'done' | 'here' | 'ahead'
}

/** The path motif: where one is, what is behind (links), what lies ahead. */
export function Path({ label, steps }: { label: string; steps: readonly Step[] }) {
  const here = steps.findIndex(({ state }) => state === 'here')
  return (
    <nav class="path no-print" aria-label={label}>
      <ol>
        {steps.map(({ label: name, href, state }) => (
          <li key={name} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
            {href ? <a href={safeUrl(href)}>{name}</a> : <span>{name}</span>}
          </li>
        ))}
      </ol>
      {here >= 0 && (
        <p class="path-here" aria-hidden="true">
          {steps[here]?.label}
          <span>
            {here + 1}/{steps.length}
          </span>
        </p>
      )}
    </nav>
  )
}

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

/** Something to know before reading on. The sign beside it means the same as its colour. */
export function Notice({ kind, title, children }: { kind: Kind; title?: string; children?: ComponentChildren }) {
  return (
    <div class="ds-alert notice" data-color={kind}>
      <Icon name={kind} />
      <div>
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

/** A code in its groups, large; spoken digit by digit. */
export function Code({ code, label }: { code: string; label: string }) {
  return (
    <div>
      <p class="ds-sr-only">{`${label}: ${code.replaceAll(' ', ', ').replace(/\d(?=\d)/g, '$& ')}`}</p>
      <p class="code" aria-hidden="true">
        {code.split(' ').map((group, at) => (
          <span key={`${at}-${group}`}>{group} </span>
        ))}
      </p>
    </div>
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

/** An empty place that says what would stand here. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}

/** Days left as a small path: filled what has passed. `text` says the same in words. */
export function Clock({ label, left, of, text }: { label: string; left: number; of: number; text: string }) {
  return (
    <p class="clock">
      <b>{label}</b>
      <span class="clock-path" aria-hidden="true">
        {stops(left, of).map((state, at) => (
          <i key={`${at}-${state}`} data-state={state} />
        ))}
      </span>
      <span class="quiet">{text}</span>
    </p>
  )
}

/** At most ten stops and the end; none of them ahead when the time is over. */
function stops(left: number, of: number): Step['state'][] {
  const all = Math.min(10, Math.max(1, of))
  const here = Math.round((1 - Math.min(Math.max(left, 0), of) / Math.max(1, of)) * all)
  return Array.from({ length: all + 1 }, (_, at) => (at < here ? 'done' : at === here ? 'here' : 'ahead'))
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

export function Details({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <details class="ds-details">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}

/** What happened, in order, as a path from top to bottom. */
export function Timeline({
  items,
}: {
  items: readonly { when: string; title: ComponentChildren; children?: ComponentChildren }[]
}) {
  return (
    <ol class="timeline">
      {items.map(({ when, title, children }, at) => (
        <li key={`${at}-${when}`}>
          <p class="quiet">{when}</p>
          <p>
            <strong>{title}</strong>
          </p>
          {children}
        </li>
      ))}
    </ol>
  )
}

export const Actions = ({ children }: { children?: ComponentChildren }) => <div class="actions">{children}</div>
