import type { Ask } from '#base/http/ask.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, SelectField, TextField, TickField, Token } from '#base/ui/form.view.tsx'
import { Danger, Details } from '#base/ui/parts.tsx'
import { regions } from '#packs/fi/areas.ts'
import { languages } from '#packs/fi/lists/languages.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { accessConditions } from '#packs/fi/service-map/access.ts'
import { targetGroups } from '#packs/fi/service-map/groups.ts'
import type { Municipality } from '#packs/fi/service-map/municipalities.ts'
import type { Card } from '../cards.ts'
import type { Counts } from '../counts.ts'
import { linkOf, type Wish } from '../finding.ts'
import type { Local } from '../hours.ts'
import { ResultsView } from './results.view.tsx'
import { TilesView } from './tiles.view.tsx'

export interface FindProps {
  ask: Ask
  wish: Wish
  asked: boolean
  filled: Filled
  cards: readonly Card[]
  total: number
  pages: number
  municipality: Municipality | null
  counts: Counts
  /** What each county's tile says. */
  texts: ReadonlyMap<string, string>
  now: Local
}

/** Danger first, then the question, what was found, and the map beside it. */
export function FindView(props: FindProps) {
  const { ask, asked, filled, wish, counts, texts } = props
  const { say } = ask
  return (
    <>
      {!asked && <Danger say={say} helpline={ask.base.helpline} />}
      <ErrorSummary filled={filled} say={say} />
      <h1 class="ds-heading" data-size="lg">
        {say('service-map.find.heading')}
      </h1>
      <div class="finder">
        <div class="finder-list">
          {asked ? (
            <>
              <ResultsView {...props} />
              <Details title={say('service-map.find.again')}>
                <WishForm {...props} />
              </Details>
            </>
          ) : (
            <>
              <p class="ds-paragraph">{say('service-map.find.intro')}</p>
              <WishForm {...props} />
              <ByNeed ask={ask} />
            </>
          )}
        </div>
        <TilesView {...{ ask, wish, counts, texts }} />
      </div>
    </>
  )
}

function WishForm({ ask, filled }: FindProps) {
  const { say, lang, to, token } = ask
  const options = (items: readonly { code: string; names: Record<typeof lang, string> }[]) =>
    items.map(({ code, names }) => ({ value: code, label: names[lang] }))
  const field = { filled, say }
  return (
    <form class="stack" method="post" action={to('/help')} autoComplete="off" noValidate>
      <Token token={token} />
      <SelectField
        {...field}
        name="need"
        label={say('service-map.find.need')}
        none={say('service-map.find.need.any')}
        options={options(needs.items)}
      />
      <TextField
        {...field}
        name="place"
        label={say('service-map.find.place')}
        hint={say('service-map.find.place.hint')}
      />
      <TickField {...field} name="open" label={say('service-map.find.open')} />
      <Details title={say('service-map.find.more')}>
        <div class="stack">
          {choosing.map(([name, items]) => (
            <SelectField
              {...field}
              key={name}
              name={name}
              label={say(`service-map.find.${name}`)}
              none={say(`service-map.find.${name}.any`)}
              options={options(items)}
            />
          ))}
          <TextField
            {...field}
            name="words"
            label={say('service-map.find.words')}
            hint={say('service-map.find.words.hint')}
          />
        </div>
      </Details>
      <button class="ds-button" type="submit">
        {say('service-map.find.go')}
      </button>
      <p class="hint">{say('service-map.find.kept')}</p>
    </form>
  )
}

const choosing = [
  ['region', regions],
  ['language', languages.items],
  ['group', targetGroups.items],
  ['accepts', accessConditions.items],
] as const

const ByNeed = ({ ask: { say, lang, to } }: { ask: Ask }) => (
  <nav class="by-need" aria-label={say('service-map.find.by-need')}>
    <h2 class="ds-heading" data-size="sm">
      {say('service-map.find.by-need')}
    </h2>
    <ul>
      {needs.items.map(({ code, names }) => (
        <li key={code}>
          <a class="ds-link" href={to(linkOf({ need: code }))}>
            {names[lang]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
