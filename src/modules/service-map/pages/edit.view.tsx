import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Notice, Path, Summary } from '#base/ui/parts.tsx'
import { type Section, sections } from '../forms.ts'
import type { Kept, Kind } from '../record.ts'
import { EditField } from './edit-field.view.tsx'
import { pathOf } from './paths.ts'
import { nameIn, sectionLabel } from './record.view.tsx'
import { Said } from './said.view.tsx'
import { ValueView } from './value.view.tsx'

interface Props {
  ask: Ask
  name: string
  section: Section
  filled: Filled
  /** The record as it is stored now; absent for a new one. */
  kept?: Kept<Kind>
  kind?: Kind
  version?: number
  action?: string
  /** Fields that somebody else changed meanwhile. */
  theirs?: readonly string[]
}

/** One screen of a record. */
export function EditView(props: Props) {
  const { ask, name, section, filled, kept, theirs, version } = props
  const { say, to, token, lang } = ask
  const kind = kept?.kind ?? props.kind ?? 'service'
  const labels = new Map(Object.entries(section).map(([field, part]) => [field, say(part.label)]))
  return (
    <>
      <ErrorSummary filled={filled} say={say} labels={labels} />
      <h1 class="ds-heading" data-size="md">
        {kept ? (
          <Said texts={nameIn(kept)} lang={lang} otherwise={say(`service-map.kind.${kind}`)} />
        ) : (
          say(`service-map.add.${kind}`)
        )}
      </h1>
      {kept && <Sections {...{ ask, kept, name }} />}
      {theirs && kept && <Theirs {...{ ask, kept, section, theirs }} />}
      <form
        class="stack"
        method="post"
        action={to(props.action ?? pathOf(kind, kept?.id ?? '', `/edit/${name}`))}
        autoComplete="off"
        noValidate
      >
        <Token token={token} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {Object.entries(section).map(([field, part]) => (
          <EditField key={field} {...{ ask, kind, part, filled }} name={field} />
        ))}
        <div class="actions">
          <button class="ds-button" type="submit">
            {theirs ? say('service-map.conflict.mine') : say('service-map.save')}
          </button>
          {kept && (
            <a class="ds-link" href={to(pathOf(kept.kind, kept.id))}>
              {theirs ? say('service-map.conflict.theirs') : say('service-map.cancel')}
            </a>
          )}
        </div>
      </form>
    </>
  )
}

function Sections({ ask: { say, to }, kept, name }: { ask: Ask; kept: Kept<Kind>; name: string }) {
  const all = Object.keys(sections[kept.kind])
  if (all.length < 2) return null
  return (
    <Path
      label={say('service-map.sections')}
      steps={all.map((one) => ({
        label: say(sectionLabel(kept.kind, one)),
        href: to(pathOf(kept.kind, kept.id, `/edit/${one}`)),
        state: one === name ? 'here' : 'ahead',
      }))}
    />
  )
}

/** Somebody was faster: what stands there now, beside the form with what this editor wrote. */
function Theirs({
  ask,
  kept,
  section,
  theirs,
}: {
  ask: Ask
  kept: Kept<Kind>
  section: Section
  theirs: readonly string[]
}) {
  const { say } = ask
  const fields = kept.fields as unknown as Record<string, unknown>
  const rows = Object.entries(section).flatMap(([name, part]) =>
    (part.fields ?? [name])
      .filter((one) => theirs.includes(one))
      .map((one) => ({
        term: say(part.label),
        value: <ValueView {...{ ask, part }} name={one} value={fields[one]} />,
      })),
  )
  return (
    <Notice kind="warning" title={say('service-map.conflict.title')}>
      <p>{say('service-map.conflict.what')}</p>
      <Summary rows={rows} />
    </Notice>
  )
}
