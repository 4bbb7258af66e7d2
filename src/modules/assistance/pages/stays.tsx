import { type Answer, again, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { choice, empty, type Filled, readForm, text } from '#base/ui/form.ts'
import { stayEnds } from '#packs/fi/lists/housing.ts'
import { codesOf } from '#packs/pack.ts'
import { actOf, clientIn } from '../act.ts'
import { onlyEntry } from '../entries.ts'
import { clientOf } from '../queries.ts'
import { placesOf, staysOf } from '../queries-housing.ts'
import { wholeDay } from '../section.ts'
import { beginStay, endStay, fitOf, type StayFault, stayReason } from '../stays.ts'
import { type FileHead, filePage, openFile } from './file-head.tsx'
import { day, needed } from './periods.tsx'
import { StaysView } from './stays.view.tsx'

/** Where the client stays, by code words; the places that are free, and why each fits or not. */
export async function stays(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, ['language'])
  return filePage(ask, head, 'housing', await view(ask, head, empty))
}

export async function putStay(ask: Writing): Promise<Answer> {
  const { team_id } = await clientOf(ask.db, clientIn(ask))
  const form = {
    place: choice(
      (await placesOf(ask.db, [team_id])).map(({ id }) => id),
      needed,
    ),
    beds: text({ max: 2, ...needed, like: { pattern: /^[1-9]\d?$/, fault: 'assistance.fault.number' } }),
    from: day,
    planned: wholeDay(),
    reason: text({ max: 2000 }),
  }
  const read = readForm(form, ask.typed)
  if (!read.ok) return retry(ask, read)
  const { place, beds, from, planned, reason } = read.value
  const fault = await beginStay(actOf(ask), {
    place: place ?? '',
    beds: Number(beds),
    from,
    planned: planned || null,
    reason,
  })
  if (fault) return retry(ask, faultOn(ask, fault))
  return done(ask, 'client.begin-stay')
}

export async function leave(ask: Writing): Promise<Answer> {
  const form = { ended: day, why: choice(codesOf(stayEnds, dayOf(ask.now)), needed), reason: text({ max: 2000 }) }
  const read = readForm(form, ask.typed)
  if (!read.ok) return retry(ask, read)
  const { ended, why, reason } = read.value
  const fault = await endStay(actOf(ask), ended, why ?? '', reason)
  if (fault)
    return retry(ask, { typed: ask.typed, faults: [{ field: 'ended', key: `assistance.stay.fault.${fault}` }] })
  return done(ask, 'client.end-stay')
}

function done(ask: Writing, action: string): Answer {
  ask.record({ action, object: ['client', clientIn(ask)] })
  return see(ask.to(`/clients/${clientIn(ask)}/housing`))
}

const faultOn = (ask: Writing, fault: NonNullable<StayFault>): Filled => {
  const field = fault === 'full' || fault === 'which' || fault === 'closed' || fault === 'same' ? 'place' : 'from'
  return { typed: ask.typed, faults: [{ field, key: `assistance.stay.fault.${fault}` }] }
}

async function retry(ask: Writing, filled: Filled): Promise<Answer> {
  const head = await openFile(ask, ['language'])
  return again(ask.say('assistance.file.title', { number: head.row.number }), await view(ask, head, filled))
}

async function view(ask: Ask, head: FileHead, filled: Filled) {
  const { db, say, lang, to, token } = ask
  const { row, keys, entries, acts } = head
  const language = onlyEntry(entries, 'language')?.values['language.first@1']
  const person = {
    sex: row.sex,
    child: row.child,
    region: row.region,
    language: typeof language === 'string' ? language : null,
  }
  const open = (await placesOf(db, [row.team_id])).filter(({ closed_on }) => closed_on === null)
  const choicesOf = open
    .map((place) => ({ place, fits: fitOf(place, person) }))
    .toSorted((a, b) => b.fits.filter(({ ok }) => ok).length - a.fits.filter(({ ok }) => ok).length)
  const rows = (await staysOf(db, row.id)).map((stay) => ({ ...stay, reason: stayReason(keys, stay) }))
  return (
    <StaysView
      {...{ say, lang, to, token, filled, rows }}
      client={row.id}
      places={choicesOf}
      writes={acts.has('write')}
    />
  )
}
