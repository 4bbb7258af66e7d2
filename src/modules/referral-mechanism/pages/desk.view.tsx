import type { ComponentChildren } from 'preact'
import { sayDay, sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, DayField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Details, Empty, Notice, Table } from '#base/ui/parts.tsx'
import { partKinds } from '../editing.ts'
import type { Flaw } from '../flaw.ts'
import { outcomes } from '../outcome.ts'
import type { CommentRow } from '../queries-comments.ts'
import type { Obstacle } from '../versions.ts'
import { PartList } from './part-list.view.tsx'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'
import { Said } from './work.view.tsx'

interface DeskProps {
  shown: Shown
  filled: Filled
  answering: Answering
  token: string
  flaws: readonly Flaw[]
  approvals: readonly { name: string; approved_at: Date }[]
  obstacles: readonly Obstacle[]
  comments: readonly CommentRow[]
  changes: number | null
  tomorrow: string
}

/** The one comment that is being answered, '' for none, with what stands in its form. */
export interface Answering {
  comment: string
  filled: Filled
}

export function DeskView(props: DeskProps) {
  const { shown, filled, flaws, comments, changes } = props
  const { say, version, to, state } = shown
  const { number } = version
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <h1 class="ds-heading">{say('referral-mechanism.desk.title')}</h1>
      <p>
        {say('referral-mechanism.version', { number })} · {say(`referral-mechanism.state.${state}`)} ·{' '}
        <a href={to(`/mechanism/versions/${number}`)}>{say('referral-mechanism.desk.preview')}</a> ·{' '}
        <a href={to(`/mechanism/versions/${number}/drawing`)}>{say('referral-mechanism.way.drawing')}</a> ·{' '}
        <a href={to(`/mechanism-work/${number}/history`)}>{say('referral-mechanism.history.title')}</a> ·{' '}
        <a href={to(`/mechanism-work/${number}/regions`)}>{say('referral-mechanism.way.regions')}</a>
        {changes !== null && changes > 0 && (
          <>
            {' · '}
            <a href={to(`/mechanism/changes?from=${shown.inForce}&to=${number}`)}>
              {say('referral-mechanism.changes.count', { count: changes })}
            </a>
          </>
        )}
      </p>
      <Checks shown={shown} flaws={flaws} />
      {state === 'consultation' ? (
        <Notice kind="info">
          <p>{say('referral-mechanism.consultation.hint')}</p>
        </Notice>
      ) : (
        <Parts shown={shown} token={props.token} />
      )}
      {comments.length > 0 && <h2 class="ds-heading">{say('referral-mechanism.answers.title')}</h2>}
      {comments.map((comment) => (
        <Answer key={comment.id} {...props} comment={comment} />
      ))}
      <h2 class="ds-heading">{say('referral-mechanism.desk.next')}</h2>
      {state === 'consultation' ? <EndConsultation {...props} /> : <Forward {...props} />}
      <Details title={say('referral-mechanism.discard')}>
        <Deed {...props} path="discarding" kind="danger" word={say('referral-mechanism.discard.now')}>
          <p>{say('referral-mechanism.discard.hint')}</p>
        </Deed>
      </Details>
    </>
  )
}

const Parts = ({ shown, token }: Pick<DeskProps, 'shown' | 'token'>) => (
  <>
    {partKinds.map((kind) => (
      <PartList key={kind} {...{ shown, kind, token }} />
    ))}
    <p>
      <a href={shown.to(`/mechanism-work/${shown.version.number}/parts/document/document`)}>
        {shown.say('referral-mechanism.kind.document')}
      </a>
    </p>
  </>
)

/** What must be put right before it can be published. */
function Checks({ shown, flaws }: Pick<DeskProps, 'shown' | 'flaws'>) {
  const { say, document, lang } = shown
  if (flaws.length === 0)
    return (
      <Notice kind="success">
        <p>{say('referral-mechanism.checks.none')}</p>
      </Notice>
    )
  return (
    <Notice kind="warning" title={say('referral-mechanism.checks.some', { count: flaws.length })}>
      <ul>
        {flaws.map(({ code, about, detail }) => (
          <li key={`${code} ${about} ${detail}`}>
            {say(`referral-mechanism.check.${code}`, {
              about: labelOf(document, about, lang),
              detail: labelOf(document, detail, lang),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Answer({ comment, shown, token, answering }: DeskProps & { comment: CommentRow }) {
  const { say, to, version } = shown
  const field = { say, filled: answering.filled }
  return (
    <>
      <Said shown={shown} comment={comment} />
      {answering.comment === comment.id ? (
        <form
          method="post"
          action={to(`/mechanism-work/${version.number}/comments/${comment.id}/answer`)}
          id="answer"
          class="stack"
        >
          <Token token={token} />
          <ChoiceField
            {...field}
            name="outcome"
            label={say('referral-mechanism.answers.outcome')}
            options={outcomes.map((value) => ({ value, label: say(`referral-mechanism.outcome.${value}`) }))}
          />
          <LongField {...field} name="why" rows={3} label={say('referral-mechanism.answers.answer')} />
          <button class="ds-button" type="submit">
            {say('referral-mechanism.comment.answer')}
          </button>
        </form>
      ) : (
        <p>
          <a href={`?comment=${comment.id}#answer`}>
            {say('referral-mechanism.comment.answer')}
            <span class="ds-sr-only">: {comment.said.slice(0, 60)}</span>
          </a>
        </p>
      )}
    </>
  )
}

interface DeedProps extends DeskProps {
  path: string
  word: string
  kind?: 'danger'
  quiet?: boolean
  children?: ComponentChildren
}

const Deed = ({ shown, token, path, word, kind, quiet, children }: DeedProps) => (
  <form method="post" action={shown.to(`/mechanism-work/${shown.version.number}/${path}`)}>
    <Token token={token} />
    <input type="hidden" name="revision" value={shown.version.revision} />
    {children}
    <button class="ds-button" type="submit" data-color={kind} data-variant={quiet ? 'secondary' : undefined}>
      {word}
    </button>
  </form>
)

function EndConsultation(props: DeskProps) {
  const { say, version, lang } = props.shown
  return (
    <Deed {...props} path="consultation/end" quiet word={say('referral-mechanism.consultation.end')}>
      <p>{say('referral-mechanism.comments.until', { day: sayDay(version.comments_until_on ?? '', lang) })}</p>
    </Deed>
  )
}

/** Asking for comments, standing behind it, publishing: each as soon as it can be done. */
function Forward(props: DeskProps) {
  const { shown, filled, approvals, obstacles } = props
  const { say, lang, version } = shown
  const wrong = (...names: string[]) => filled.faults.some(({ field }) => names.includes(field))
  return (
    <>
      <Details title={say('referral-mechanism.consultation.begin')} open={wrong('until')}>
        <Deed {...props} path="consultation" word={say('referral-mechanism.consultation.begin')}>
          <DayField
            {...{ filled, say }}
            name="until"
            label={say('referral-mechanism.consultation.until')}
            hint={say('referral-mechanism.consultation.hint')}
          />
        </Deed>
      </Details>
      <Details title={say('referral-mechanism.approval')}>
        <Deed {...props} path="approval" quiet word={say('referral-mechanism.approval')}>
          <p>{say('referral-mechanism.approval.hint')}</p>
          {approvals.map(({ name, approved_at }) => (
            <p key={name}>
              {name}, {sayTime(approved_at, lang)}
            </p>
          ))}
        </Deed>
      </Details>
      <Details title={say('referral-mechanism.publication')} open={wrong('from', 'why')}>
        {obstacles.length > 0 ? (
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{say(`referral-mechanism.obstacle.${obstacle}`)}</li>
            ))}
          </ul>
        ) : (
          <Deed {...props} path="publication" word={say('referral-mechanism.publication')}>
            <DayField {...{ filled, say }} name="from" label={say('referral-mechanism.versions.from')} />
            {version.opened_at === null && (
              <LongField {...{ filled, say }} name="why" rows={3} label={say('referral-mechanism.publication.why')} />
            )}
          </Deed>
        )}
      </Details>
    </>
  )
}

interface HistoryProps {
  shown: Shown
  token: string
  revisions: readonly { revision: number; act: string; part: string | null; made_at: Date; made_by: string | null }[]
  nameOf: (id: string | null) => string
}

const acts = ['begun', 'changed', 'added', 'removed', 'moved', 'table', 'restored', 'pack'] as const
const actWord = (act: string) => acts.find((one) => one === act) ?? 'changed'

export function HistoryView({ shown, token, revisions, nameOf }: HistoryProps) {
  const { say, lang, to, version, document } = shown
  if (revisions.length === 0) return <Empty title={say('referral-mechanism.versions.none')} />
  return (
    <>
      <p>
        <a href={to(`/mechanism-work/${version.number}`)}>{say('referral-mechanism.desk.title')}</a>
      </p>
      <h1 class="ds-heading">{say('referral-mechanism.history.title')}</h1>
      <Table
        caption={say('referral-mechanism.history.hint')}
        columns={(['number', 'act', 'part', 'who', 'when', 'back'] as const).map((key) => ({
          key,
          label: say(`referral-mechanism.history.${key}`),
        }))}
        rows={revisions.map(({ revision, act, part, made_at, made_by }) => ({
          key: String(revision),
          cells: [
            String(revision),
            say(`referral-mechanism.act.${actWord(act)}`),
            part ? labelOf(document, part, lang) : '–',
            nameOf(made_by),
            sayTime(made_at, lang),
            revision === version.revision ? (
              say('referral-mechanism.history.now')
            ) : (
              <form method="post" action={to(`/mechanism-work/${version.number}/restoration`)}>
                <Token token={token} />
                <input type="hidden" name="revision" value={version.revision} />
                <input type="hidden" name="wanted" value={revision} />
                <button class="ds-button" data-size="sm" data-variant="secondary" type="submit">
                  {say('referral-mechanism.history.restore')}
                </button>
              </form>
            ),
          ],
        }))}
        empty={say('referral-mechanism.versions.none')}
      />
    </>
  )
}
