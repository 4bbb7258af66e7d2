// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import feedbackEn from './words/feedback.en.json' with { type: 'json' }
import feedbackFi from './words/feedback.fi.json' with { type: 'json' }
import feedbackSv from './words/feedback.sv.json' with { type: 'json' }
import guideEn from './words/guide.en.json' with { type: 'json' }
import guideFi from './words/guide.fi.json' with { type: 'json' }
import guideSv from './words/guide.sv.json' with { type: 'json' }
import receivedEn from './words/received.en.json' with { type: 'json' }
import receivedFi from './words/received.fi.json' with { type: 'json' }
import receivedSv from './words/received.sv.json' with { type: 'json' }
import startEn from './words/start.en.json' with { type: 'json' }
import startFi from './words/start.fi.json' with { type: 'json' }
import startSv from './words/start.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...feedbackFi, ...guideFi, ...receivedFi, ...startFi },
  sv: { ...feedbackSv, ...guideSv, ...receivedSv, ...startSv },
  en: { ...feedbackEn, ...guideEn, ...receivedEn, ...startEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'portal.feedback.title': null
    'portal.feedback.title.faults': null
    'portal.feedback.intro': null
    'portal.feedback.help': null
    'portal.feedback.help.link': null
    'portal.feedback.about': null
    'portal.feedback.about.site': null
    'portal.feedback.about.accessibility': null
    'portal.feedback.about.other': null
    'portal.feedback.about.needed': null
    'portal.feedback.message': null
    'portal.feedback.message.hint': null
    'portal.feedback.message.needed': null
    'portal.feedback.email': null
    'portal.feedback.email.hint': null
    'portal.feedback.send': null
    'portal.feedback.sent.title': null
    'portal.feedback.sent.mail': { day: string | number }
    'portal.feedback.sent.no-mail': { day: string | number }
    'portal.feedback.sent.back': null
    'portal.mail.feedback.subject': null
    'portal.mail.feedback.text': null
    'portal.guide.title': null
    'portal.guide.group.help': null
    'portal.guide.group.contact': null
    'portal.guide.group.work': null
    'portal.guide.group.site': null
    'portal.guide.on-this-page': null
    'portal.guide.checked': { day: string | number }
    'portal.guide.related': null
    'portal.guide.all': null
    'portal.received.menu': null
    'portal.received.title': null
    'portal.received.one': null
    'portal.received.caption': null
    'portal.received.on': null
    'portal.received.about': null
    'portal.received.about.site': null
    'portal.received.about.accessibility': null
    'portal.received.about.other': null
    'portal.received.lang': null
    'portal.received.lang.fi': null
    'portal.received.lang.sv': null
    'portal.received.lang.en': null
    'portal.received.due': null
    'portal.received.state': null
    'portal.received.state.waiting': { days: number }
    'portal.received.state.late': { days: number }
    'portal.received.state.answered': { day: string | number }
    'portal.received.empty': null
    'portal.received.message': null
    'portal.received.email': null
    'portal.received.email.none': null
    'portal.received.answer.hint': null
    'portal.received.answer': null
    'portal.received.back': null
    'portal.received.kept': null
    'portal.start.title': null
    'portal.start.heading': null
    'portal.start.path': null
    'portal.start.path.write': null
    'portal.start.path.read': null
    'portal.start.path.answer': null
    'portal.start.path.decide': null
    'portal.start.promise': null
    'portal.start.promise.more': null
    'portal.way.me.title': null
    'portal.way.me.hint': null
    'portal.way.me.text': null
    'portal.way.me.ask': null
    'portal.way.me.ask.hint': null
    'portal.way.me.tell': null
    'portal.way.me.tell.hint': null
    'portal.way.someone.title': null
    'portal.way.someone.hint': null
    'portal.way.someone.text': null
    'portal.way.someone.ask': null
    'portal.way.someone.ask.hint': null
    'portal.way.someone.tell': null
    'portal.way.someone.tell.hint': null
    'portal.way.work.title': null
    'portal.way.work.hint': null
    'portal.way.work.text': null
    'portal.way.work.ask': null
    'portal.way.work.ask.hint': null
    'portal.way.work.tell': null
    'portal.way.work.tell.hint': null
    'portal.way.call': { number: string | number }
    'portal.way.call.hint': null
    'portal.way.near': null
    'portal.way.near.hint': null
    'portal.way.read': null
  }
}
