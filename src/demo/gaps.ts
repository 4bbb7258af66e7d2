import type { Base } from '#base/base.ts'
import { visitor } from '#base/http/actor.ts'
import { hasGaps, type NamedGap, nameGap } from '#modules/service-map/service-map.ts'

const spring = { kind: 'workshop', id: 'demo-spring', label: 'Kevään työpaja' } as const

const gaps: readonly NamedGap[] = [
  {
    network: 'north-savo-network',
    need: 'shelter',
    group: 'men',
    text: 'Miehille ei ole turvallista majoitusta alueella. Lähin paikka on kahden tunnin päässä.',
    source: spring,
  },
  {
    network: 'ostrobothnia-network',
    need: 'interpreter',
    language: 'vi',
    time: 'weekend',
    text: 'Vietnamin tulkkia ei saa viikonloppuna kuin etänä.',
    source: spring,
  },
  {
    network: 'oulu-network',
    need: 'legal-aid',
    access: 'without-residence',
    text: 'Ei tiedetä, kuka neuvoo henkilöä, jolla ei ole oleskeluoikeutta.',
    source: { kind: 'referral-mechanism', id: 'demo-step', label: 'Oikeudellinen neuvonta' },
  },
  {
    network: 'tampere-network',
    need: 'health',
    time: 'night',
    text: 'Yöllä vain päivystys: ilman kotikuntaa laskusta on epäselvyyttä.',
    source: { kind: 'matrix', id: 'health', label: '' },
  },
]

/** Invented gaps as workshops and coordinators name them; once. */
export async function fillGaps(base: Base): Promise<void> {
  if (await base.database.reading(hasGaps)) return
  await base.database.writing(async (tx) => {
    for (const gap of gaps) await nameGap(tx, base, gap, visitor)
  })
}
