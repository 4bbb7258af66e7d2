import type { Lang, Names } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { empty, type Filled } from '#base/ui/form.ts'
import { ErrorSummary, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { threatRoles } from '#packs/fi/lists/threat.ts'
import { inForce } from '#packs/pack.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  threat: string
  organisations: readonly (Names & { id: string })[]
  /** The chosen one, of which the people are shown. */
  organisation: string
  people: readonly { id: string; name: string }[]
  today: string
}

export function ThreatMembersView(props: Props) {
  const { say, lang, to, filled, threat, organisations, organisation } = props
  const labels = new Map([
    ['person', say('assistance.threat.person')],
    ['role', say('assistance.threat.role')],
  ])
  const chosen = { ...empty, typed: new Map([['organisation', [organisation]]]) }
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/threats/${threat}`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.threat.ask')}
      </h1>
      <p>{say('assistance.threat.ask.text')}</p>
      <ErrorSummary {...{ filled, say, labels }} />
      <form method="get" action={to(`/threats/${threat}/members#people`)} class="stack">
        <SelectField
          filled={chosen}
          say={say}
          name="organisation"
          label={say('assistance.threat.organisation')}
          none={say('assistance.choose')}
          options={organisations.map((one) => ({ value: one.id, label: one[lang] }))}
        />
        <Actions>
          <button class="ds-button" data-variant="secondary" type="submit">
            {say('assistance.threat.organisation.do')}
          </button>
        </Actions>
      </form>
      <AskForm {...props} />
    </div>
  )
}

function AskForm({ say, lang, to, token, filled, threat, organisation, people, today }: Props) {
  const common = { filled, say, none: say('assistance.choose') }
  return (
    <form method="post" action={to(`/threats/${threat}/members`)} class="stack" id="people">
      <Token token={token} />
      <input type="hidden" name="organisation" value={organisation} />
      <SelectField
        {...common}
        name="person"
        label={say('assistance.threat.person')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        {...common}
        name="role"
        label={say('assistance.threat.role')}
        options={inForce(threatRoles.items, today).map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <Actions>
        <button class="ds-button" type="submit">
          {say('assistance.threat.ask.do')}
        </button>
        <a href={to(`/threats/${threat}`)}>{say('assistance.threat.ask.enough')}</a>
      </Actions>
    </form>
  )
}
