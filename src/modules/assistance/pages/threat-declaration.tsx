import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { choice, empty, type Filled, readForm } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions, Summary } from '#base/ui/parts.tsx'
import { openOpening } from '../threat.ts'
import { declare } from '../threats.ts'
import { needed } from './periods.tsx'
import { lineOf, openThreatOf, seen, type ThreatHead, threatAct, threatIn } from './threat-open.ts'

const answers = ['none', 'declared'] as const
const form = { conflict: choice(answers, needed) }

/** Before anything else a member says whether something stands between them and the matter: only whom it concerns is shown. */
export async function declaration(ask: Reading): Promise<Answer> {
  const head = await openThreatOf(ask)
  return page(ask.say('assistance.threat.declare'), view(ask, head, empty), seen(ask, head, 'read-threat-subject'))
}

export async function putDeclaration(ask: Writing): Promise<Answer> {
  const read = readForm(form, ask.typed)
  if (!read.ok) return again(ask.say('assistance.threat.declare'), view(ask, await openThreatOf(ask), read))
  const { conflict } = read.value
  const act = await threatAct(ask)
  await declare(act, threatIn(ask), conflict ?? 'declared')
  ask.record(lineOf(act.client, 'declare-threat', conflict ?? 'declared'))
  return see(ask.to(conflict === 'none' ? `/threats/${threatIn(ask)}` : '/threats'))
}

function view({ say, to, token }: Ask, { row, keys, client }: ThreatHead, filled: Filled) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/threats')}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.threat.declare')}
      </h1>
      <p>{say('assistance.threat.declare.text')}</p>
      <Summary
        rows={[
          { term: say('assistance.threats.column.client'), value: client.number },
          { term: say('assistance.threat.about'), value: openOpening(keys, row).about },
        ]}
      />
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/threats/${row.id}/declaration`)} class="stack">
        <Token token={token} />
        <ChoiceField
          {...{ filled, say }}
          name="conflict"
          label={say('assistance.threat.conflict')}
          options={answers.map((code) => ({
            value: code,
            label: say(`assistance.threat.conflict.${code}`),
            hint: say(`assistance.threat.conflict.${code}.hint`),
          }))}
        />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.threat.declare.do')}
          </button>
        </Actions>
      </form>
    </div>
  )
}
