// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import fileEn from './words/file.en.json' with { type: 'json' }
import fileFi from './words/file.fi.json' with { type: 'json' }
import fileSv from './words/file.sv.json' with { type: 'json' }
import formEn from './words/form.en.json' with { type: 'json' }
import formFi from './words/form.fi.json' with { type: 'json' }
import formSv from './words/form.sv.json' with { type: 'json' }
import uiEn from './words/ui.en.json' with { type: 'json' }
import uiFi from './words/ui.fi.json' with { type: 'json' }
import uiSv from './words/ui.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...fileFi, ...formFi, ...uiFi },
  sv: { ...fileSv, ...formSv, ...uiSv },
  en: { ...fileEn, ...formEn, ...uiEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'ui.file.fault.none': null
    'ui.file.fault.empty': null
    'ui.file.fault.kind': { kinds: string | number }
    'ui.file.hint': { kinds: string | number; most: string | number }
    'ui.file.fault.infected': null
    'ui.file.fault.unscanned': null
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
    'ui.wordmark': null
    'ui.skip': null
    'ui.exit': null
    'ui.language': null
    'ui.footer': null
    'ui.footer.guide': null
    'ui.footer.help': null
    'ui.footer.mechanism': null
    'ui.footer.networks': null
    'ui.footer.messages': null
    'ui.footer.feedback': null
    'ui.footer.privacy': null
    'ui.footer.accessibility': null
    'ui.footer.sign-in': null
    'ui.demo.label': null
    'ui.demo': null
    'ui.demo.sign-in': null
    'ui.menu': null
    'ui.now': null
    'ui.sign-out': null
    'ui.danger.label': null
    'ui.danger.now': null
    'ui.danger.helpline': null
    'ui.danger.hours': null
    'ui.paging': null
    'ui.paging.previous': null
    'ui.paging.next': null
    'ui.paging.where': { page: number; pages: number }
  }
}
