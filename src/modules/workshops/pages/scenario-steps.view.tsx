import { Token } from '#base/ui/form.view.tsx'
import { Details, Empty, Tag } from '#base/ui/parts.tsx'
import { needs } from '#packs/fi/lists/needs.ts'
import { nameOf } from '#packs/pack.ts'
import { sayLater } from '../later.ts'
import { type Step, stepsAtLeast, stepsAtMost, textIn } from '../scenario.ts'
import { partMissing, textsOfStep } from '../scenario-check.ts'
import { editing, pathOf, type ScenarioProps } from './scenario.view.tsx'
import { Said } from './scenario-story.view.tsx'

/** The steps in order, as a path from top to bottom; whoever edits moves them and adds one. */
export function StepList(props: ScenarioProps) {
  const { say, version } = props
  const { steps } = version.document
  return (
    <section class="stack" aria-labelledby="steps">
      <h2 class="ds-heading" data-size="md" id="steps">
        {say('workshops.steps')}
      </h2>
      {steps.length === 0 && (
        <Empty title={say('workshops.steps.empty')}>
          <p>{say('workshops.steps.empty.text', { least: stepsAtLeast, most: stepsAtMost })}</p>
        </Empty>
      )}
      <ol class="timeline">
        {steps.map((step, at) => (
          <li key={step.id}>
            <OneStep {...props} step={step} at={at} />
          </li>
        ))}
      </ol>
      {editing(props) && steps.length < stepsAtMost && (
        <p>
          <a class="ds-button" data-variant="secondary" href={`${pathOf(props)}/steps/new`}>
            {say('workshops.part.new')}
          </a>
        </p>
      )}
    </section>
  )
}

function OneStep(props: ScenarioProps & { step: Step; at: number }) {
  const { say, lang, step, at, mechanism } = props
  const missing = partMissing(textsOfStep(step))
  const linked = mechanism.filter(({ id }) => step.mechanism.includes(id))
  return (
    <>
      <p class="quiet">
        {sayLater(step, say)} · {say('workshops.minutes', { minutes: step.minutes })}
      </p>
      <h3 class="ds-heading">
        {at + 1}. <Said texts={step.names} lang={lang} />{' '}
        {missing.map((of) => (
          <Tag key={of} kind="warning">
            {say('workshops.missing.in', { lang: of })}
          </Tag>
        ))}
      </h3>
      <p>
        <Said texts={step.story} lang={lang} />
      </p>
      <p class="quiet">
        {say('workshops.story.needs')}: {step.needs.map((need) => nameOf(needs, need, lang)).join(', ')}
      </p>
      {linked.length > 0 && (
        <p class="quiet">
          {say('workshops.part.mechanism')}: {linked.map(({ names }) => names[lang]).join(', ')}
        </p>
      )}
      <Details title={say('workshops.part.whole')}>
        <WholeStep {...props} />
      </Details>
      {editing(props) && <Tools {...props} />}
    </>
  )
}

/** What participants are asked, what lies on the table, and what only the facilitator reads. */
function WholeStep({ say, lang, step, version }: ScenarioProps & { step: Step }) {
  const present = version.document.roles.filter(({ id }) => step.roles.includes(id))
  return (
    <>
      <ol class="ds-list">
        {step.questions.map((question) => (
          <li key={textIn(question, lang)}>
            <Said texts={question} lang={lang} />
          </li>
        ))}
      </ol>
      {step.materials.map(({ names, text }) => (
        <p key={textIn(names, lang)}>
          <strong>
            <Said texts={names} lang={lang} />:
          </strong>{' '}
          <Said texts={text} lang={lang} />
        </p>
      ))}
      <Labelled label={say('workshops.part.roles')} text={present.map(({ names }) => textIn(names, lang)).join('; ')} />
      <Labelled label={say('workshops.part.notes')} text={textIn(step.notes, lang)} />
      <Labelled label={say('workshops.part.twist')} text={textIn(step.twist, lang)} />
    </>
  )
}

const Labelled = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <p class="as-typed">
      <strong>{label}:</strong> {text}
    </p>
  )

/** Change, move, take out. */
function Tools(props: ScenarioProps & { step: Step; at: number }) {
  const { say, lang, token, version, step, at } = props
  const path = `${pathOf(props)}/steps/${step.id}`
  const name = <span class="ds-sr-only"> {step.names[lang]}</span>
  const move = (way: 'up' | 'down') => (
    <form method="post" action={`${path}/place`}>
      <Token token={token} />
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit" name="way" value={way}>
        {say(`workshops.part.${way}`)}
        {name}
      </button>
    </form>
  )
  return (
    <div class="actions no-print">
      <a class="ds-link" href={path}>
        {say('workshops.change')}
        {name}
      </a>
      {at > 0 && move('up')}
      {at < version.document.steps.length - 1 && move('down')}
      <a class="ds-link" href={`${path}/removal`}>
        {say('workshops.part.remove')}
        {name}
      </a>
    </div>
  )
}
