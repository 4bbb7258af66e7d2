import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ChoicesField, DayField, ErrorSummary, LongField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Summary } from '#base/ui/parts.tsx'
import { threatEffects, threatLevels } from '#packs/fi/lists/threat.ts'
import { type CodeList, inForce, nameOf } from '#packs/pack.ts'
import type { Joint } from '../threat.ts'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  filled: Filled
  threat: string
  today: string
  seen: number
  /** What a colleague wrote meanwhile. */
  theirs: Joint | null
}

export function ThreatJointView(props: Props) {
  const { say, lang, to, token, filled, threat, seen, theirs } = props
  const labels = new Map(
    (['level', 'reasons', 'effects', 'review'] as const).map((name) => [name, say(`assistance.threat.${name}`)]),
  )
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to(`/threats/${threat}`)}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.threat.joint')}
      </h1>
      <ErrorSummary {...{ filled, say, labels }} />
      {theirs && (
        <Notice kind="warning" title={say('assistance.clash')}>
          <p>{say('assistance.clash.text')}</p>
          <JointSummary say={say} lang={lang} joint={theirs} />
        </Notice>
      )}
      <form method="post" action={to(`/threats/${threat}/joint`)} class="stack">
        <Token token={token} />
        <input type="hidden" name="seen" value={String(seen)} />
        <JointFields {...props} />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.save')}
          </button>
          <a href={to(`/threats/${threat}`)}>{say('assistance.cancel')}</a>
        </Actions>
      </form>
    </div>
  )
}

function JointFields({ say, lang, filled, today }: Props) {
  const common = { filled, say }
  return (
    <>
      <ChoiceField
        {...common}
        name="level"
        label={say('assistance.threat.level')}
        options={optionsOf(threatLevels, today, lang)}
      />
      <LongField {...common} name="reasons" label={say('assistance.threat.reasons')} rows={8} />
      <ChoicesField
        {...common}
        name="effects"
        label={say('assistance.threat.effects')}
        hint={say('assistance.threat.effects.hint')}
        options={optionsOf(threatEffects, today, lang)}
      />
      <DayField
        {...common}
        name="review"
        label={say('assistance.threat.review')}
        hint={say('assistance.threat.review.hint')}
      />
    </>
  )
}

export const optionsOf = (list: CodeList, today: string, lang: Lang) =>
  inForce(list.items, today).map(({ code, names, hint }) => ({ value: code, label: names[lang], hint: hint?.[lang] }))

export const effectNames = (effects: readonly string[], lang: Lang): string =>
  effects.map((code) => nameOf(threatEffects, code, lang)).join('\n')

export function JointSummary({ say, lang, joint }: { say: Say; lang: Lang; joint: Joint }) {
  return (
    <Summary
      rows={[
        { term: say('assistance.threat.level'), value: nameOf(threatLevels, joint.level, lang) },
        { term: say('assistance.threat.reasons'), value: joint.reasons },
        { term: say('assistance.threat.effects'), value: effectNames(joint.effects, lang) || '–' },
        { term: say('assistance.threat.review'), value: sayDay(joint.reviewOn, lang) },
      ]}
    />
  )
}
