import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions, Notice, Table, Tag } from '#base/ui/parts.tsx'
import type { FormerRow, WaitingRow } from '../queries-desk.ts'
import type { Scene } from './admission.tsx'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
}

export function WaitingView({ say, lang, to, rows }: Props & { rows: readonly WaitingRow[] }) {
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.waiting')}
      </h1>
      <Table
        caption={say('assistance.waiting.text')}
        columns={[
          { key: 'reference', label: say('assistance.waiting.reference') },
          { key: 'decided', label: say('assistance.waiting.decided') },
          { key: 'marks', label: say('assistance.desk.column.marks') },
        ]}
        rows={rows.map(({ id, reference, signed_at, child }) => ({
          key: id,
          cells: [
            <a key="way" href={to(`/clients/waiting/${id}`)}>
              {reference}
            </a>,
            sayDay(signed_at.toISOString(), lang),
            child ? <Tag kind="info">{say('assistance.mark.child')}</Tag> : '',
          ],
        }))}
        empty={say('assistance.waiting.empty')}
      />
    </div>
  )
}

export function AdmissionView(props: Props & { token: string; scene: Scene; filled: Filled; referral: string }) {
  const { say, lang, to, token, scene, filled, referral } = props
  const workers = scene.teams.flatMap(({ names, members }) =>
    members.map(({ id, name }) => ({ value: id, label: `${name}, ${names[lang]}` })),
  )
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients/waiting')}>{say('assistance.back')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.admission')} {scene.reference}
      </h1>
      <p>{say('assistance.admission.text')}</p>
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/clients/waiting/${referral}`)} class="stack">
        <Token token={token} />
        {scene.former.length > 0 && (
          <Notice kind="warning" title={say('assistance.admission.former')}>
            <p>{say('assistance.admission.former.text')}</p>
          </Notice>
        )}
        <ChoiceField
          {...{ filled, say }}
          name="file"
          label={say('assistance.admission.file')}
          options={[
            { value: 'new', label: say('assistance.admission.new') },
            ...scene.former.map((former) => ({ value: former.id, label: formerName(former, props) })),
          ]}
        />
        <SelectField
          {...{ filled, say }}
          name="worker"
          label={say('assistance.admission.worker')}
          options={workers}
          none={say('assistance.choose')}
        />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.admission.do')}
          </button>
        </Actions>
      </form>
    </div>
  )
}

const formerName = ({ number, admitted_on, removed_on }: FormerRow, { say, lang }: Props): string =>
  removed_on
    ? say('assistance.admission.old', { number, from: sayDay(admitted_on, lang), to: sayDay(removed_on, lang) })
    : say('assistance.admission.open', { number, from: sayDay(admitted_on, lang) })
