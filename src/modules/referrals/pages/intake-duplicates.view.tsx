import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { empty } from '#base/ui/form.ts'
import { Details } from '#base/ui/parts.tsx'
import type { Whole } from '../reading.ts'
import type { MayAct } from './intake-aside.view.tsx'
import { Button, LinkForm } from './intake-forms.view.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  whole: Whole
  acts: ReadonlySet<MayAct>
}

/** What may be, and what a person has said to be, about the same person. The hint decides nothing. */
export function Duplicates(props: Props) {
  const { say, to, token, whole, acts } = props
  const at = (path: string) => to(`/referrals/${whole.row.id}${path}`)
  return (
    <section class="stack" aria-labelledby="same">
      <h2 class="ds-heading" data-size="xs" id="same">
        {say('referrals.same.title')}
      </h2>
      {whole.links.length + whole.hints.length === 0 && <p class="quiet">{say('referrals.same.none')}</p>}
      <ul class="ds-list plain">
        {whole.links.map((link) => (
          <li key={link.id}>
            <Other {...props} other={link} label={say('referrals.same.linked')} />
            {acts.has('link') && (
              <Button
                {...{ say, token }}
                action={at(`/links/${link.id}/ending`)}
                label={say('referrals.same.unlink')}
              />
            )}
          </li>
        ))}
        {whole.hints.map((hint) => (
          <li key={hint.id}>
            <Other {...props} other={hint} label={say('referrals.same.may-be')} />
            {acts.has('link') && (
              <Button
                {...{ say, token }}
                action={at('/links')}
                fields={{ other: hint.reference }}
                label={say('referrals.same.link')}
              />
            )}
          </li>
        ))}
      </ul>
      {acts.has('link') && (
        <Details title={say('referrals.same.by-reference')}>
          <LinkForm {...{ say, token }} filled={empty} action={at('/links')} />
        </Details>
      )}
    </section>
  )
}

interface Other {
  id: string
  reference: string
  received_on: string
}

const Other = ({ lang, to, other, label }: Props & { other: Other; label: string }) => (
  <p>
    {label}{' '}
    <a class="ds-link" href={to(`/referrals/${other.id}`)}>
      {other.reference}
    </a>{' '}
    <span class="quiet">{sayDay(other.received_on, lang)}</span>
  </p>
)
