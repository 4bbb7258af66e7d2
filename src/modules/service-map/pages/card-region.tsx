import { type Answer, NotFound, page } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { qrPath } from '#base/paper/qr.ts'
import { dayOf, sayDay } from '#base/time/day.ts'
import { networkSettings } from '#packs/fi/districts.ts'
import { areasOfNetwork } from '#packs/fi/service-map/areas.ts'
import { cardsOf } from '../cards.ts'
import { regionalNetworks } from '../gap-form.ts'
import { servicesOfRegion } from '../queries-open.ts'
import { cardLines } from '../region-card.ts'
import { publicReader } from '../seen.ts'
import { RegionCard } from './card-region.view.tsx'

/** The public contacts of a region on one sheet, to print and to hang up. */
export async function regionCard(ask: Reading): Promise<Answer> {
  const card = await cardFor(ask)
  return page(ask.say('service-map.a4.page-title'), <RegionCard {...card} say={ask.say} to={ask.to} />)
}

/** The same as PDF. */
export async function regionCardPdf(ask: Reading): Promise<Answer> {
  const { say, lang } = ask
  const { title, lines, left, day, url, phone, code } = await cardFor(ask)
  const head = (['what', 'who', 'how', 'when'] as const).map((name) => say(`service-map.a4.${name}`))
  const rows = lines.map(({ what, who, how, when }) => [what, who, how, when])
  const made = await pdf({
    title,
    lang,
    compact: true,
    footer: say('service-map.a4.day', { day }),
    pieces: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'banner', text: say('service-map.a4.danger', { phone }) },
      { kind: 'text', text: say(lines.length === 0 ? 'service-map.a4.none' : 'service-map.a4.intro') },
      ...(rows.length > 0 ? [{ kind: 'table' as const, head, rows, widths: [5, 5, 3.4, 3] }] : []),
      ...(left > 0 ? [{ kind: 'text' as const, text: say('service-map.a4.more', { count: left }), quiet: true }] : []),
      { kind: 'qr', text: url, caption: `${say('service-map.a4.qr', { url })}\n${say('service-map.a4.day', { day })}` },
    ],
  })
  return pdfAnswer(`${code}-${lang}`, made)
}

/** Services that are looked through for a card. */
const lookedThrough = 400

async function cardFor(ask: Ask & Reading) {
  const { db, base, say, lang, now, params } = ask
  const code = regionalNetworks.find((one) => one.code === params.network)?.code
  const setting = networkSettings.find(({ network }) => network === code)
  if (!code || !setting) throw new NotFound()
  const ids = await servicesOfRegion(db, areasOfNetwork(code), lookedThrough)
  const { lines, left } = cardLines(await cardsOf(db, base, publicReader, ids), lang, say)
  const url = `${base.settings.origins[0]}/${lang}/help/region/${code}`
  return {
    code,
    title: say('service-map.a4.title', { name: setting.city[lang] }),
    lines,
    left,
    url,
    qr: qrPath(url),
    day: sayDay(dayOf(now), lang),
    phone: base.helpline.display,
    helpline: base.helpline,
    all: `/help?region=${setting.county}`,
  }
}
