import type { Scene } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { type GuidePage, type GuideText, groups, guideText, related } from '../guide.ts'

export function GuideListView({ say, lang, to }: Scene) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('portal.guide.title')}
      </h1>
      {groupNames.map((group) => (
        <section class="stack" key={group} aria-labelledby={`group-${group}`}>
          <h2 class="ds-heading" data-size="sm" id={`group-${group}`}>
            {say(`portal.guide.group.${group}`)}
          </h2>
          <ul class="ds-list">
            {groups[group].map((page) => (
              <li key={page}>
                <PageLink {...{ page, lang, to }} />
                <br />
                {guideText(page, lang).summary}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const groupNames = ['help', 'contact', 'work', 'site'] as const

/** From how many parts on a page needs a list of its contents. */
const long = 4

/** The lead, then what is on the page, then its parts; all of it prints but the ways on. */
export function GuideView({ scene, page, text }: { scene: Scene; page: GuidePage; text: GuideText }) {
  const { say, lang, to } = scene
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {text.heading}
      </h1>
      {/* Made from our own files by guide-html.ts, which lets no markup pass. */}
      <div class="stack" dangerouslySetInnerHTML={{ __html: text.lead }} />
      {text.sections.length >= long && <Contents say={say} sections={text.sections} />}
      <section class="stack" dangerouslySetInnerHTML={{ __html: text.html }} />
      <p class="ds-paragraph quiet">{say('portal.guide.checked', { day: sayDay(text.checked, lang) })}</p>
      <section class="stack no-print">
        <h2 class="ds-heading" data-size="xs" id="read-next">
          {say('portal.guide.related')}
        </h2>
        <nav aria-labelledby="read-next">
          <ul>
            {related[page].map((next) => (
              <li key={next}>
                <PageLink {...{ page: next, lang, to }} />
              </li>
            ))}
            <li>
              <a class="ds-link" href={to('/guide')}>
                {say('portal.guide.all')}
              </a>
            </li>
          </ul>
        </nav>
      </section>
    </>
  )
}

const Contents = ({ say, sections }: Pick<Scene, 'say'> & Pick<GuideText, 'sections'>) => (
  <section class="stack no-print">
    <h2 class="ds-heading" data-size="xs" id="on-this-page">
      {say('portal.guide.on-this-page')}
    </h2>
    <nav aria-labelledby="on-this-page">
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a class="ds-link" href={`#${id}`}>
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </section>
)

const PageLink = ({ page, lang, to }: Pick<Scene, 'lang' | 'to'> & { page: GuidePage }) => (
  <a class="ds-link" href={to(`/guide/${page}`)}>
    {guideText(page, lang).title}
  </a>
)
