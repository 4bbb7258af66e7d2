import type { Say } from '#base/i18n/words.ts'
import type { Filled } from '#base/ui/form.ts'
import { ChoiceField, ErrorSummary, SelectField, Token } from '#base/ui/form.view.tsx'
import { Actions, Table } from '#base/ui/parts.tsx'
import type { WorkerTable } from '../queries.ts'

interface Props {
  say: Say
  to: (path: string) => string
  token: string
  filled: Filled
  id: string
  number: string
  workers: readonly WorkerTable[]
  names: ReadonlyMap<string, string>
  members: readonly { id: string; name: string }[]
}

export function WorkersView(props: Props) {
  const { say, to, token, filled, id, number, members } = props
  return (
    <div class="stack">
      <p class="no-print">
        <a href={to('/clients')}>{say('assistance.to-desk')}</a>
      </p>
      <h1 class="ds-heading" data-size="lg">
        {say('assistance.workers')} {number}
      </h1>
      <Working {...props} />
      <h2 class="ds-heading" data-size="md">
        {say('assistance.workers.give')}
      </h2>
      <ErrorSummary {...{ filled, say }} />
      <form method="post" action={to(`/clients/${id}/workers`)} class="stack">
        <Token token={token} />
        <SelectField
          {...{ filled, say }}
          name="person"
          label={say('assistance.workers.person')}
          options={members.map((member) => ({ value: member.id, label: member.name }))}
          none={say('assistance.choose')}
        />
        <ChoiceField
          {...{ filled, say }}
          name="part"
          label={say('assistance.workers.part')}
          options={(['responsible', 'pair'] as const).map((part) => ({
            value: part,
            label: say(`assistance.workers.part.${part}`),
            hint: say(`assistance.workers.part.${part}.hint`),
          }))}
        />
        <Actions>
          <button class="ds-button" type="submit">
            {say('assistance.workers.do')}
          </button>
        </Actions>
      </form>
    </div>
  )
}

function Working({ say, to, token, id, workers, names }: Props) {
  return (
    <Table
      caption={say('assistance.workers.now')}
      columns={[
        { key: 'person', label: say('assistance.workers.who') },
        { key: 'part', label: say('assistance.workers.part') },
        { key: 'end', label: say('assistance.workers.end') },
      ]}
      rows={workers.map(({ id: key, person_id, part }) => ({
        key,
        cells: [
          names.get(person_id) ?? '',
          say(`assistance.workers.part.${part}`),
          part === 'pair' ? (
            <form method="post" action={to(`/clients/${id}/workers/ending`)}>
              <Token token={token} />
              <input type="hidden" name="person" value={person_id} />
              <button class="ds-button" data-variant="tertiary" data-size="sm" type="submit">
                {say('assistance.workers.end')}
              </button>
            </form>
          ) : (
            ''
          ),
        ],
      }))}
      empty={say('assistance.team.nobody')}
    />
  )
}
