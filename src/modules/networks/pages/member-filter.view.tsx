import type { Ask } from '#base/http/ask.ts'
import type { Typed } from '#base/http/typed.ts'
import { SelectField, TextField, Token } from '#base/ui/form.view.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'

/** Words and type; posted, because the words are often somebody's name. */
export function MemberFilter({
  say,
  lang,
  token,
  query,
  action,
}: Pick<Ask, 'say' | 'lang' | 'token'> & { query: Typed; action: string }) {
  const filled = { typed: query, faults: [] }
  return (
    <form method="post" action={action} class="filters">
      <Token token={token} />
      <TextField {...{ filled, say }} name="q" label={say('networks.directory.search')} />
      <SelectField
        {...{ filled, say }}
        name="type"
        label={say('networks.member.type')}
        none={say('networks.directory.all')}
        options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
      />
      <button class="ds-button" data-variant="secondary" type="submit">
        {say('networks.directory.show')}
      </button>
    </form>
  )
}
