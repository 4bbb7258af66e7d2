import type { VNode } from 'preact'
import { type Answer, type Deed, type PageAnswer, page, see } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Danger } from '#base/ui/parts.tsx'
import { type Own, ownOf, visitHash } from '../own-session.ts'
import { touchSession } from '../queries-own.ts'

export type OwnTab = 'page' | 'decisions' | 'plan' | 'messages' | 'data'

/** What the page's handler gets where something is open in this browser; all others are led to where a code is typed. */
export const withOwn =
  <A extends Ask>(work: (ask: A, own: Own) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const own = await ownOf(ask)
    return own ? work(ask, own) : see(ask.to('/own'))
  }

/** A page of the client's own: title and address tell nothing, the look leaves its line. */
export function ownPage(
  ask: Ask,
  { client }: Own,
  tab: OwnTab,
  body: VNode,
  { mark, ...more }: Partial<PageAnswer> = {},
): PageAnswer {
  const read: Deed = { action: 'own.read', object: ['client', client], purpose: tab }
  return plainPage(ask, <OwnFrame {...{ ask, tab }}>{body}</OwnFrame>, {
    looks: [read],
    mark: async (tx) => {
      await touchSession(tx, visitHash(ask.visit), ask.now)
      await mark?.(tx)
    },
    ...more,
  })
}

/** The same page with what was typed and what is wrong with it. */
export const ownAgain = (ask: Ask<unknown>, tab: OwnTab, body: VNode): PageAnswer =>
  plainPage(ask, <OwnFrame {...{ ask, tab }}>{body}</OwnFrame>, { status: 422 })

export const plainPage = (ask: Ask<unknown>, body: VNode, more: Partial<PageAnswer> = {}): PageAnswer =>
  page(ask.say('assistance.own.title'), body, {
    aside: <Danger say={ask.say} helpline={ask.base.helpline} />,
    ...more,
  })

function OwnFrame({ ask, tab, children }: { ask: Ask<unknown>; tab: OwnTab; children?: VNode }) {
  const { say, to } = ask
  return (
    <div class="stack">
      {tab !== 'page' && (
        <p class="no-print">
          <a href={to('/own/page')}>{say('assistance.own.title')}</a>
        </p>
      )}
      {children}
      <form method="post" action={to('/own/close')} class="no-print">
        <Token token={ask.token} />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say('assistance.own.close')}
        </button>
      </form>
    </div>
  )
}
