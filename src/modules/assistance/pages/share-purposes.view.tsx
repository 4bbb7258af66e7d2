import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Choices } from '#base/ui/parts.tsx'
import { sharePurposes } from '#packs/fi/sharing.ts'
import { namesOfFields } from './shares.view.tsx'

/** For which purpose something is shared: what it needs at least follows from it. */
export function SharePurposesView(props: { say: Say; lang: Lang; to: (path: string) => string; client: string }) {
  const { say, lang, to, client } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/clients/${client}/shares`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.share.new')}
      </h1>
      <p>{say('assistance.share.purpose.text')}</p>
      <Choices
        choices={sharePurposes.items.map(({ code, names, fields }) => ({
          href: to(`/clients/${client}/shares/new?purpose=${code}`),
          title: names[lang],
          text: namesOfFields(fields, say).join(' · '),
        }))}
      />
    </div>
  )
}
