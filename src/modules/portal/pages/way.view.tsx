import type { Scene } from '#base/http/ask.ts'
import { Choices, Danger } from '#base/ui/parts.tsx'
import { guideText } from '../guide.ts'
import { offers, type Way } from './ways.ts'

export function WayView({ scene, way }: { scene: Scene; way: Way }) {
  const { base, say, to } = scene
  const { tell } = offers[way]
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say(`portal.way.${way}.title`)}
      </h1>
      <p class="ds-paragraph">{say(`portal.way.${way}.text`)}</p>
      <Choices
        choices={[
          {
            href: to('/contact/question'),
            title: say(`portal.way.${way}.ask`),
            text: say(`portal.way.${way}.ask.hint`),
            icon: 'talk',
          },
          {
            href: to(tell),
            title: say(`portal.way.${way}.tell`),
            text: say(`portal.way.${way}.tell.hint`),
            icon: 'arrow',
          },
          {
            href: base.helpline.href,
            title: say('portal.way.call', { number: base.helpline.display.replaceAll(' ', '\u00a0') }),
            text: say('portal.way.call.hint'),
            icon: 'phone',
          },
          {
            href: to('/help'),
            title: say('portal.way.near'),
            text: say('portal.way.near.hint'),
            icon: 'people',
          },
        ]}
      />
      <Danger say={say} helpline={base.helpline} />
      <Read {...{ scene, way }} />
    </>
  )
}

/** Pages worth reading before, or instead of, writing. */
function Read({ scene: { say, lang, to }, way }: { scene: Scene; way: Way }) {
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {say('portal.way.read')}
      </h2>
      <ul class="ds-list">
        {offers[way].read.map((page) => (
          <li key={page}>
            <a class="ds-link" href={to(`/guide/${page}`)}>
              {guideText(page, lang).title}
            </a>
          </li>
        ))}
        {way === 'work' &&
          atWork.map(([path, key]) => (
            <li key={path}>
              <a class="ds-link" href={to(path)}>
                {say(key)}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}

/** What other modules show to those who meet people at work. */
const atWork = [
  ['/mechanism', 'ui.footer.mechanism'],
  ['/networks', 'ui.footer.networks'],
] as const
