import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Table, Tag } from '#base/ui/parts.tsx'
import type { ListedVersion, ScenarioVersionTable } from '../queries-scenarios.ts'
import { minutesOf, textIn } from '../scenario.ts'
import { untranslated } from '../scenario-check.ts'
import { InventedBanner } from './scenario-story.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  rows: readonly ListedVersion[]
}

/** The shelf of scenarios, one row for each. */
export function ScenariosView({ say, lang, to, token, rows }: Props) {
  const byScenario = [...Map.groupBy(rows, ({ scenario_id }) => scenario_id).values()]
  return (
    <div class="stack">
      <h1 class="ds-heading" data-size="lg">
        {say('workshops.scenarios')}
      </h1>
      <InventedBanner say={say} />
      <p>{say('workshops.scenarios.text')}</p>
      <form method="post" action={to('/scenarios')}>
        <Token token={token} />
        <button class="ds-button" type="submit">
          {say('workshops.scenarios.new')}
        </button>
      </form>
      <Table
        caption={say('workshops.scenarios.caption')}
        empty={say('workshops.scenarios.empty')}
        columns={[
          { key: 'name', label: say('workshops.scenarios.name') },
          { key: 'state', label: say('workshops.scenarios.state') },
          { key: 'owner', label: say('workshops.scenarios.owner') },
          { key: 'steps', label: say('workshops.scenarios.steps'), number: true },
          { key: 'time', label: say('workshops.scenarios.time'), number: true },
          { key: 'languages', label: say('workshops.scenarios.languages') },
        ]}
        rows={byScenario.map((versions) => ({
          key: versions[0]?.scenario_id ?? '',
          cells: cellsOf({ say, lang, to, versions }),
        }))}
      />
    </div>
  )
}

function cellsOf({
  say,
  lang,
  to,
  versions,
}: Pick<Props, 'say' | 'lang' | 'to'> & { versions: readonly ListedVersion[] }) {
  const newest = versions[0]
  if (!newest) return []
  const { document } = newest
  const missing = Object.entries(untranslated(document)).filter(([, count]) => count > 0)
  return [
    <a key="name" href={to(`/scenarios/${newest.scenario_id}`)}>
      {textIn(document.names, lang) || say('workshops.scenario.unnamed')}
    </a>,
    <span key="state" class="tags">
      {newest.withdrawn_at && <Tag kind="neutral">{say('workshops.state.withdrawn')}</Tag>}
      {versions.map((version) => (
        <VersionTag key={version.id} say={say} version={version} />
      ))}
    </span>,
    newest.code ? say('workshops.scenario.shipped') : newest[`name_${lang}`],
    document.steps.length,
    say('workshops.time', { hours: Math.floor(minutesOf(document) / 60), minutes: minutesOf(document) % 60 }),
    missing.length === 0
      ? say('workshops.languages.whole')
      : missing.map(([of, count]) => say('workshops.languages.missing', { lang: of, count })).join(', '),
  ]
}

type Dated = Pick<ScenarioVersionTable, 'number' | 'published_at' | 'superseded_at' | 'confirmed_at' | 'sent_at'>

/** A version's state as a word. */
export const stateOfVersion = (version: Dated) => {
  if (version.superseded_at) return 'superseded'
  if (version.published_at) return 'published'
  if (version.confirmed_at) return 'confirmed'
  return version.sent_at ? 'sent' : 'draft'
}

const kinds = {
  superseded: 'neutral',
  published: 'success',
  confirmed: 'info',
  sent: 'warning',
  draft: 'accent',
} as const

export function VersionTag({ say, version }: { say: Say; version: Dated }) {
  const state = stateOfVersion(version)
  return <Tag kind={kinds[state]}>{say(`workshops.state.${state}`, { number: version.number })}</Tag>
}
