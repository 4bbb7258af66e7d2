import type { Scene } from '#base/http/ask.ts'
import { Choices, Danger } from '#base/ui/parts.tsx'
import { ways } from './ways.ts'

/** Danger first, then three choices in the reader's own words, the path of what happens, and what nobody can promise. */
export function StartView({ base, say, to }: Scene) {
  return (
    <>
      <Danger say={say} helpline={base.helpline} />
      <h1 class="ds-heading" data-size="lg">
        {say('portal.start.heading')}
      </h1>
      <Choices
        choices={ways.map((way) => ({
          href: to(`/start/${way}`),
          title: say(`portal.way.${way}.title`),
          text: say(`portal.way.${way}.hint`),
          icon: icons[way],
        }))}
      />
      <h2 class="ds-heading" data-size="sm">
        {say('portal.start.path')}
      </h2>
      <ol class="timeline across">
        {steps.map((step) => (
          <li key={step}>{say(`portal.start.path.${step}`)}</li>
        ))}
      </ol>
      <p class="ds-paragraph">
        {say('portal.start.promise')}{' '}
        <a class="ds-link" href={to('/guide/watched')}>
          {say('portal.start.promise.more')}
        </a>
      </p>
    </>
  )
}

const icons = { me: 'talk', someone: 'people', work: 'work' } as const

const steps = ['write', 'read', 'answer', 'decide'] as const
