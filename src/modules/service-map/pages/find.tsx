import { again, page } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import { type Fault, fill } from '#base/ui/form.ts'
import { holidayOn } from '#packs/fi/service-map/holidays.ts'
import type { Municipality } from '#packs/fi/service-map/municipalities.ts'
import { cardsOf, looksAtCards } from '../cards.ts'
import { countsFor, tileTexts } from '../counts.ts'
import { areasSought, isAsked, readCodes, readWish, type Wish, whereIs } from '../finding.ts'
import { wishForm } from '../finding-form.ts'
import { localOf } from '../hours.ts'
import { searchServices } from '../queries-find.ts'
import { audiencesOf, readerOf } from '../seen.ts'
import { FindView } from './find.view.tsx'

/** Few: who is in need reads the first ones, and they are the ones that are open and near. */
const perPage = 10

/** The search, or what one of its links by codes finds. Nothing personal can stand in such a link. */
export const find = (ask: Reading) => found(ask, readCodes(ask.query), null)

/** What a form finds: the place and the words typed come by POST, and are neither stored nor logged nor put in a link. */
export function search(ask: Writing) {
  const wish = readWish(ask.typed)
  if (wish.place === '') return found(ask, wish, null)
  const where = whereIs(wish.place)
  if (!where) return lost(ask, wish, { field: 'place', key: 'service-map.find.place.unknown' })
  if ('several' in where) {
    const names = where.several.map(({ names: said }) => said[ask.lang]).join(', ')
    return lost(ask, wish, { field: 'place', key: 'service-map.find.place.several', params: { names } })
  }
  return found(ask, wish, where.found)
}

async function found(ask: Ask, wish: Wish, municipality: Municipality | null) {
  const reader = await readerOf(ask.db, ask.actor)
  const asked = isAsked(wish)
  const where = areasSought(wish, municipality)
  const { day, weekday, minute } = localOf(ask.now)
  const sought = {
    ...wish,
    audiences: audiencesOf(reader),
    areas: where?.areas ?? null,
    near: where?.near ?? [],
    openOnly: wish.open,
    moment: {
      day,
      local: `${day} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
      minuteOfWeek: (weekday - 1) * 1440 + minute,
      holiday: holidayOn(day) !== undefined,
    },
  }
  const hits = asked ? await searchServices(ask.db, sought, { limit: perPage, offset: (wish.page - 1) * perPage }) : []
  const cards = await cardsOf(
    ask.db,
    ask.base,
    reader,
    hits.map(({ service_id }) => service_id),
  )
  const total = hits[0]?.total ?? 0
  const view = {
    ...{ ask, wish, asked, cards, total, municipality },
    filled: fill(wishForm, wish),
    pages: Math.max(1, Math.ceil(total / perPage)),
    ...(await countedFor(ask, wish)),
    now: { day, weekday, minute },
  }
  return page(ask.say('service-map.find.title'), <FindView {...view} />, { looks: looksAtCards(cards) })
}

/** The place was not understood: nothing is found, what was typed stays. */
async function lost(ask: Ask, wish: Wish, fault: Fault) {
  const view = {
    ...{ ask, wish, asked: false, cards: [], total: 0, municipality: null, pages: 1, now: localOf(ask.now) },
    filled: { ...fill(wishForm, wish), faults: [fault] },
    ...(await countedFor(ask, wish)),
  }
  return again(ask.say('service-map.find.title'), <FindView {...view} />)
}

async function countedFor(ask: Ask, wish: Wish) {
  const counts = await countsFor(ask.db, ask.base, wish.need, ask.now)
  return { counts, texts: tileTexts(counts, ask.say, ask.lang) }
}
