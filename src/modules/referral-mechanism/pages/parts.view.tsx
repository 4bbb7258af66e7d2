import type { Names } from '#base/i18n/lang.ts'
import { safeUrl } from '#base/ui/safe-url.ts'
import { needs } from '#packs/fi/lists/needs.ts'
import { organisationTypes } from '#packs/fi/organisations.ts'
import { provisions } from '#packs/fi/provisions.ts'
import { itemOf, type Mark, nameOf } from '#packs/pack.ts'
import type { Decision, Handover, Mechanism, Step } from '#packs/referral-mechanism.ts'
import { lettersOf, nodesOf, numbersOf } from '../flow.ts'
import type { Receivers, Region } from '../receivers.ts'
import type { Shown } from './shown.ts'
import { Told } from './told.view.tsx'

/** Who acts, in which stage, by when. */
export function Where({ shown, node }: { shown: Shown; node: Step | Decision }) {
  const { document, lang, say, at } = shown
  const lane = document.lanes.find(({ id }) => id === node.lane)
  const stage = document.stages.find(({ id }) => id === node.stage)
  const limit = 'limit' in node ? node.limit : null
  return (
    <dl class="summary">
      <Row term={say('referral-mechanism.lane')}>
        {lane?.names[lang]}
        <br />
        <span class="quiet">{lane?.who[lang]}</span>
      </Row>
      <Row term={say('referral-mechanism.stage')}>
        <a href={at(`/stages/${node.stage}`)}>{stage?.names[lang]}</a>
      </Row>
      {limit && (
        <Row term={say('referral-mechanism.limit')}>
          {limit.names[lang]}
          {limit.law && (
            <>
              {' '}
              (<Law code={limit.law} lang={lang} />)
            </>
          )}
        </Row>
      )}
    </dl>
  )
}

const Row = ({ term, children }: { term: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** What to do, what to say, what is needed and what comes of it. */
export function StepText({ shown, step }: { shown: Shown; step: Step }) {
  const { lang, say, to } = shown
  return (
    <>
      <Many title={say('referral-mechanism.todo')} texts={step.todo} lang={lang} />
      {step.tell.length > 0 && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {say('referral-mechanism.tell')}
          </h2>
          {step.tell.map((text) => (
            <blockquote key={text.fi}>
              <p>{text[lang]}</p>
            </blockquote>
          ))}
        </section>
      )}
      <Many title={say('referral-mechanism.inputs')} texts={step.inputs} lang={lang} />
      <Many title={say('referral-mechanism.outputs')} texts={step.outputs} lang={lang} />
      {step.materials.length > 0 && (
        <section class="stack">
          <h2 class="ds-heading" data-size="sm">
            {say('referral-mechanism.materials')}
          </h2>
          <ul>
            {step.materials.map(({ names, href }) => (
              <li key={href}>
                <a href={safeUrl(href.startsWith('/') ? to(href) : href)}>{names[lang]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

export function Many({ title, texts, lang }: { title: string; texts: readonly Names[] } & Pick<Shown, 'lang'>) {
  if (texts.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {title}
      </h2>
      <ul>
        {texts.map((text) => (
          <li key={text.fi}>{text[lang]}</li>
        ))}
      </ul>
    </section>
  )
}

/** The question, who decides, and the whole table. */
export function DecisionText({ shown, decision }: { shown: Shown; decision: Decision }) {
  const { lang, say } = shown
  const value = (input: Decision['inputs'][number], wanted: readonly string[] | undefined) =>
    wanted === undefined
      ? say('referral-mechanism.any')
      : input.values.flatMap(({ id, names }) => (wanted.includes(id) ? [names[lang]] : [])).join(' / ')
  return (
    <>
      <p class="ds-paragraph">{decision.text[lang]}</p>
      <div class="scroll">
        <table class="ds-table rules" data-border>
          <caption>{say('referral-mechanism.table')}</caption>
          <thead>
            <tr>
              {decision.inputs.map(({ id, names }) => (
                <th key={id} scope="col">
                  {names[lang]}
                </th>
              ))}
              <th scope="col">{say('referral-mechanism.then')}</th>
            </tr>
          </thead>
          <tbody>
            {decision.rules.map((rule, at) => {
              const outcome = decision.outcomes.find(({ id }) => id === rule.outcome)
              return (
                <tr key={at}>
                  {decision.inputs.map((input) => (
                    <td key={input.id} data-label={input.names[lang]}>
                      {value(input, rule.when[input.id])}
                    </td>
                  ))}
                  <td data-label={say('referral-mechanism.then')}>
                    <span>
                      <strong>{outcome?.names[lang]}</strong>
                      {' → '}
                      {outcome && <NodeLink shown={shown} id={outcome.to} />}
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** What goes over to somebody else, and whether each region has somebody to receive it. */
export function HandoverText({ shown, handover, receivers, regions }: HandoverProps) {
  const { lang, say, document } = shown
  const { receiver } = handover
  const types = receiver?.types.map((type) => nameOf(organisationTypes, type, lang)).join(', ')
  return (
    <section class="stack handover" aria-labelledby={`handover-${handover.id}`}>
      <h3 class="ds-heading" id={`handover-${handover.id}`}>
        <span class="handover-letter">{lettersOf(document).get(handover.id)}</span> {handover.what[lang]}
      </h3>
      <dl class="summary">
        <Row term={say('referral-mechanism.handover.route')}>
          <NodeLink shown={shown} id={handover.from} />
          {' → '}
          <NodeLink shown={shown} id={handover.to} />
        </Row>
        <Row term={say('referral-mechanism.handover.way')}>{handover.way[lang]}</Row>
        {receiver && (
          <Row term={say('referral-mechanism.handover.receiver')}>
            {types} ({nameOf(needs, receiver.need, lang)})
          </Row>
        )}
        <Row term={say('referral-mechanism.handover.consent')}>
          <strong>{say(`referral-mechanism.consent.${handover.consent}`)}</strong> {handover.consentText[lang]}
        </Row>
        <Row term={say('referral-mechanism.handover.back')}>{handover.back[lang]}</Row>
      </dl>
      {receivers && regions && <Told shown={shown} receivers={receivers} regions={regions} />}
      <Basis shown={shown} part={handover} />
    </section>
  )
}

interface HandoverProps {
  shown: Shown
  handover: Handover
  receivers?: Receivers | undefined
  regions?: readonly Region[]
}

/** Law and source, and how well it is known. */
export function Basis({ shown, part }: { shown: Shown; part: { law: readonly string[]; source: string; mark: Mark } }) {
  const { lang, say } = shown
  return (
    <p class="quiet">
      {say('referral-mechanism.basis')}{' '}
      {part.law.map((code) => (
        <span key={code}>
          <Law code={code} lang={lang} />
          {'. '}
        </span>
      ))}
      {say('referral-mechanism.source', { source: part.source })}{' '}
      <span class="mark-of">{say(`referral-mechanism.mark.${markWord[part.mark]}`)}</span>
    </p>
  )
}

const markWord = { V: 'v', P: 'p', S: 's', D: 'd', K: 'k', '?': 'none' } as const

export function Law({ code, lang }: { code: string } & Pick<Shown, 'lang'>) {
  const provision = itemOf(provisions, code)
  return provision ? <a href={safeUrl(provision.url)}>{provision.names[lang]}</a> : <span>{code}</span>
}

/** A step or decision by its number and name; an end by its name alone. */
export function NodeLink({ shown, id }: { shown: Shown; id: string }) {
  const { document, lang, at, say } = shown
  const node = nodesOf(document).get(id)
  if (!node) return <>{id}</>
  if (node.kind === 'end') return <>{say('referral-mechanism.end', { name: node.names[lang] })}</>
  return <a href={at(`/steps/${id}`)}>{labelOf(document, id, lang)}</a>
}

/** '2.3 Ask advice' */
export function labelOf(document: Mechanism, id: string, lang: Shown['lang']): string {
  const number = numbersOf(document).get(id)
  const name = nodesOf(document).get(id)?.names[lang] ?? id
  return number ? `${number} ${name}` : name
}
