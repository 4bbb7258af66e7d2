import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import { safeUrl } from './safe-url.ts'

/** Lanes as tabs that are links, each with its count. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { label: string; href: string; count?: number; current: boolean; note?: string }[]
}) {
  return (
    <nav class="tabs no-print" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={safeUrl(tab.href)} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="count">{tab.count}</span>}
              {tab.note && <span class="quiet"> {tab.note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export interface Column {
  key: string
  label: string
  /** Where a click on the heading leads: the same list sorted by it. */
  sort?: string
  sorted?: 'ascending' | 'descending' | undefined
  number?: boolean
}

interface TableProps {
  caption: string
  columns: readonly Column[]
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[]
  empty: string
}

/** A table that can be scanned: caption, sortable headings, an empty state that says so. */
export function Table({ caption, columns, rows, empty }: TableProps) {
  if (rows.length === 0) return <Empty title={empty} />
  return (
    <section class="scroll" aria-label={caption}>
      <table class="ds-table" data-border data-hover>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, sort, sorted, number }) => (
              <th key={key} scope="col" aria-sort={sorted} class={number ? 'number' : undefined}>
                {sort ? <a href={safeUrl(sort)}>{label}</a> : label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td
                  key={columns[at]?.key}
                  data-label={columns[at]?.label}
                  class={columns[at]?.number ? 'number' : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
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

/** One page of many: before, where, after. */
export function Paging({
  say,
  page,
  pages,
  href,
}: {
  say: Say
  page: number
  pages: number
  href: (page: number) => string
}) {
  if (pages <= 1) return null
  return (
    <nav class="paging no-print" aria-label={say('ui.paging')}>
      {page > 1 && (
        <a href={safeUrl(href(page - 1))} rel="prev">
          {say('ui.paging.previous')}
        </a>
      )}
      <span>{say('ui.paging.where', { page, pages })}</span>
      {page < pages && (
        <a href={safeUrl(href(page + 1))} rel="next">
          {say('ui.paging.next')}
        </a>
      )}
    </nav>
  )
}
