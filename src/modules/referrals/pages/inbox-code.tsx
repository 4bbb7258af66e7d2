import { type Answer, afterCommit, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Notice } from '#base/ui/parts.tsx'
import { deleteAll, mustStay, openInbox, readOwn, toCode, voidCode } from '../inbox.ts'
import { renewReceipt } from '../receipts.ts'
import { heldBy } from '../sender-session.ts'
import { senderPage } from './sender-page.tsx'
import { ToldView } from './told.view.tsx'

/** Renew the code, or make it useless. */
export async function code(ask: Reading): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return toCode(ask)
  const { say } = ask
  return senderPage(
    ask,
    say('referrals.manage-code.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.manage-code.title')}
      </h1>
      {held.mustRenew && <Notice kind="warning">{say('referrals.manage-code.must-renew')}</Notice>}
      <p>{say('referrals.manage-code.renew.text')}</p>
      <Act ask={ask} path="/messages/code/renewal" label={say('referrals.manage-code.renew')} />
      {!held.mustRenew && (
        <>
          <p>{say('referrals.manage-code.void.text')}</p>
          <Act ask={ask} path="/messages/code/voiding" label={say('referrals.manage-code.void')} danger />
          <Back ask={ask} />
        </>
      )}
    </>,
  )
}

export async function renew(ask: Writing): Promise<Answer> {
  const held = await heldBy(ask.db, ask.visit, ask.now)
  if (!held) return toCode(ask)
  ask.record({ action: 'sender.renew-code', object: ['referral', held.referral] })
  return afterCommit(async () => {
    const given = await renewReceipt(ask.base, ask.visit, held.once, held)
    return see(ask.to(given === 'busy' ? '/messages/code' : '/receipt'))
  })
}

export async function makeVoid(ask: Writing): Promise<Answer> {
  const held = await openInbox(ask)
  if (!held) return toCode(ask)
  ask.record({ action: 'sender.void-code', object: ['referral', held.referral] })
  await voidCode(ask.db, ask.base, ask, held)
  return see(ask.to('/'))
}

/** Says what will be lost before everything is deleted. */
export async function askDeleteAll(ask: Reading): Promise<Answer> {
  const held = await openInbox(ask)
  if (!held) return toCode(ask)
  const { say } = ask
  const stays = await mustStay(ask.db, held)
  return senderPage(
    ask,
    say('referrals.delete-all.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.delete-all.title')}
      </h1>
      <p>{say(stays ? 'referrals.delete-all.decided' : 'referrals.delete-all.text')}</p>
      <Act ask={ask} path="/messages/delete" label={say('referrals.delete-all.do')} danger />
      <Back ask={ask} />
    </>,
  )
}

export async function doDeleteAll(ask: Writing): Promise<Answer> {
  const held = await openInbox(ask)
  if (!held) return toCode(ask)
  ask.record({ action: 'sender.delete', object: ['referral', held.referral] })
  await deleteAll(ask.db, ask.base, ask, held)
  return see(ask.to('/messages/deleted'))
}

export function deleted(ask: Reading): Answer {
  const { say } = ask
  return senderPage(
    ask,
    say('referrals.deleted.title'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {say('referrals.deleted.title')}
      </h1>
      <p>{say('referrals.deleted.text')}</p>
      <p>
        <a href={ask.to('/')}>{say('referrals.deleted.start')}</a>
      </p>
    </>,
  )
}

/** What the sender told, for those who chose at sending to see it here. */
export async function told(ask: Reading): Promise<Answer> {
  const held = await openInbox(ask)
  const own = held && (await readOwn(ask.db, held))
  if (!held || !own) return toCode(ask)
  return senderPage(
    ask,
    ask.say('referrals.inbox.told'),
    <>
      <h1 class="ds-heading" data-size="lg">
        {ask.say('referrals.inbox.told')}
      </h1>
      <ToldView answers={own.answers} lang={ask.lang} say={ask.say} />
      <Back ask={ask} />
    </>,
    { looks: [{ action: 'sender.read-own', object: ['referral', held.referral] }] },
  )
}

function Act({ ask, path, label, danger }: { ask: Ask; path: string; label: string; danger?: boolean }) {
  return (
    <form method="post" action={ask.to(path)}>
      <Token token={ask.token} />
      <button class="ds-button" type="submit" {...(danger ? { 'data-color': 'danger' } : {})}>
        {label}
      </button>
    </form>
  )
}

const Back = ({ ask }: { ask: Ask }) => (
  <p>
    <a href={ask.to('/messages/inbox')}>{ask.say('referrals.back')}</a>
  </p>
)
