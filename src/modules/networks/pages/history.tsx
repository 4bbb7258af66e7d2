import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { sayDay, sayTime } from '#base/time/day.ts'
import { Details, Empty, Table } from '#base/ui/parts.tsx'
import { coordinationRows } from '../queries.ts'
import { networkEvents } from '../queries-directory.ts'
import { earlierTexts } from '../queries-texts.ts'
import { sayEvent } from './event-words.ts'
import { NetworkHead, openNetwork } from './network-head.tsx'
import { Prose } from './prose.view.tsx'

/** Who coordinated when, what the text was before, what happened to members. */
export async function history(ask: Reading): Promise<Answer> {
  const opened = await openNetwork(ask)
  return page(
    ask.say('networks.history.title'),
    <>
      <NetworkHead {...ask} opened={opened} side="coordination" at="/history" />
      <Coordinations {...ask} rows={await coordinationRows(ask.db, opened.network.id, ask.lang)} />
      <Texts {...ask} rows={await earlierTexts(ask.db, opened.network.id)} />
      <Events {...ask} rows={await networkEvents(ask.db, opened.network.id, 200)} />
    </>,
  )
}

type Scene = Pick<Reading, 'say' | 'lang' | 'to'>

function Coordinations({ say, lang, rows }: Scene & { rows: Awaited<ReturnType<typeof coordinationRows>> }) {
  return (
    <Table
      caption={say('networks.history.coordination')}
      columns={(['organisation', 'from', 'to'] as const).map((key) => ({ key, label: say(`networks.history.${key}`) }))}
      rows={rows.map(({ id, organisation, valid_from, valid_to }) => ({
        key: id,
        cells: [
          organisation,
          valid_from ? sayDay(valid_from, lang) : say('networks.history.unknown'),
          valid_to ? sayDay(valid_to, lang) : say('networks.history.goes-on'),
        ],
      }))}
      empty={say('networks.history.nobody')}
    />
  )
}

function Texts({ say, lang, rows }: Scene & { rows: Awaited<ReturnType<typeof earlierTexts>> }) {
  return (
    <>
      <h2 class="ds-heading">{say('networks.history.texts')}</h2>
      {rows.length === 0 && <Empty title={say('networks.history.no-texts')} />}
      {rows.map((row) => (
        <Details
          key={row.id}
          title={say('networks.history.until', { when: sayTime(row.replaced_at, lang), by: row.by })}
        >
          <Prose text={row[`about_${lang}`]} />
        </Details>
      ))}
    </>
  )
}

function Events({ say, lang, to, rows }: Scene & { rows: Awaited<ReturnType<typeof networkEvents>> }) {
  return (
    <Table
      caption={say('networks.history.members')}
      columns={(['when', 'what', 'whom', 'by'] as const).map((key) => ({ key, label: say(`networks.history.${key}`) }))}
      rows={rows.map(({ id, event, at, member, name, by }) => ({
        key: id,
        cells: [
          sayTime(at, lang),
          sayEvent(say, event),
          <a key="whom" class="ds-link" href={to(`/network-members/${member}`)}>
            {name ?? say('networks.member.erased')}
          </a>,
          by ?? '',
        ],
      }))}
      empty={say('networks.history.nothing')}
    />
  )
}
