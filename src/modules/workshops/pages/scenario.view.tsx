import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Notice, Summary, Table } from '#base/ui/parts.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { nameOf } from '#packs/pack.ts'
import type { mayScenario } from '../policy.ts'
import type { ScenarioRow, ScenarioVersionTable } from '../queries-scenarios.ts'
import { minutesOf, type Texts, textIn } from '../scenario.ts'
import { StepList } from './scenario-steps.view.tsx'
import { InventedBanner, Said } from './scenario-story.view.tsx'
import { VersionTag } from './scenarios.view.tsx'

export interface ScenarioProps {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  row: ScenarioRow
  version: ScenarioVersionTable
  versions: readonly ScenarioVersionTable[]
  acts: ReadonlySet<keyof typeof mayScenario>
  names: ReadonlyMap<string, string>
  mechanism: readonly { id: string; names: Readonly<Record<Lang, string>> }[]
  unknown: readonly string[]
  me: string
}

/** Whether this page may change what it shows. */
export const editing = ({ version, acts }: Pick<ScenarioProps, 'version' | 'acts'>): boolean =>
  !version.published_at && acts.has('edit')

export const pathOf = ({ to, version }: Pick<ScenarioProps, 'to' | 'version'>): string =>
  to(`/scenarios/${version.scenario_id}`)

export function ScenarioView(props: ScenarioProps & { title: string }) {
  const { say, to, title, version, row, unknown } = props
  return (
    <article class="stack">
      <p class="no-print">
        <a href={to('/scenarios')}>{say('workshops.scenarios.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {title} <VersionTag say={say} version={version} />
      </h1>
      <InventedBanner say={say} />
      {row.code && (
        <Notice kind="info">
          <p>{say('workshops.scenario.shipped.text')}</p>
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice kind="warning">
          <p>{say('workshops.scenario.unknown-mechanism', { count: unknown.length })}</p>
        </Notice>
      )}
      <Cover {...props} />
      <StepList {...props} />
      <Roles {...props} />
      <Versions {...props} />
    </article>
  )
}

function Cover(props: ScenarioProps) {
  const { say, lang, version } = props
  const { document } = version
  const change = { href: `${pathOf(props)}/cover`, label: say('workshops.change') }
  const row = (term: string, texts: Texts) => ({
    term,
    value: textIn(texts, lang) ? <Said texts={texts} lang={lang} /> : say('workshops.missing'),
    ...(editing(props) ? { change } : {}),
  })
  const minutes = minutesOf(document)
  return (
    <Summary
      rows={[
        row(say('workshops.cover.about'), document.about),
        row(say('workshops.cover.purpose'), document.purpose),
        row(say('workshops.cover.care'), document.care),
        {
          term: say('workshops.scenarios.time'),
          value: say('workshops.time', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
          ...(editing(props) ? { change } : {}),
        },
      ]}
    />
  )
}

function Roles(props: ScenarioProps) {
  const { say, lang, version } = props
  return (
    <section class="stack" aria-labelledby="roles">
      <h2 class="ds-heading" data-size="md" id="roles">
        {say('workshops.roles')}
      </h2>
      <Table
        caption={say('workshops.roles.caption')}
        empty={say('workshops.roles.empty')}
        columns={[
          { key: 'name', label: say('workshops.role.names') },
          { key: 'type', label: say('workshops.role.type') },
          { key: 'knows', label: say('workshops.role.knows') },
        ]}
        rows={version.document.roles.map((role) => ({
          key: role.id,
          cells: [
            editing(props) ? (
              <a key="name" href={`${pathOf(props)}/roles/${role.id}`}>
                {textIn(role.names, lang)}
              </a>
            ) : (
              <Said key="name" texts={role.names} lang={lang} />
            ),
            role.type ? nameOf(organisationTypes, role.type, lang) : say('workshops.role.type.none'),
            <Said key="knows" texts={role.knows} lang={lang} />,
          ],
        }))}
      />
      {editing(props) && (
        <p>
          <a class="ds-button" data-variant="secondary" href={`${pathOf(props)}/roles/new`}>
            {say('workshops.role.new')}
          </a>
        </p>
      )}
    </section>
  )
}

function Versions({ say, lang, to, versions, names, row }: ScenarioProps) {
  const day = (moment: Date | null) => (moment ? sayDay(moment.toISOString(), lang) : '')
  const by = (id: string | null) => (id ? (names.get(id) ?? '') : '')
  return (
    <section class="stack" aria-labelledby="versions">
      <h2 class="ds-heading" data-size="md" id="versions">
        {say('workshops.versions')}
      </h2>
      <Table
        caption={say('workshops.versions.caption')}
        empty={say('workshops.versions')}
        columns={[
          { key: 'version', label: say('workshops.versions.version') },
          { key: 'published', label: say('workshops.versions.published') },
          { key: 'confirmed', label: say('workshops.versions.confirmed') },
          { key: 'superseded', label: say('workshops.versions.superseded') },
        ]}
        rows={versions.map((version) => ({
          key: version.id,
          cells: [
            <a key="version" href={`${to(`/scenarios/${version.scenario_id}`)}?version=${version.id}`}>
              <VersionTag say={say} version={version} />
            </a>,
            day(version.published_at),
            row.code ? say('workshops.scenario.shipped') : `${by(version.confirmed_by)} ${day(version.confirmed_at)}`,
            day(version.superseded_at),
          ],
        }))}
      />
    </section>
  )
}
