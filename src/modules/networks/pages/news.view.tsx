import type { Ask } from '#base/http/ask.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, LongField, TextField, Token } from '#base/ui/form.view.tsx'
import { Actions, Tag } from '#base/ui/parts.tsx'
import type { NewsTable } from '../queries.ts'
import { LangField } from './languages.view.tsx'
import { Press } from './press.view.tsx'

type Item = Pick<NewsTable, 'published_at' | 'withdrawn_at'>

export const stateOfNews = ({ published_at, withdrawn_at }: Item) =>
  withdrawn_at ? 'withdrawn' : published_at ? 'published' : 'draft'

/** 'draft', or since when it is published or withdrawn. */
export function NewsState({ say, lang, item }: Pick<Ask, 'say' | 'lang'> & { item: Item }) {
  const since = item.withdrawn_at ?? item.published_at
  const state = stateOfNews(item)
  return (
    <>
      <Tag kind={state === 'published' ? 'success' : 'neutral'}>{say(`networks.news.state.${state}`)}</Tag>{' '}
      {since && sayDay(dayOf(since), lang)}
    </>
  )
}

type Props = Pick<Ask, 'say' | 'lang' | 'token'> & {
  filled: Filled
  action: string
  item: Item | null
  state: ReturnType<typeof stateOfNews> | 'new'
}

export function NewsForm(props: Props) {
  const { say, lang, token, filled, action, item, state } = props
  return (
    <>
      {item && (
        <p>
          <NewsState {...{ say, lang, item }} />
        </p>
      )}
      <form method="post" action={action}>
        <Token token={token} />
        <ErrorSummary {...{ filled, say }} />
        <TextField {...{ filled, say }} name="title" label={say('networks.news.title-field')} />
        <LongField
          {...{ filled, say }}
          name="body"
          rows={10}
          label={say('networks.news.body')}
          hint={say('networks.news.body.hint')}
        />
        <LangField {...{ filled, say }} label={say('networks.news.lang')} />
        <ChoiceField
          {...{ filled, say }}
          name="audience"
          label={say('networks.news.audience')}
          options={(['members', 'public'] as const).map((value) => ({
            value,
            label: say(`networks.audience.${value}`),
          }))}
        />
        <button class="ds-button" type="submit">
          {say('networks.news.save')}
        </button>
      </form>
      {state !== 'new' && (
        <Actions>
          {state === 'published' ? (
            <Press {...{ token }} action={`${action}/withdrawal`} label={say('networks.news.withdraw')} />
          ) : (
            <Press {...{ token }} action={`${action}/publication`} label={say('networks.news.publish')} />
          )}
        </Actions>
      )}
    </>
  )
}
