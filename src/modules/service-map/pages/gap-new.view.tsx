import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { regions } from '#packs/fi/areas.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { narrowing, times } from '../gap.ts'
import { regionalNetworks } from '../gap-form.ts'
import { timeName } from '../gap-words.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
}

export function NewGap({ say, lang, to, token, filled }: Props) {
  const field = { filled, say }
  return (
    <>
      <h1 class="ds-heading">{say('service-map.gap.name')}</h1>
      <p>{say('service-map.gap.name-intro')}</p>
      <ErrorSummary {...field} />
      <form method="post" action={to('/gaps')}>
        <Token token={token} />
        <SelectField
          {...field}
          name="network"
          label={say('service-map.gap.network')}
          none={say('service-map.gap.network-choose')}
          options={offered(regionalNetworks, lang)}
        />
        <SelectField
          {...field}
          name="need"
          label={say('service-map.gap.need')}
          none={say('service-map.gap.need-choose')}
          options={offered(needs.items, lang)}
        />
        <LongField
          {...field}
          name="said"
          label={say('service-map.gap.said')}
          hint={say('service-map.gap.said-hint')}
          rows={4}
        />
        <Narrowing {...{ say, lang, filled }} />
        <button class="ds-button" type="submit">
          {say('service-map.gap.save')}
        </button>
      </form>
    </>
  )
}

const offered = (items: readonly { code: string; names: Record<Lang, string> }[], lang: Lang) =>
  items.map(({ code, names }) => ({ value: code, label: names[lang] }))

/** For whom, where, when: only as far as it is known. */
function Narrowing({ say, lang, filled }: Pick<Props, 'say' | 'lang' | 'filled'>) {
  const field = { filled, say }
  const any = say('service-map.gap.any')
  const area = regions.map(({ code, names }) => ({ value: `county:${code}`, label: names[lang] }))
  return (
    <>
      <SelectField {...field} name="area" label={say('service-map.gap.region')} none={any} options={area} />
      {(['group', 'language', 'access'] as const).map((name) => (
        <SelectField
          key={name}
          {...{ ...field, name }}
          label={say(`service-map.gap.${name}`)}
          none={any}
          options={offered(narrowing[name].items, lang)}
        />
      ))}
      <SelectField
        {...field}
        name="time"
        label={say('service-map.gap.time')}
        none={any}
        options={times.map((code) => ({ value: code, label: timeName(code, say) }))}
      />
    </>
  )
}
