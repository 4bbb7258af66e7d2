import type { Ask } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, LongField, SelectField, Token } from '#base/ui/form.view.tsx'
import { Empty, Table } from '#base/ui/parts.tsx'
import type { Mechanism } from '#packs/referral-mechanism.ts'
import { inOrder } from '../flow.ts'
import type { CommentRow } from '../queries-comments.ts'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'
import type { Listed } from './versions.tsx'
import { versionCells } from './versions.view.tsx'

interface WorkProps extends Pick<Ask, 'say' | 'lang' | 'to' | 'token'> {
  listed: Listed
  editor: boolean
}

export function WorkView({ say, lang, to, token, listed, editor }: WorkProps) {
  const open = listed.some(({ version }) => !version.published_at && !version.discarded_at)
  return (
    <>
      <h1 class="ds-heading">{say('referral-mechanism.menu')}</h1>
      <p>
        <a href={to('/mechanism')}>{say('referral-mechanism.to-in-force')}</a>
      </p>
      <Table
        caption={say('referral-mechanism.versions.title')}
        columns={(['number', 'state', 'from', 'act'] as const).map((key) => ({
          key,
          label: say(`referral-mechanism.versions.${key}`),
        }))}
        rows={listed.map(({ version, state }) => ({
          key: version.id,
          cells: [
            ...versionCells({ say, lang, to }, { version, state }),
            <Acts {...{ say, to, editor, state }} number={version.number} />,
          ],
        }))}
        empty={say('referral-mechanism.versions.none')}
      />
      {editor && !open && (
        <form method="post" action={to('/mechanism-work/drafts')}>
          <Token token={token} />
          <p class="hint">{say('referral-mechanism.work.begin.hint')}</p>
          <button class="ds-button" type="submit">
            {say('referral-mechanism.work.begin')}
          </button>
        </form>
      )}
    </>
  )
}

interface ActsProps extends Pick<Ask, 'say' | 'to'> {
  editor: boolean
  state: Listed[number]['state']
  number: number
}

function Acts({ say, to, editor, state, number }: ActsProps) {
  return (
    <>
      {state === 'consultation' && (
        <a href={to(`/mechanism-work/${number}/comments`)}>{say('referral-mechanism.comments.link')}</a>
      )}{' '}
      {editor && (state === 'draft' || state === 'consultation') && (
        <a href={to(`/mechanism-work/${number}`)}>{say('referral-mechanism.work.edit')}</a>
      )}
    </>
  )
}

interface CommentProps {
  shown: Shown
  filled: Filled
  document: Mechanism
  token: string
  comments: readonly CommentRow[]
}

export function CommentView({ shown, filled, document, token, comments }: CommentProps) {
  const { say, lang, to, version, state } = shown
  const parts = document.stages.flatMap(({ id }) => inOrder(document, id))
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <h1 class="ds-heading">{say('referral-mechanism.comments.title')}</h1>
      <p>
        <a href={to(`/mechanism/versions/${version.number}`)}>
          {say('referral-mechanism.version', { number: version.number })}
        </a>
        {version.comments_until_on &&
          `. ${say('referral-mechanism.comments.until', { day: sayDay(version.comments_until_on, lang) })}`}
      </p>
      {state === 'consultation' && (
        <form method="post" action={to(`/mechanism-work/${version.number}/comments`)}>
          <Token token={token} />
          <SelectField
            {...{ filled, say }}
            name="part"
            label={say('referral-mechanism.comments.part')}
            none={say('referral-mechanism.comment.whole')}
            options={parts.map(({ id }) => ({ value: id, label: labelOf(document, id, lang) }))}
          />
          <LongField
            {...{ filled, say }}
            name="said"
            label={say('referral-mechanism.comments.said')}
            hint={say('referral-mechanism.comments.hint')}
          />
          <button class="ds-button" type="submit">
            {say('referral-mechanism.comments.send')}
          </button>
        </form>
      )}
      <h2 class="ds-heading">{say('referral-mechanism.comments.so-far')}</h2>
      {comments.length === 0 && <Empty title={say('referral-mechanism.comments.none')} />}
      {comments.map((comment) => (
        <Said key={comment.id} {...{ shown, comment }} />
      ))}
    </>
  )
}

/** One comment, and how it was answered. */
export function Said({ shown, comment }: { shown: Shown; comment: CommentRow }) {
  const { say, lang, document } = shown
  return (
    <section class="stack ds-card">
      <p class="quiet">
        {comment.name}, {comment.organisation} · {sayDay(comment.said_at.toISOString(), lang)} ·{' '}
        {comment.part ? labelOf(document, comment.part, lang) : say('referral-mechanism.comment.whole')}
      </p>
      <p class="as-typed">{comment.said}</p>
      {comment.outcome && (
        <p class="as-typed">
          <strong>{say(`referral-mechanism.outcome.${comment.outcome}`)}</strong> {comment.answer}
        </p>
      )}
    </section>
  )
}
