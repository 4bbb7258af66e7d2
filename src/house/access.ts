import { modules } from '#app'
import { type Actor, type Role, roles, visitor } from '#base/http/actor.ts'
import type { Route } from '#base/http/ask.ts'
import type { Rule } from '#base/http/rule.ts'

export const accessFile = 'docs/access.md'

/** All doors and who may open them, as a page to read. */
export function accessText(): string {
  const parts = [head, ...modules.map(doorsOf), matrix(), '']
  return parts.join('\n')
}

const head = `# Doors and who may open them

Made by \`npm run access\` from the rules on the doors; a test compares. What is not listed is closed. A door that names a
row in its path opens only for rows that the condition reaches; everything else answers 404, the same as what is not there.

*form*: sets the visit's cookie. *grave*: asks again who you are. *no line*: leaves no line in the audit trail, because
nothing is on record yet or because the act writes its own. *still*: the same for everybody, from memory. *bare*: without
language in its path.
`

function doorsOf({ name, routes }: (typeof modules)[number]): string {
  const rows = routes
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), 'en'))
    .map(
      (route) =>
        `| ${route.method} | \`${route.path.replaceAll('|', '\\|')}\` | ${actOf(route.rule)} | ${whoOf(route.rule)} | ${kindOf(route)} |`,
    )
  return [`## ${name}\n`, '| | path | act | who | |', '|---|---|---|---|---|', ...rows, ''].join('\n')
}

const orderOf = ({ path, method, options }: Route) => `${options.face ?? 'public'} ${path} ${method}`

const actOf = ({ noun, action }: Rule) => `${noun}.${action}`

const whoOf = ({ conditions }: Rule) => conditions.map(({ who }) => who).join('; ')

const kindOf = ({ method, options, still }: Route) =>
  [
    options.face === 'work' ? 'workspace' : '',
    still ? 'still' : '',
    options.form ? 'form' : '',
    options.grave ? 'grave' : '',
    method === 'POST' && options.audited === false ? 'no line' : '',
    options.bare ? 'bare' : '',
  ]
    .filter((word) => word !== '')
    .join(', ')

/** Which act each role could do at all: on every row, or on those that its condition reaches. */
function matrix(): string {
  const rules = modules.flatMap(({ routes }) => routes.map(({ rule }) => rule))
  const acts = new Map(rules.map((rule) => [`${actOf(rule)} ${rule.table}`, rule]))
  const sorted = [...acts.values()].toSorted((a, b) => actOf(a).localeCompare(actOf(b), 'en'))
  const columns: [string, Actor][] = [
    ['visitor', visitor],
    ['signed in', actorOf()],
    ...roles.map((role): [string, Actor] => [role, actorOf(role)]),
  ]
  return [
    '## Acts and roles\n',
    '● any row, ○ rows that the condition reaches, blank: none.\n',
    `| act | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---${'|:-:'.repeat(columns.length)}|`,
    ...sorted.map((rule) => `| ${actOf(rule)} | ${columns.map(([, actor]) => markOf(rule, actor)).join(' | ')} |`),
  ].join('\n')
}

/** Somebody in the first team of the first organisation with these roles. */
const actorOf = (...held: Role[]): Actor => ({
  kind: 'person',
  id: 'somebody',
  name: '',
  organisation: '',
  duties: held.map((role) => ({ role, organisation: 'one', team: 'one' })),
  at: new Date(0),
})

function markOf(rule: Rule, actor: Actor): string {
  const reaches = rule.conditions.map(({ reach }) => reach(actor))
  if (reaches.includes(true)) return '●'
  return reaches.some((reach) => reach !== false) ? '○' : ''
}
