import type { Reading } from '#base/http/ask.ts'
import { sayDay } from '#base/time/day.ts'
import { Token } from '#base/ui/form.view.tsx'
import { Summary, Table } from '#base/ui/parts.tsx'
import { sections } from '../forms.ts'
import type { openProposal } from '../proposals.ts'
import type { Kept, Kind } from '../record.ts'
import { pathOf } from './paths.ts'
import { nameIn } from './record.view.tsx'
import { Said } from './said.view.tsx'

interface Props {
  ask: Reading
  found: Awaited<ReturnType<typeof openProposal>>
  kept: Kept<Kind>
  values: Readonly<Record<string, string>>
}

export function ProposalView({ ask, found, kept, values }: Props) {
  const { say, lang, to } = ask
  const now = kept.fields as unknown as Record<string, unknown>
  return (
    <>
      <p class="no-print">
        <a class="ds-link" href={to('/map/reports')}>
          {say('service-map.reports.title')}
        </a>
      </p>
      <h1 class="ds-heading" data-size="md">
        {say('service-map.proposal.title')}
      </h1>
      <Summary
        rows={[
          {
            term: say(`service-map.kind.${kept.kind}`),
            value: (
              <a href={to(pathOf(kept.kind, kept.id))}>
                <Said texts={nameIn(kept)} lang={lang} otherwise="–" />
              </a>
            ),
          },
          { term: say('service-map.reports.received'), value: sayDay(found.received_on, lang) },
          { term: say('service-map.proposal.message'), value: found.content.message },
        ]}
      />
      {Object.keys(values).length > 0 && (
        <Table
          caption={say('service-map.proposal.values')}
          columns={(['field', 'now', 'then'] as const).map((key) => ({
            key,
            label: say(`service-map.proposal.${key}`),
          }))}
          rows={Object.entries(values).map(([name, value]) => ({
            key: name,
            cells: [labelOf(ask, kept.kind, name), String(now[name] ?? '–'), value],
          }))}
          empty=""
        />
      )}
      {found.outcome === null && <Acts {...{ ask, found }} />}
    </>
  )
}

function Acts({ ask: { say, to, token }, found }: Pick<Props, 'ask' | 'found'>) {
  return (
    <div class="actions no-print">
      {(['taking', 'leaving'] as const).map((act) => (
        <form key={act} method="post" action={to(`/map/proposals/${found.id}/${act}`)}>
          <Token token={token} />
          <button class="ds-button" type="submit" data-variant={act === 'taking' ? undefined : 'secondary'}>
            {say(`service-map.proposal.${act}`)}
          </button>
        </form>
      ))}
    </div>
  )
}

function labelOf({ say }: Reading, kind: Kind, name: string): string {
  const part = Object.values(sections[kind]).flatMap((section) => section[name] ?? [])[0]
  return part ? say(part.label) : name
}
