import type { Ask } from '#base/http/ask.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { Details, Notice, Table, Tag } from '#base/ui/parts.tsx'
import { type Network, namesIn } from '../network.ts'
import { stateOfText } from '../platform.ts'
import type { BodyTable, PrinciplesRow } from '../queries-platform.ts'
import type { signatoriesPublic } from '../queries-platform-signatories.ts'
import type { publishedStatements } from '../queries-platform-statements.ts'
import { Principled } from './platform-text.view.tsx'
import { Prose } from './prose.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to'> & { network: Network }
type Signed = Awaited<ReturnType<typeof signatoriesPublic>>

interface Props extends Frame {
  texts: readonly PrinciplesRow[]
  signed: Signed
  withdrawn: Signed
  bodies: readonly BodyTable[]
  statements: Awaited<ReturnType<typeof publishedStatements>>
}

export function PlatformView(props: Props) {
  const { say, lang, to, network, texts } = props
  const current = texts.find(({ published_at }) => published_at)
  const draft = texts.find(({ published_at, consulted_at }) => consulted_at && !published_at)
  return (
    <>
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(`/networks/${network.code}`)}>
          {network.names[lang]}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.platform.heading')}
      </h1>
      {draft && (
        <Notice kind="info">
          <p>
            {say('networks.platform.draft-open', { day: sayDay(draft.comments_until_on ?? '', lang) })}{' '}
            <a href={to(`/networks/${network.code}/principles/${draft.number}`)}>
              {say('networks.platform.draft-read')}
            </a>
          </p>
        </Notice>
      )}
      {current && <Text {...props} text={current} />}
      <p class="ds-paragraph no-print">
        <a class="ds-button" href={to(`/networks/${network.code}/principles/signing`)}>
          {say('networks.platform.sign')}
        </a>
      </p>
      <Signatories {...props} current={current?.number ?? 0} />
      <Bodies {...props} relation="associated" />
      <Bodies {...props} relation="attending" />
      <Statements {...props} />
      <Versions {...props} />
    </>
  )
}

function Text({ say, lang, text }: Frame & { text: PrinciplesRow }) {
  return (
    <article class="stack">
      <Principled text={bodyIn(text, lang)} level="h2" />
      <p class="ds-paragraph quiet">
        {text.in_force_on
          ? say('networks.platform.in-force', { number: text.number, day: sayDay(text.in_force_on, lang) })
          : say('networks.platform.in-force-unknown', { number: text.number })}
        {text.source && ` ${say('networks.platform.source', { source: text.source })}`}
      </p>
    </article>
  )
}

function Signatories({ say, lang, signed, withdrawn, current }: Props & { current: number }) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.signatories')}</h2>
      <Table
        caption={say('networks.platform.signatories.caption', { count: signed.length })}
        columns={(['organisation', 'version', 'day'] as const).map((key) => ({
          key,
          label: say(`networks.platform.column.${key}`),
        }))}
        rows={signed.map((row) => ({
          key: row.id,
          cells: [
            row.organisation,
            row.number === current ? (
              String(row.number)
            ) : (
              <>
                {row.number} <Tag kind="warning">{say('networks.platform.older')}</Tag>
              </>
            ),
            sayDay(dayOf(row.signed_at), lang),
          ],
        }))}
        empty={say('networks.platform.signatories.none')}
      />
      {withdrawn.length > 0 && (
        <Details title={say('networks.platform.withdrawn', { count: withdrawn.length })}>
          <ul class="ds-list">
            {withdrawn.map((row) => (
              <li key={row.id}>
                {say('networks.platform.withdrawn.line', {
                  organisation: row.organisation,
                  number: row.number,
                  signed: sayDay(dayOf(row.signed_at), lang),
                  ended: row.withdrawn_at ? sayDay(dayOf(row.withdrawn_at), lang) : '',
                })}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function Bodies({ say, lang, bodies, relation }: Props & { relation: BodyTable['relation'] }) {
  const these = bodies.filter((body) => body.relation === relation)
  if (these.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say(`networks.platform.bodies.${relation}`)}</h2>
      <p class="ds-paragraph">{say(`networks.platform.bodies.${relation}.what`)}</p>
      <ul class="ds-list">
        {these.map((body) => (
          <li key={body.id}>{namesIn(body)[lang]}</li>
        ))}
      </ul>
    </section>
  )
}

function Statements({ say, lang, to, statements }: Props) {
  if (statements.length === 0) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.statement.public')}</h2>
      <ul class="ds-list">
        {statements.map((row) => (
          <li key={row.id}>
            <a class="ds-link" href={to(`/joint-statements/${row.id}`)}>
              {row.title}
            </a>{' '}
            <span class="quiet">{row.published_at ? sayDay(dayOf(row.published_at), lang) : ''}</span>
            {row.withdrawn_at && <Tag kind="warning">{say('networks.statement.state.withdrawn')}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Versions({ say, lang, to, network, texts }: Props) {
  const published = texts.filter(({ published_at }) => published_at)
  if (published.length < 2) return null
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.platform.versions')}</h2>
      <ul class="ds-list">
        {published.map((text) => (
          <li key={text.id}>
            <a class="ds-link" href={to(`/networks/${network.code}/principles/${text.number}`)}>
              {say('networks.platform.version', { number: text.number })}
            </a>{' '}
            <span class="quiet">{text.in_force_on ? sayDay(text.in_force_on, lang) : ''}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One version by itself, with what changed in it. */
export function PrinciplesView(props: Frame & { text: PrinciplesRow; inForce: number }) {
  const { say, lang, to, network, text, inForce } = props
  const state = stateOfText(text, inForce)
  return (
    <>
      <p class="ds-paragraph no-print">
        <a class="ds-link" href={to(`/networks/${network.code}/principles`)}>
          {say('networks.platform.heading')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.platform.version', { number: text.number })}
      </h1>
      <p>
        <Tag kind={state === 'in-force' ? 'success' : 'warning'}>{say(`networks.platform.state.${state}`)}</Tag>
      </p>
      <Changes {...{ say, lang, text }} />
      {text.published_at ? <Text {...props} /> : <Principled text={bodyIn(text, lang)} level="h2" />}
    </>
  )
}

export function Changes({ say, lang, text }: Pick<Frame, 'say' | 'lang'> & { text: PrinciplesRow }) {
  const change = { fi: text.change_fi, sv: text.change_sv, en: text.change_en }[lang]
  if (change === '') return null
  return (
    <Notice kind="info" title={say('networks.platform.changed')}>
      <Prose text={change} />
    </Notice>
  )
}

export const bodyIn = (text: PrinciplesRow, lang: Lang): string =>
  ({ fi: text.body_fi, sv: text.body_sv, en: text.body_en })[lang]
