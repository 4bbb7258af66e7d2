// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import formFi from './words/form.fi.json' with { type: 'json' }
import formSv from './words/form.sv.json' with { type: 'json' }
import formEn from './words/form.en.json' with { type: 'json' }

export const words: Words = {
  fi: { ...formFi },
  sv: { ...formSv },
  en: { ...formEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'ui.day': null
    'ui.month': null
    'ui.year': null
    'ui.faults': null
    'ui.fault.once': null
    'ui.fault.too-long': { length: number; max: number }
    'ui.fault.email': null
    'ui.fault.phone': null
    'ui.fault.not-offered': null
    'ui.fault.day': null
    'ui.fault.needed': null
    'ui.trouble.again': null
    'ui.trouble.typed': null
    'ui.trouble.not-found.title': null
    'ui.trouble.not-found.text': null
    'ui.trouble.refused.title': null
    'ui.trouble.refused.text': null
    'ui.trouble.conflict.title': null
    'ui.trouble.conflict.text': null
    'ui.trouble.too-large.title': null
    'ui.trouble.too-large.text': null
    'ui.trouble.wrong-type.title': null
    'ui.trouble.wrong-type.text': null
    'ui.trouble.gone.title': null
    'ui.trouble.gone.text': null
    'ui.trouble.broken.title': null
    'ui.trouble.broken.text': null
    'ui.trouble.lost.title': null
    'ui.trouble.lost.text': null
    'ui.trouble.foreign.title': null
    'ui.trouble.foreign.text': null
    'ui.trouble.method.title': null
    'ui.trouble.method.text': null
  }
}
