import { Token } from '#base/ui/form.view.tsx'
import { Danger, Empty } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { linkOf, regionNamed, type Wish } from '../finding.ts'
import { CardView } from './card.view.tsx'
import type { FindProps } from './find.view.tsx'

/** How many there are and where, then the cards: list first. */
export function ResultsView(props: FindProps) {
  const { ask, wish, cards, total, municipality, now } = props
  const { say, lang, to } = ask
  const where = municipality?.names[lang] ?? regionNamed(wish.region)?.names[lang]
  return (
    <section class="results" aria-labelledby="found">
      <h2 class="ds-heading" data-size="sm" id="found">
        {where
          ? say('service-map.find.found.in', { count: total, where })
          : say('service-map.find.found', { count: total })}
        {wish.need !== '' && <span class="quiet"> {nameOf(needs, wish.need, lang)}</span>}
      </h2>
      {cards.length > 0 && <p class="ds-paragraph quiet no-print">{say('service-map.find.order')}</p>}
      {cards.map((card) => (
        <CardView key={card.service.id} {...{ ask, card, now }} />
      ))}
      {total === 0 && (
        <Empty title={say('service-map.find.none')}>
          <p>{say('service-map.find.none.do')}</p>
          <p>
            <a class="ds-link" href={ask.base.helpline.href}>
              {ask.base.helpline.display}
            </a>
          </p>
          {(wish.region !== '' || wish.place !== '') && (
            <p>
              <a class="ds-link" href={to(linkOf({ ...wish, region: '', page: 1 }))}>
                {say('service-map.find.wider')}
              </a>
            </p>
          )}
        </Empty>
      )}
      {wish.open && (
        <p class="ds-paragraph no-print">
          <a class="ds-link" href={to(linkOf({ ...wish, open: false, page: 1 }))}>
            {say('service-map.find.without-open')}
          </a>
        </p>
      )}
      <Pages {...props} />
      <Danger say={say} helpline={ask.base.helpline} />
    </section>
  )
}

/** The same search, another page: by a form where a place or words were typed, so that they stay out of the address line. */
function Pages({ ask, wish, pages }: FindProps) {
  if (pages <= 1) return null
  const { say, token, to } = ask
  const turn = (page: number, key: 'next' | 'previous') =>
    wish.place === '' && wish.words === '' ? (
      <a href={to(linkOf({ ...wish, page }))}>{say(`service-map.find.${key}`)}</a>
    ) : (
      <form method="post" action={to('/help')}>
        <Token token={token} />
        {hiddenOf({ ...wish, page }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button class="ds-button" data-variant="tertiary" type="submit">
          {say(`service-map.find.${key}`)}
        </button>
      </form>
    )
  return (
    <nav class="paging no-print" aria-label={say('ui.paging')}>
      {wish.page > 1 && turn(wish.page - 1, 'previous')}
      <span>{say('service-map.find.where', { page: wish.page, pages })}</span>
      {wish.page < pages && turn(wish.page + 1, 'next')}
    </nav>
  )
}

const hiddenOf = (wish: Wish): [string, string][] =>
  Object.entries(wish).flatMap(([name, value]): [string, string][] => {
    const text = value === true ? 'yes' : value === false ? '' : String(value)
    return text === '' ? [] : [[name, text]]
  })
