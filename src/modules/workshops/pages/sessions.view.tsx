import type { Ask } from '#base/http/ask.ts'
import { langs } from '#base/i18n/lang.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Table, Tag } from '#base/ui/parts.tsx'
import type { playableVersions } from '../queries-scenarios.ts'
import type { networksFor } from '../queries-sessions.ts'
import { textIn } from '../scenario.ts'
import type { Phase, Workshop } from '../session.ts'

type Scene = Pick<Ask<unknown>, 'say' | 'lang' | 'to' | 'token'>

interface Listed extends Omit<Workshop, 'tables' | 'state'> {
  phase: Phase
}

export function SessionsView({
  say,
  lang,
  to,
  workshops,
  acts,
}: Scene & { workshops: readonly Listed[]; acts: { plan: boolean; compare: boolean } }) {
  return (
    <>
      <h1 class="ds-heading">{say('workshops.menu')}</h1>
      <p>{say('workshops.sessions.intro')}</p>
      <Actions>
        {acts.plan && (
          <a class="ds-button" href={to('/workshops/new')}>
            {say('workshops.plan.title')}
          </a>
        )}
        {acts.compare && <a href={to('/workshops/comparison')}>{say('workshops.compare.title')}</a>}
      </Actions>
      <Table
        caption={say('workshops.sessions.caption')}
        empty={say('workshops.sessions.empty')}
        columns={[
          { key: 'network', label: say('workshops.plan.network') },
          { key: 'scenario', label: say('workshops.plan.version') },
          { key: 'day', label: say('workshops.plan.day') },
          { key: 'phase', label: say('workshops.sessions.phase') },
        ]}
        rows={workshops.map((workshop) => ({
          key: workshop.id,
          cells: [
            <a key="to" href={to(hrefOf(workshop, acts.plan))}>
              {workshop.network.names[lang]}
            </a>,
            textIn(workshop.scenario.document.names, lang),
            sayDay(workshop.heldOn, lang),
            <Tag key="phase" kind={workshop.phase === 'open' ? 'accent' : 'neutral'}>
              {say(`workshops.phase.${workshop.phase}`)}
            </Tag>,
          ],
        }))}
      />
    </>
  )
}

/** Members read the report; who runs workshops sees where each stands. */
const hrefOf = ({ id, phase }: Listed, runs: boolean): string =>
  runs && phase !== 'closed' ? `/workshops/${id}` : `/workshops/${id}/report`

interface Plan extends Scene {
  networks: Awaited<ReturnType<typeof networksFor>>
  versions: Awaited<ReturnType<typeof playableVersions>>
  filled: Filled
}

export function PlanView({ say, lang, to, token, networks, versions, filled }: Plan) {
  const field = { say, filled }
  return (
    <>
      <h1 class="ds-heading">{say('workshops.plan.title')}</h1>
      <form method="post" action={to('/workshops/new')} class="stack">
        <Token token={token} />
        <ErrorSummary {...field} />
        <ChoiceField
          {...field}
          name="version"
          label={say('workshops.plan.version')}
          options={versions.map(({ id, number, document }) => ({
            value: id,
            label: `${textIn(document.names, lang)} (${say('workshops.plan.number', { number })})`,
            hint: textIn(document.about, lang),
          }))}
        />
        <SelectField
          {...field}
          name="network"
          label={say('workshops.plan.network')}
          none={say('workshops.card.none')}
          options={networks.map((network) => ({ value: network.id, label: network[`name_${lang}`] }))}
        />
        <DayField {...field} name="day" label={say('workshops.plan.day')} />
        <ChoiceField
          {...field}
          name="lang"
          label={say('workshops.plan.lang')}
          hint={say('workshops.plan.lang.help')}
          options={langs.map((value) => ({ value, label: say(`workshops.plan.lang.${value}`) }))}
        />
        <TextField {...field} name="tables" label={say('workshops.plan.tables')} kind="digits" short />
        <button class="ds-button" type="submit">
          {say('workshops.plan.go')}
        </button>
      </form>
    </>
  )
}
