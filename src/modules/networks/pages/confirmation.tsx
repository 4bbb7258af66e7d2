import type { Read } from '#base/database/handles.ts'
import { type Answer, NotFound, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { Actions, Notice, Summary } from '#base/ui/parts.tsx'
import { confirm } from '../joining.ts'
import { memberIn, memberPath } from '../links.ts'
import { stateOf } from '../member.ts'
import { namesIn } from '../network.ts'
import { type MemberRow, memberRow } from '../queries-members.ts'
import { inDemo } from './join.tsx'

/** Where a confirmation link leads: shows what would be confirmed, changes nothing. */
export async function confirmation(ask: Reading): Promise<Answer> {
  const member = await memberOfLink(ask)
  if (!member || stateOf(member) === 'ended') return gone(ask)
  return page(
    ask.say('networks.confirm.title'),
    stateOf(member) === 'asked' ? <Asked {...ask} member={member} /> : <Confirmed {...ask} member={member} />,
  )
}

export async function confirmed(ask: Writing): Promise<Answer> {
  const member = await memberOfLink(ask)
  if (!member) return gone(ask)
  const done = await confirm(ask.db, ask.base, member.id)
  ask.record({ action: 'member.confirm', object: ['member', member.id], purpose: done })
  return see(ask.to(ask.path))
}

/** Null when the request was deleted: nobody confirmed it in time, or the address belonged already. */
async function memberOfLink(ask: Pick<Ask<Read>, 'base' | 'params'> & { db: Read }): Promise<MemberRow | null> {
  const id = memberIn(ask.base, 'confirmation', ask.params['token'])
  return memberRow(ask.db, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
}

function gone(ask: Ask<Read>): Answer {
  const { say, to } = ask
  return page(
    say('networks.confirm.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.confirm.gone.title')}
      </h1>
      <p class="ds-paragraph">{say('networks.confirm.gone.text')}</p>
      <Actions>
        <a class="ds-button" data-variant="secondary" href={to('/networks')}>
          {say('networks.all.title')}
        </a>
      </Actions>
    </>,
  )
}

function Asked({ say, lang, to, path, member }: Ask<Read> & { member: MemberRow }) {
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.confirm.heading', { network: namesIn(member)[lang] })}
      </h1>
      <Summary
        rows={[
          { term: say('networks.member.name'), value: member.name },
          { term: say('networks.member.organisation'), value: member.organisation },
        ]}
      />
      {member.invited_by && <p class="ds-paragraph">{say('networks.consent.what')}</p>}
      {member.invited_by && <p class="ds-paragraph">{say('networks.consent.who')}</p>}
      {member.invited_by && <p class="ds-paragraph">{say('networks.consent.end')}</p>}
      <p class="ds-paragraph">{say('networks.confirm.not-you')}</p>
      <form method="post" action={to(path)}>
        <button class="ds-button" type="submit">
          {say('networks.confirm.do')}
        </button>
      </form>
    </>
  )
}

function Confirmed({ base, say, lang, member, ...ask }: Ask<Read> & { member: MemberRow }) {
  const waiting = stateOf(member) === 'waiting'
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('networks.confirmed.title')}
      </h1>
      <Notice kind="success">
        <p>
          {waiting
            ? say('networks.confirmed.waiting', { network: namesIn(member)[lang] })
            : say('networks.confirmed.text', { network: namesIn(member)[lang] })}
        </p>
      </Notice>
      <p class="ds-paragraph">{say('networks.confirmed.next')}</p>
      {inDemo({ base }) && (
        <p>
          {say('networks.demo.link')}{' '}
          <a class="ds-link" href={memberPath(base, 'membership', { id: member.id, lang })} data-link>
            {say('networks.own.title')}
          </a>
        </p>
      )}
      <p>
        <a class="ds-link" href={ask.to(`/networks/${member.code}`)}>
          {namesIn(member)[lang]}
        </a>
      </p>
    </>
  )
}
