import type { Ask } from '#base/http/ask.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoicesField, SelectField, TextField } from '#base/ui/form.view.tsx'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { showable } from '../network.ts'
import { LangField } from './languages.view.tsx'

type Props = Pick<Ask, 'say' | 'lang'> & { filled: Filled; organisations: readonly string[] }

/** What a member says of themself besides name and address: the same fields when joining and when changing. */
export function MemberFields({ say, lang, filled, organisations }: Props) {
  return (
    <>
      <OrganisationFields {...{ say, lang, filled, organisations }} />
      <TextField
        {...{ filled, say }}
        name="work"
        label={say('networks.member.work')}
        hint={say('networks.member.work.hint')}
      />
      <LangField {...{ filled, say }} label={say('networks.member.lang')} />
      <ChoicesField
        {...{ filled, say }}
        name="shown"
        label={say('networks.member.shown')}
        hint={say('networks.member.shown.hint')}
        options={showable.map((value) => ({ value, label: say(`networks.shown.${value}`) }))}
      />
    </>
  )
}

/** For which organisation, and of what type. */
export const OrganisationFields = ({ say, lang, filled, organisations }: Props) => (
  <>
    <TextField
      {...{ filled, say }}
      name="organisation"
      label={say('networks.member.organisation')}
      hint={say('networks.member.organisation.hint')}
      suggestions={organisations}
    />
    <SelectField
      {...{ filled, say }}
      name="type"
      label={say('networks.member.type')}
      none={say('networks.member.type.none')}
      options={organisationTypes.items.map(({ code, names }) => ({ value: code, label: names[lang] }))}
    />
  </>
)

/** What the fields are called, for the summary of faults. */
export const labelsOf = (say: Say): ReadonlyMap<string, string> =>
  new Map([
    ['name', say('networks.member.name')],
    ['email', say('networks.member.email')],
    ['organisation', say('networks.member.organisation')],
    ['type', say('networks.member.type')],
    ['work', say('networks.member.work')],
    ['lang', say('networks.member.lang')],
    ['relation', say('networks.member.relation')],
  ])
