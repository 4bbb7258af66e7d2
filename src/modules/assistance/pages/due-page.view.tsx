import type { Lang } from '#base/i18n/lang.ts'
import type { Say } from '#base/i18n/words.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Paging, Table, Tabs, Tag } from '#base/ui/parts.tsx'
import type { DueRow } from '../queries-due.ts'
import { dueName } from './due.view.tsx'

export type DueWhose = 'own' | 'team'
export type DueWhen = 'late' | 'week' | 'all'

interface Props {
  say: Say
  lang: Lang
  to: (path: string) => string
  token: string
  today: string
  rows: readonly DueRow[]
  at: number
  more: boolean
  whose: DueWhose
  when: DueWhen
  /** Whether the reader leads a team. */
  leads: boolean
  /** Whether a mail tells them in the morning. */
  reminds: boolean
}

export function DueView(props: Props) {
  const { say, to, rows, at, more, whose, when, leads } = props
  const path = (changed: Partial<Pick<Props, 'whose' | 'when'>>, page = 1) => {
    const query = { whose, when, ...changed }
    return to(`/clients/due?whose=${query.whose}&when=${query.when}&page=${page}`)
  }
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.due')}
      </h1>
      {leads && (
        <Tabs
          label={say('assistance.due.whose')}
          tabs={(['own', 'team'] as const).map((one) => ({
            label: say(`assistance.due.whose.${one}`),
            href: path({ whose: one }),
            current: one === whose,
          }))}
        />
      )}
      <Tabs
        label={say('assistance.due.when')}
        tabs={(['all', 'late', 'week'] as const).map((one) => ({
          label: say(`assistance.due.when.${one}`),
          href: path({ when: one }),
          current: one === when,
        }))}
      />
      <Table
        caption={say('assistance.due')}
        columns={(['day', 'what', 'client'] as const).map((key) => ({
          key,
          label: say(`assistance.due.column.${key}`),
        }))}
        rows={rows.map((row) => ({ key: row.id, cells: cellsOf(props, row) }))}
        empty={say('assistance.due.none')}
      />
      <Paging say={say} page={at} pages={more ? at + 1 : at} href={(page) => path({}, page)} />
      <Reminders {...props} />
    </div>
  )
}

function cellsOf({ say, lang, to, today }: Props, row: DueRow) {
  return [
    <>
      {sayDay(row.due_on, lang)} {row.due_on < today && <Tag kind="warning">{say('assistance.mark.late')}</Tag>}
    </>,
    dueName(row.kind, say),
    <>
      <a href={to(`/clients/${row.client_id}`)}>{row.number}</a>{' '}
      {row.child && <Tag kind="info">{say('assistance.mark.child')}</Tag>}
    </>,
  ]
}

function Reminders({ say, to, token, reminds }: Props) {
  return (
    <form method="post" action={to('/clients/due/reminders')} class="stack no-print">
      <Token token={token} />
      <p>{say(reminds ? 'assistance.due.reminders.on' : 'assistance.due.reminders.off')}</p>
      <p>
        <button class="ds-button" data-variant="secondary" type="submit" name="mail" value={reminds ? 'no' : 'yes'}>
          {say(reminds ? 'assistance.due.reminders.stop' : 'assistance.due.reminders.start')}
        </button>
      </p>
    </form>
  )
}
