import type { VNode } from 'preact'
import { type PageAnswer, page } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import { Danger } from '#base/ui/parts.tsx'

type Options = NonNullable<Parameters<typeof page>[2]>

/** A page of the sender's side: the helpline stands beside it, whatever happens. */
export const senderPage = (ask: Ask<unknown>, title: string, body: VNode, options: Options = {}): PageAnswer =>
  page(title, body, { aside: <Danger say={ask.say} helpline={ask.base.helpline} />, ...options })

/** The same page with what was typed and what is wrong with it. */
export const senderAgain = (ask: Ask<unknown>, title: string, body: VNode, options: Options = {}): PageAnswer =>
  senderPage(ask, title, body, { status: 422, ...options })
