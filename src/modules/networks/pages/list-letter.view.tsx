import type { Ask } from '#base/http/ask.ts'
import { sayTime } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ErrorSummary, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Path, Summary } from '#base/ui/parts.tsx'
import { minutesPath, titleOf } from '../list.ts'
import type { Letter } from '../list-writing.ts'
import type { mayLetter } from '../policy.ts'
import type { deliveryCounts } from '../queries-list-letters.ts'
import { LetterFields, State } from './list-letters.view.tsx'
import { NetworkHead, type Opened } from './network-head.tsx'
import { Press, ReasonedPress } from './press.view.tsx'
import { Prose } from './prose.view.tsx'
import { SaveVersion, Slower } from './slower.view.tsx'

type Frame = Pick<Ask, 'say' | 'lang' | 'to' | 'token'> & { opened: Opened; row: Letter; filled: Filled }

interface Props extends Frame {
  acts: ReadonlySet<keyof typeof mayLetter>
  recipients: number
  counts: Awaited<ReturnType<typeof deliveryCounts>> | null
  tested: boolean
}

export function LetterView(props: Props) {
  const { say, lang, row, filled, counts } = props
  return (
    <>
      <ErrorSummary {...{ filled, say }} />
      <NetworkHead {...props} side="members" at="/mails" />
      {!counts && !row.discarded_at && <Making {...props} />}
      {row.meeting_id === null ? (
        <article class="stack" lang={row.lang}>
          <h2 class="ds-heading">{row.title}</h2>
          <Prose text={row.body} />
        </article>
      ) : (
        <OfMinutes {...props} meeting={row.meeting_id} />
      )}
      <Summary
        rows={[
          { term: say('networks.list.column.writer'), value: row.writer },
          {
            term: say(row.sent_at ? 'networks.list.column.sent' : 'networks.list.column.changed'),
            value: sayTime(row.sent_at ?? row.changed_at, lang),
          },
          { term: say('networks.list.carries'), value: say(`networks.list.carries.${row.carries}`) },
        ]}
      />
      {counts && props.acts.has('send') && <Progress say={say} counts={counts} />}
      {!counts && !row.discarded_at && <Next {...props} />}
    </>
  )
}

const OfMinutes = ({ say, to, row, meeting }: Frame & { meeting: string }) => (
  <>
    <h2 class="ds-heading">{titleOf(say, row)}</h2>
    <p class="ds-paragraph">
      <a class="ds-link" href={to(minutesPath(meeting))}>
        {say('networks.minutes.title')}
      </a>
    </p>
  </>
)

/** Write, test, send: where this letter is on its path. */
function Making({ say, row, to, tested }: Props) {
  const here = row.tested_version === row.version ? 2 : 1
  const steps = (['write', 'test', 'send'] as const).map((step, at) => ({
    label: say(`networks.list.step.${step}`),
    state: at < here ? ('done' as const) : at === here ? ('here' as const) : ('ahead' as const),
    ...(step === 'write' ? { href: to(`/letters/${row.id}/text`) } : {}),
  }))
  return (
    <>
      <Path label={say('networks.list.steps')} steps={steps} />
      <p>
        <State say={say} row={row} />
      </p>
      {row.refused_reason && (
        <Notice kind="warning" title={say('networks.list.given-back')}>
          <p>{row.refused_reason}</p>
        </Notice>
      )}
      {tested && (
        <Notice kind="success">
          <p>{say('networks.list.tested')}</p>
        </Notice>
      )}
      <p class="quiet">{say('networks.list.preview')}</p>
    </>
  )
}

function Progress({ say, counts }: { say: Props['say']; counts: NonNullable<Props['counts']> }) {
  return (
    <section class="stack">
      <h2 class="ds-heading">{say('networks.list.progress')}</h2>
      <p class="ds-paragraph">{say('networks.list.progress.text', counts)}</p>
    </section>
  )
}

function Next(props: Props) {
  const { say, to, token, row, acts } = props
  const act = (path: string) => to(`/letters/${row.id}/${path}`)
  const ready = row.tested_version === row.version
  return (
    <section class="stack no-print">
      <h2 class="ds-heading">{say('networks.list.next')}</h2>
      <Actions>
        <Press {...{ token }} action={act('test')} label={say('networks.list.test')} main={!ready} />
        <a class="ds-button" data-variant="secondary" href={act('text')}>
          {say('networks.list.edit')}
        </a>
        {acts.has('offer') && !acts.has('send') && !row.offered_at && (
          <Press {...{ token }} action={act('offer')} label={say('networks.list.offer')} main={ready} />
        )}
        <Press {...{ token }} action={act('discarding')} label={say('networks.list.discard')} />
      </Actions>
      {acts.has('send') && ready && <Send {...props} />}
      {acts.has('send') && !ready && <p class="quiet">{say('networks.list.unsent.untested')}</p>}
      {acts.has('send') && row.offered_at && <GiveBack {...props} />}
    </section>
  )
}

function Send({ say, to, token, row, recipients }: Props) {
  return (
    <form class="stack" method="post" action={to(`/letters/${row.id}/sending`)}>
      <Token token={token} />
      <input type="hidden" name="version" value={row.version} />
      <input type="hidden" name="recipients" value={recipients} />
      <p class="ds-paragraph" id="f-recipients">
        {say('networks.list.send.what', { count: recipients })}
      </p>
      <button class="ds-button" type="submit">
        {say('networks.list.send', { count: recipients })}
      </button>
    </form>
  )
}

const GiveBack = ({ say, to, token, row, filled }: Props) => (
  <ReasonedPress
    {...{ say, token, filled }}
    action={to(`/letters/${row.id}/giving-back`)}
    field="networks.list.reason"
    label={say('networks.list.give-back')}
  />
)

export function EditLetterView(props: Frame & { conflict: boolean }) {
  const { say, to, token, row, filled, conflict } = props
  return (
    <>
      <NetworkHead {...props} side="members" at="/mails" />
      <h2 class="ds-heading">{say('networks.list.edit.title')}</h2>
      {conflict && (
        <Slower say={say} who={row.changer ?? ''}>
          <article class="stack" lang={row.lang}>
            <p>
              <strong>{row.title}</strong>
            </p>
            <Prose text={row.body} />
          </article>
        </Slower>
      )}
      <form class="stack" method="post" action={to(`/letters/${row.id}/text`)} noValidate>
        <Token token={token} />
        <input type="hidden" name="version" value={row.version} />
        <LetterFields {...{ filled, say }} />
        <SaveVersion {...{ say, conflict }} />
      </form>
    </>
  )
}
