import type { Base } from '#base/base.ts'
import { isDatabaseGone } from '#base/database/connect.ts'
import type { Lang } from '#base/i18n/lang.ts'
import { Danger } from '#base/ui/parts.tsx'
import { SignInFirst } from './admit.ts'
import { Conflict, NotFound, type PageAnswer, page, Refused } from './answer.ts'
import { TooLarge, type Typed, WrongType } from './typed.ts'

const kinds = {
  'not-found': 404,
  refused: 403,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  gone: 503,
  broken: 500,
  /** A form whose token is not of this visit: cookies off, another browser, a page open too long. */
  lost: 403,
  /** A change that another site asked for. */
  foreign: 403,
  method: 405,
} as const
export type TroubleKind = keyof typeof kinds

interface Scene {
  base: Base
  lang: Lang
  path: string
  typed: Typed
  /** With it the form can be sent again from the page; null where it may not. */
  token: string | null
}

/** What the door answers to an error: everything typed comes back, nobody learns what is not theirs. */
export function troubleOf(error: unknown, scene: Scene): PageAnswer | { kind: 'see'; to: string } {
  if (error instanceof SignInFirst) return { kind: 'see', to: `/${scene.lang}${scene.base.doorkeeper.signIn}` }
  return trouble(kindOf(error), scene)
}

function kindOf(error: unknown): TroubleKind {
  if (error instanceof NotFound) return 'not-found'
  if (error instanceof Refused) return 'refused'
  if (error instanceof Conflict) return 'conflict'
  if (error instanceof TooLarge) return 'too-large'
  if (error instanceof WrongType) return 'wrong-type'
  return isDatabaseGone(error) ? 'gone' : 'broken'
}

/** The page for one kind of trouble: what it means, what to do now, phone numbers, everything that was typed. */
export function trouble(kind: TroubleKind, scene: Scene): PageAnswer {
  const say = scene.base.speakers[scene.lang]
  const resend = ['gone', 'broken', 'lost'].includes(kind) && scene.token !== null && scene.typed.size > 0
  return page(
    say(`ui.trouble.${kind}.title`),
    <>
      <h1 class="ds-heading">{say(`ui.trouble.${kind}.title`)}</h1>
      <p>{say(`ui.trouble.${kind}.text`)}</p>
      {scene.typed.size > 0 && <Kept {...scene} resend={resend} />}
      <Danger say={say} helpline={scene.base.helpline} />
    </>,
    { status: kinds[kind], headers: kind === 'gone' ? { 'Retry-After': '30' } : {} },
  )
}

function Kept({ base, lang, path, typed, token, resend }: Scene & { resend: boolean }) {
  const say = base.speakers[lang]
  const fields = [...typed]
    .filter(([name]) => name !== 'token')
    .flatMap(([name, values]) => values.map((value) => ({ name, value })))
  const texts = fields.filter(({ value }) => value.length > 20 || /\s/.test(value))
  return (
    <>
      {resend && (
        <form method="post" action={`/${lang}${path}`}>
          <input type="hidden" name="token" value={token ?? ''} />
          {fields.map(({ name, value }) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="ds-button" type="submit">
            {say('ui.trouble.again')}
          </button>
        </form>
      )}
      {texts.length > 0 && <h2 class="ds-heading">{say('ui.trouble.typed')}</h2>}
      {texts.map(({ value }) => (
        <textarea class="ds-input" rows={8} readOnly aria-label={say('ui.trouble.typed')} defaultValue={value} />
      ))}
    </>
  )
}
