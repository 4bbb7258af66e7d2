import { Token } from '#base/ui/form.view.tsx'
import { Details } from '#base/ui/parts.tsx'
import type { PartKind } from '../editing.ts'
import { lettersOf } from '../flow.ts'
import { labelOf } from './parts.view.tsx'
import type { Shown } from './shown.ts'

/** All parts of one kind, each to be opened, moved and removed, and a new one. */
export function PartList({ shown, kind, token }: { shown: Shown; kind: PartKind; token: string }) {
  const { document, lang, say, to, version } = shown
  const base = `/mechanism-work/${version.number}/parts/${kind}`
  const letters = lettersOf(document)
  const list = document[kind]
  const nameOf = (part: (typeof list)[number]) =>
    'what' in part
      ? `${letters.get(part.id)} ${part.what[lang]}`
      : 'next' in part || 'rules' in part
        ? labelOf(document, part.id, lang)
        : part.names[lang]
  return (
    <Details
      title={say('referral-mechanism.parts', { kind: say(`referral-mechanism.kinds.${kind}`), count: list.length })}
    >
      <ol class="plain parts-list">
        {list.map((part) => (
          <li key={part.id}>
            <a href={to(`${base}/${part.id}`)}>{nameOf(part)}</a>
            <form method="post" action={to(`${base}/${part.id}/move`)}>
              <Token token={token} />
              <input type="hidden" name="revision" value={version.revision} />
              {(['up', 'down'] as const).map((way) => (
                <button class="ds-button" data-size="sm" data-variant="tertiary" type="submit" name="way" value={way}>
                  {say(`referral-mechanism.move.${way}`)}
                  <span class="ds-sr-only"> {nameOf(part)}</span>
                </button>
              ))}
            </form>
          </li>
        ))}
      </ol>
      <p>
        <a href={to(`${base}/new`)}>
          {say('referral-mechanism.add', { kind: say(`referral-mechanism.kind.${kind}`) })}
        </a>
      </p>
    </Details>
  )
}
