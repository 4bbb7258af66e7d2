import type { ComponentChildren } from 'preact'
import { safeUrl } from './safe-url.ts'

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
