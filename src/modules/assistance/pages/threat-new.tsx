import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions } from '#base/ui/parts.tsx'
import { actOf, clientIn } from '../act.ts'
import { openThreat } from '../threats.ts'
import { needed } from './periods.tsx'
import { lineOf } from './threat-open.ts'

const form = {
  about: text({ max: 1000, ...needed }),
  question: text({ max: 2000, ...needed }),
  background: text({ max: 10_000, ...needed }),
}
const fields = ['about', 'question', 'background'] as const

export const newThreat = (ask: Reading): Answer => page(ask.say('assistance.threat.new'), view(ask, empty))

export async function putThreat(ask: Writing): Promise<Answer> {
  const read = readForm(form, ask.typed)
  if (!read.ok) return again(ask.say('assistance.threat.new'), view(ask, read))
  const id = await openThreat(actOf(ask), read.value)
  ask.record(lineOf(clientIn(ask), 'open-threat'))
  return see(ask.to(`/threats/${id}/members`))
}

function view({ say, to, token, params }: Ask, filled: Filled) {
  const way = to(`/clients/${clientIn({ params })}/threat`)
  const labels = new Map(fields.map((name) => [name, say(`assistance.threat.${name}`)]))
  return (
    <div class="stack">
      <p class="no-print">
        <a href={way}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.threat.new')}
      </h1>
      <ErrorSummary {...{ filled, say, labels }} />
      <form method="post" action={`${way}/new`} class="stack">
        <Token token={token} />
        {fields.map((name) => (
          <LongField
            key={name}
            {...{ filled, say, name }}
            label={say(`assistance.threat.${name}`)}
            hint={say(`assistance.threat.${name}.hint`)}
            rows={name === 'background' ? 10 : 3}
          />
        ))}
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.threat.new.do')}
          </button>
          <a href={way}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}
