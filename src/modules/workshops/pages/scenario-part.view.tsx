import type { ComponentChildren } from 'preact'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, type Labels, Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { InventedBanner } from './scenario-story.view.tsx'

/** A field whose text a colleague changed meanwhile. */
export interface Difference {
  field: string
  label: string
  theirs: string
  yours: string
}

interface Props {
  say: Say
  title: string
  back: { href: string; label: string }
  action: string
  token: string
  seen: string
  filled: Filled
  labels: Labels
  differences: readonly Difference[] | null
  /** Where "save and go on" leads; absent where there is nothing next. */
  next?: string | undefined
  children: ComponentChildren
}

/** One part of a scenario as a form. */
export function PartView(props: Props) {
  const { say, title, back, action, token, seen, filled, labels, differences, next, children } = props
  return (
    <div class="stack part-form">
      <p>
        <a href={back.href}>{back.label}</a>
      </p>
      <ErrorSummary filled={filled} say={say} labels={labels} />
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <InventedBanner say={say} />
      {differences && <Meanwhile say={say} differences={differences} />}
      <form method="post" action={action} class="stack" novalidate>
        <Token token={token} />
        <input type="hidden" name="seen" value={seen} />
        {children}
        <div class="actions">
          <button class="ds-button" type="submit">
            {say('workshops.save')}
          </button>
          {next && (
            <button class="ds-button" data-variant="secondary" type="submit" name="then" value={next}>
              {say('workshops.save.next')}
            </button>
          )}
          <a class="ds-link" href={back.href}>
            {say('workshops.cancel')}
          </a>
        </div>
      </form>
    </div>
  )
}

/** Both versions of what a colleague saved while this was being written. */
function Meanwhile({ say, differences }: { say: Say; differences: readonly Difference[] }) {
  return (
    <>
      <Notice kind="warning" title={say('workshops.conflict')}>
        <p>{say('workshops.conflict.text')}</p>
      </Notice>
      <table class="ds-table" data-border>
        <caption>{say('workshops.conflict.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('workshops.conflict.field')}</th>
            <th scope="col">{say('workshops.conflict.theirs')}</th>
            <th scope="col">{say('workshops.conflict.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, label, theirs, yours }) => (
            <tr key={field}>
              <th scope="row">
                <a href={`#f-${field}`}>{label}</a>
              </th>
              <td class="as-typed" data-label={say('workshops.conflict.theirs')}>
                {theirs || say('workshops.conflict.empty')}
              </td>
              <td class="as-typed" data-label={say('workshops.conflict.yours')}>
                {yours || say('workshops.conflict.empty')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
