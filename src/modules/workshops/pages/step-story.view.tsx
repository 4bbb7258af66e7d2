import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { Details } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { type ScenarioDocument, type Step, textIn } from '../scenario.ts'

interface Story {
  say: Say
  lang: Lang
  document: ScenarioDocument
  step: Step
}

/** What happens at a step, and what the tables are asked. Never what is for the facilitator only. */
export function StepStory({ say, lang, document, step }: Story) {
  const roles = document.roles.filter(({ id }) => step.roles.includes(id))
  return (
    <div class="step-story stack">
      {step.later && <p class="quiet">{say(`workshops.step.later.${step.later.unit}`, { count: step.later.count })}</p>}
      <p class="as-typed">{textIn(step.story, lang)}</p>
      {step.materials.map((material, at) => (
        <Details key={`${at}-${textIn(material.names, lang)}`} title={textIn(material.names, lang)}>
          <p class="as-typed">{textIn(material.text, lang)}</p>
        </Details>
      ))}
      {step.questions.length > 0 && (
        <section aria-label={say('workshops.step.questions')}>
          <ul>
            {step.questions.map((question) => (
              <li key={textIn(question, lang)}>{textIn(question, lang)}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="quiet">
        {[
          roles.length > 0
            ? `${say('workshops.step.present')}: ${roles.map(({ names }) => textIn(names, lang)).join(', ')}`
            : '',
          step.needs.length > 0
            ? `${say('workshops.step.needs')}: ${step.needs.map((code) => nameOf(needs, code, lang)).join(', ')}`
            : '',
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
    </div>
  )
}
