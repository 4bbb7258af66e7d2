import type { Base } from '#base/base.ts'
import type { Actor } from '#base/http/actor.ts'
import { dayOf } from '#base/time/day.ts'
import { hasWorkshops, type MadeClosing, makeClosed, makeWorkshop } from '#modules/workshops/make.ts'
import { berryFarm, forcedMarriage, type Region, regions } from './workshop-answers.ts'

/** Five workshops held in spring on both cases, the sixth planned for autumn, and one that a visitor may join. */
export async function fillWorkshops(base: Base): Promise<void> {
  if (await hasWorkshops(base, 'forced-marriage')) return
  for (const region of regions) {
    await held(base, region, 'forced-marriage')
    await held(base, region, 'berry-farm')
  }
  const autumn = { network: 'north-savo-network', heldOn: '2026-11-26', lang: 'fi', tables: 6 } as const
  for (const scenario of ['forced-marriage', 'berry-farm']) await makeWorkshop(base, { ...autumn, scenario })
  await makeWorkshop(base, {
    network: 'tampere-network',
    scenario: 'berry-farm',
    heldOn: dayOf(base.now()),
    lang: 'fi',
    tables: 4,
    shown: 1,
    cards: [
      {
        step: 1,
        table: 1,
        word: 'leads',
        type: 'service-organiser',
        organisation: 'Pirkanmaan hyvinvointialue',
        need: 'health',
        role: 'Terveysasema',
        phone: '+358 555 0311',
      },
      { step: 1, table: 2, word: 'missing', need: 'interpreter', text: 'Tulkkia ei saa samana päivänä.' },
    ],
    people: { 'service-organiser': 3, police: 2, ngo: 2 },
  })
}

const demo: Actor = { kind: 'system', id: 'demo', name: '', organisation: '', duties: [], at: new Date(0) }

async function held(base: Base, region: Region, scenario: 'forced-marriage' | 'berry-farm'): Promise<void> {
  const id = await makeWorkshop(base, {
    network: region.network,
    heldOn: region.heldOn,
    lang: region.lang,
    scenario,
    tables: 3,
    cards: scenario === 'forced-marriage' ? forcedMarriage(region) : berryFarm(region),
    people: {
      'service-organiser': 6,
      police: 4,
      ngo: 4,
      'reception-centre': 2,
      parish: 1,
      'border-guard': 2,
      'school-youth': 2,
    },
  })
  await makeClosed(base, demo, id, closing)
}

const closing: MadeClosing = {
  strengths: 'Pöydissä tunnettiin toiset jo nimeltä, ja sosiaalipäivystys löytyi jokaiselta heti.',
  actions: [
    { what: 'Sovitaan tulkkauksesta illalla ja viikonloppuna', owner: 'Hyvinvointialue', due: '2026-12-31' },
    {
      what: 'Kirjataan turvakotipaikkojen tilanne yhteiseen ohjeeseen',
      owner: 'Auttamisjärjestelmä',
      due: '2026-10-30',
    },
  ],
  feedback: [
    { useful: '5', clear: '4', together: '5', again: 'yes' },
    { useful: '5', clear: '5', together: '5', again: 'yes' },
    { useful: '4', clear: '4', together: '5', again: 'yes' },
    { useful: '4', clear: '3', together: '4', again: 'maybe' },
    { useful: '5', clear: '4', together: '4', again: 'yes' },
    { useful: '5', clear: '5', together: '5', again: 'yes' },
  ],
}
