import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { partsAt } from '#base/http/part.ts'
import { mayAtAll } from '#base/http/rule.ts'
import type { MessageKey } from '#base/i18n/messages.ts'

/** The home of the workspace: who you are here, and the doors that open to your roles. */
export async function work(ask: Reading): Promise<Answer> {
  const { base, actor, say, to } = ask
  const doors = base.menu.filter(({ rule, path }) => path !== '/work' && mayAtAll(rule, actor))
  const duties = [...new Set(actor.duties.map(({ role }) => say(`accounts.role.${role}`)))].join(', ')
  const label = (key: MessageKey) => (say as (key: MessageKey) => string)(key)
  return page(
    say('accounts.work.title'),
    <>
      <h1 class="ds-heading">{say('accounts.work.greeting', { name: actor.name })}</h1>
      <p class="ds-paragraph">{say('accounts.work.duties', { duties, organisation: actor.organisation })}</p>
      {await partsAt(ask, 'work', actor.id)}
      <ul class="ds-list plain">
        {doors.map((door) => (
          <li key={door.path}>
            <a class="ds-link" href={to(door.path)}>
              {label(door.label)}
            </a>
          </li>
        ))}
      </ul>
    </>,
  )
}
