import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { Empty, Summary } from '#base/ui/parts.tsx'
import { sections } from '../forms.ts'
import type { Kind } from '../record.ts'
import type { Seen } from '../seen.ts'
import { nameIn } from './record.view.tsx'
import { Said } from './said.view.tsx'
import { ValueView } from './value.view.tsx'

interface Props {
  ask: Ask
  token: string
}

/** What is due, each with what stands there now; a box for each, all ticked; a way to say what is wrong. */
export function AnswerView({
  ask,
  token,
  due,
  provider,
}: Props & { due: readonly Seen<Kind>[]; provider: Seen<'provider'> }) {
  const { say, to, lang } = ask
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('service-map.answer.title')}
      </h1>
      <p class="ds-paragraph">
        <strong>
          <Said texts={provider.fields.name} lang={lang} otherwise={say('service-map.service.unnamed')} />
        </strong>
      </p>
      <p class="ds-paragraph">{say('service-map.answer.intro')}</p>
      {due.length === 0 ? (
        <Empty title={say('service-map.answer.nothing')} />
      ) : (
        <form class="stack" method="post" action={to(`/map-answer/${token}`)}>
          <Token token={ask.token} />
          {due.map((record) => (
            <RecordCard key={record.id} {...{ ask, token, record }} />
          ))}
          <button class="ds-button" type="submit">
            {say('service-map.answer.confirm')}
          </button>
          <p class="hint">{say('service-map.answer.hidden')}</p>
        </form>
      )}
    </>
  )
}

/** What a tick says: this record as it stood on the page. Changed since, it is not confirmed unread. */
export const shownOf = ({ id, version }: Seen<Kind>): string => `${id}/${version}`

function RecordCard({ ask, token, record }: Props & { record: Seen<Kind> }) {
  const { say, to, lang } = ask
  const box = `record-${record.id}`
  return (
    <div class="ds-card contact">
      <div class="ds-field">
        <input class="ds-input" type="checkbox" name="record" value={shownOf(record)} id={box} checked />
        <label class="ds-label" for={box}>
          {say(`service-map.kind.${record.kind}`)}: <Said texts={nameIn(record)} lang={lang} otherwise="–" />
        </label>
      </div>
      {record.publishedAt === null && <p class="hint">{say('service-map.answer.draft')}</p>}
      <Shown {...{ ask, record }} />
      <p>
        <a class="ds-link" href={to(`/map-answer/${token}/wrong/${record.id}`)}>
          {say('service-map.answer.wrong')}
          <span class="ds-sr-only">
            : <Said texts={nameIn(record)} lang={lang} />
          </span>
        </a>
      </p>
    </div>
  )
}

/** The public fields that are filled. */
function Shown({ ask, record }: { ask: Ask; record: Seen<Kind> }) {
  const fields = record.fields as Record<string, unknown>
  const rows = Object.values(sections[record.kind]).flatMap((section) =>
    Object.entries(section)
      .filter(([name]) => isSaid(fields[name]) && name !== 'name' && name !== 'role')
      .map(([name, part]) => ({
        term: ask.say(part.label),
        value: <ValueView {...{ ask, name, part }} value={fields[name]} />,
      })),
  )
  return rows.length === 0 ? null : <Summary rows={rows} />
}

const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

export function ProposeView({ ask, token, record, filled }: Props & { record: Seen<Kind>; filled: Filled }) {
  const { say, to, lang } = ask
  return (
    <>
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('service-map.answer.wrong')}
      </h1>
      <p class="ds-paragraph">
        {say(`service-map.kind.${record.kind}`)}: <Said texts={nameIn(record)} lang={lang} otherwise="–" />
      </p>
      <form
        class="stack"
        method="post"
        action={to(`/map-answer/${token}/wrong/${record.id}`)}
        autoComplete="off"
        noValidate
      >
        <Token token={ask.token} />
        <LongField
          {...{ filled, say }}
          name="message"
          label={say('service-map.answer.message')}
          hint={say('service-map.answer.message.hint')}
        />
        {record.kind === 'contact' && (
          <>
            <TextField {...{ filled, say }} name="phone" kind="tel" label={say('service-map.answer.phone')} />
            <TextField {...{ filled, say }} name="email" kind="email" label={say('service-map.answer.email')} />
          </>
        )}
        {(record.kind === 'contact' || record.kind === 'provider') && (
          <TextField {...{ filled, say }} name="web" label={say('service-map.answer.web')} />
        )}
        <button class="ds-button" type="submit">
          {say('service-map.report.send')}
        </button>
      </form>
    </>
  )
}

export const DoneView = ({ ask: { say, to }, token, left }: Props & { left: number }) => (
  <>
    <h1 class="ds-heading" data-size="lg">
      {say('service-map.answer.done.title')}
    </h1>
    <p class="ds-paragraph">{say('service-map.answer.done', { left })}</p>
    {left > 0 && (
      <p class="ds-paragraph">
        <a class="ds-link" href={to(`/map-answer/${token}`)}>
          {say('service-map.answer.back')}
        </a>
      </p>
    )}
  </>
)
