import type { Reading, Writing } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Summary, Tag } from '#base/ui/parts.tsx'
import { type Part, sections } from '../forms.ts'
import { freshnessOf } from '../freshness.ts'
import type { Hiding, Kept, Kind, Origin, Texts } from '../record.ts'
import type { Seen } from '../seen.ts'
import { ChildrenView } from './children.view.tsx'
import { pathOf } from './paths.ts'
import { Mark, Said } from './said.view.tsx'
import { ValueView } from './value.view.tsx'

export interface Family {
  provider: Seen<'provider'> | null
  services: readonly Seen<'service'>[]
  places: readonly Seen<'place'>[]
  contacts: readonly Seen<'contact'>[]
  /** Places of this service. */
  placed: readonly string[]
}

interface Props {
  ask: Reading
  kept: Kept<Kind>
  family: Family
  today: string
}

/** A record with all its fields, who sees each and where it comes from; what can be done with it; what hangs on it. */
export function RecordView(props: Props) {
  const { ask, kept, family } = props
  const { say, lang, to } = ask
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to(family.provider ? pathOf('provider', family.provider.id) : '/map')}>
          {family.provider ? <Said texts={family.provider.fields.name} lang={lang} /> : say('service-map.map.title')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        <Said texts={nameIn(kept)} lang={lang} otherwise={say(`service-map.kind.${kept.kind}`)} />
      </h1>
      <State {...props} />
      {kept.ended && (
        <Notice kind="warning" title={say('service-map.ended.on', { day: sayDay(kept.ended.on, lang) })}>
          <p>{kept.ended.reason}</p>
        </Notice>
      )}
      <Acts {...props} />
      {Object.entries(sections[kept.kind]).map(([name, section]) => (
        <section key={name} class="record-section" aria-label={say(sectionLabel(kept.kind, name))}>
          <h2 class="ds-heading" data-size="sm">
            {say(sectionLabel(kept.kind, name))}{' '}
            <a class="ds-link no-print" href={to(pathOf(kept.kind, kept.id, `/edit/${name}`))}>
              {say('service-map.change')}
            </a>
          </h2>
          <Summary
            rows={Object.entries(section).flatMap(([field, part]) =>
              (part.fields ?? [field]).map((one) => ({
                term: termOf(ask, part, one),
                value: <FieldValue {...{ ask, kept, part }} name={one} />,
              })),
            )}
          />
        </section>
      ))}
      <ChildrenView {...{ ask, kept, family }} />
    </>
  )
}

export const sectionLabel = (kind: Kind, name: string) =>
  `service-map.section.${kind === 'service' ? (name as 'what' | 'who' | 'hours' | 'terms' | 'now') : (name as 'main' | 'hours')}` as const

const termOf = ({ say }: Reading, part: Part, name: string): string =>
  name === 'accepts'
    ? say('service-map.service.accepts')
    : name === 'refuses'
      ? say('service-map.service.refuses')
      : say(part.label)

function FieldValue({ ask, kept, part, name }: { ask: Reading; kept: Kept<Kind>; part: Part; name: string }) {
  const hiding = (kept.hidden as Record<string, Hiding | undefined>)[name]
  const origin = (kept.origins as Record<string, Origin | undefined>)[name]
  return (
    <>
      <ValueView {...{ ask, part, name }} value={(kept.fields as unknown as Record<string, unknown>)[name]} />
      <Mark hiding={hiding} say={ask.say} lang={ask.lang} />
      {origin && (
        <span class="quiet origin">
          {ask.say(`service-map.origin.${origin.from}`)} {sayDay(origin.day, ask.lang)}
        </span>
      )}
    </>
  )
}

function State({ ask: { say, lang }, kept, today }: Props) {
  const fresh = freshnessOf([kept], today, say, lang)
  return (
    <p class="service-state">
      {kept.publishedAt === null ? (
        <Tag kind="warning">{say('service-map.state.draft')}</Tag>
      ) : (
        <Tag kind="success">{say('service-map.state.published')}</Tag>
      )}
      <span class={fresh.due ? 'due' : 'quiet'}>{fresh.text}</span>
      <span class="quiet">{say('service-map.due', { day: sayDay(kept.dueOn, lang) })}</span>
    </p>
  )
}

/** What now: publish, say that it is right, end or take the ending back, look at what was before. */
function Acts({ ask, kept }: Props) {
  const { say, to } = ask
  const post = (then: string, label: string, quiet = true) => (
    <form method="post" action={to(pathOf(kept.kind, kept.id, then))}>
      <Token token={ask.token} />
      <button class="ds-button" type="submit" {...(quiet ? { 'data-variant': 'secondary' } : {})}>
        {label}
      </button>
    </form>
  )
  const link = (then: string, label: string) => (
    <a class="ds-link" href={to(then)}>
      {label}
    </a>
  )
  return (
    <div class="no-print">
      <Actions>
        {kept.publishedAt === null && !kept.ended && post('/publication', say('service-map.publish'), false)}
        {kept.publishedAt !== null && !kept.ended && post('/confirmation', say('service-map.confirm'))}
        {kept.ended
          ? post('/revival', say('service-map.revive'))
          : link(pathOf(kept.kind, kept.id, '/end'), say('service-map.end'))}
        {link(pathOf(kept.kind, kept.id, '/history'), say('service-map.history'))}
        {kept.kind === 'service' &&
          kept.publishedAt !== null &&
          link(`/help/services/${kept.id}`, say('service-map.as-public'))}
      </Actions>
    </div>
  )
}

export function EndView({ ask, kept, filled }: { ask: Reading | Writing; kept: Kept<Kind>; filled: Filled }) {
  const { say, to, token, lang } = ask
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="md">
        {say('service-map.end.title')}: <Said texts={nameIn(kept)} lang={lang} />
      </h1>
      <p class="ds-paragraph">{say('service-map.end.what')}</p>
      <form class="stack" method="post" action={to(pathOf(kept.kind, kept.id, '/end'))} noValidate>
        <Token token={token} />
        <TextField
          {...{ filled, say }}
          name="reason"
          label={say('service-map.end.reason')}
          hint={say('service-map.end.reason.hint')}
        />
        <button class="ds-button" type="submit">
          {say('service-map.end')}
        </button>
      </form>
    </>
  )
}

/** A name of whatever kind of record: a contact is called by its function. */
export function nameIn({ fields }: { fields: object }): Texts | undefined {
  const { name, role } = fields as { name?: Texts; role?: Texts }
  return name ?? role
}
