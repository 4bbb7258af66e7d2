import type { Base } from '#base/base.ts'
import type { Write } from '#base/database/handles.ts'
import { newId } from '#base/database/id.ts'
import { text, type ValueOf } from '#base/ui/form.ts'
import { aboutRow } from './queries-public.ts'
import { changeTexts, insertText } from './queries-texts.ts'

/** What the public reads of a network, in each language. */
export const textsForm = {
  fi: text({ max: 4000, needed: 'networks.fault.text' }),
  sv: text({ max: 4000, needed: 'networks.fault.text' }),
  en: text({ max: 4000, needed: 'networks.fault.text' }),
}

/** Changes what the public reads; what stood there is kept. From now on the country pack leaves it alone. */
export async function rewriteTexts(
  tx: Write,
  base: Base,
  network: string,
  texts: ValueOf<typeof textsForm>,
  by: string,
) {
  const { about_fi, about_sv, about_en } = await aboutRow(tx, network)
  const id = newId(base.now(), base.random)
  await insertText(tx, {
    id,
    network_id: network,
    about_fi,
    about_sv,
    about_en,
    replaced_at: base.now(),
    replaced_by: by,
  })
  const written = { about_fi: texts.fi, about_sv: texts.sv, about_en: texts.en }
  await changeTexts(tx, network, written, by, base.now())
}
