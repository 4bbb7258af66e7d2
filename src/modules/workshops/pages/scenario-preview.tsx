import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { Paging } from '#base/ui/parts.tsx'
import { textIn } from '../scenario.ts'
import { playedVersion } from './scenario.tsx'
import { homeOf } from './scenario-part.tsx'
import { InventedBanner, Said } from './scenario-story.view.tsx'
import { StepStory } from './step-story.view.tsx'

/** One step at a time, as those who take part see it. */
export async function preview(ask: Reading): Promise<Answer> {
  const { say, lang, query } = ask
  const version = await playedVersion(ask)
  const { steps, names } = version.document
  const number = Math.min(Math.max(1, Number(query.get('step')?.[0]) || 1), Math.max(1, steps.length))
  const step = steps[number - 1]
  const title = textIn(names, lang) || say('workshops.scenario.unnamed')
  const address = `${homeOf(ask)}/preview?version=${version.id}`
  return page(
    say('workshops.preview.title', { name: title }),
    <article class="stack">
      <p class="no-print">
        <a href={`${homeOf(ask)}?version=${version.id}`}>{title}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('workshops.preview.title', { name: title })}
      </h1>
      <InventedBanner say={say} />
      {step ? (
        <section class="stack" aria-labelledby="step">
          <h2 class="ds-heading" data-size="md" id="step">
            {number}. <Said texts={step.names} lang={lang} />
          </h2>
          <StepStory {...{ say, lang, step }} document={version.document} />
        </section>
      ) : (
        <p>{say('workshops.steps.empty')}</p>
      )}
      <Paging say={say} page={number} pages={steps.length} href={(at) => `${address}&step=${at}`} />
    </article>,
  )
}
