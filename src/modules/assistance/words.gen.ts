// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import fieldEn from './words/field.en.json' with { type: 'json' }
import fieldFi from './words/field.fi.json' with { type: 'json' }
import fieldSv from './words/field.sv.json' with { type: 'json' }
import fileEn from './words/file.en.json' with { type: 'json' }
import fileFi from './words/file.fi.json' with { type: 'json' }
import fileSv from './words/file.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...fieldFi, ...fileFi },
  sv: { ...fieldSv, ...fileSv },
  en: { ...fieldEn, ...fileEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'assistance.field.identity.family-name': null
    'assistance.field.identity.given-name': null
    'assistance.field.identity.call-name': null
    'assistance.field.identity.aliases': null
    'assistance.field.identity.born': null
    'assistance.field.identity.sex': null
    'assistance.field.identity.citizenships': null
    'assistance.field.identity.identity-code': null
    'assistance.field.identity.customer-number': null
    'assistance.field.identity.home-municipality': null
    'assistance.field.safety.line': null
    'assistance.field.safety.danger': null
    'assistance.field.safety.no-contact': null
    'assistance.field.safety.caution': null
    'assistance.field.language.first': null
    'assistance.field.language.others': null
    'assistance.field.language.aids': null
    'assistance.field.language.note': null
    'assistance.field.contact.channel': null
    'assistance.field.contact.address': null
    'assistance.field.contact.safe': null
    'assistance.field.contact.times': null
    'assistance.field.contact.note': null
    'assistance.field.episode.forms': null
    'assistance.field.episode.primary': null
    'assistance.field.episode.from': null
    'assistance.field.episode.to': null
    'assistance.field.episode.ongoing': null
    'assistance.field.episode.region': null
    'assistance.field.episode.country': null
    'assistance.field.episode.place': null
    'assistance.field.episode.sector': null
    'assistance.field.episode.control': null
    'assistance.field.episode.began': null
    'assistance.field.episode.ended': null
    'assistance.field.family.relation': null
    'assistance.field.family.name': null
    'assistance.field.family.born': null
    'assistance.field.family.where': null
    'assistance.field.family.safe': null
    'assistance.field.family.note': null
    'assistance.field.child.name': null
    'assistance.field.child.born': null
    'assistance.field.child.in-finland': null
    'assistance.field.child.with': null
    'assistance.field.child.represented-by': null
    'assistance.field.child.representative': null
    'assistance.field.child.consents': null
    'assistance.field.child.school': null
    'assistance.field.child.needs': null
    'assistance.field.child.note': null
    'assistance.field.best-interests.child': null
    'assistance.field.best-interests.day': null
    'assistance.field.best-interests.heard': null
    'assistance.field.best-interests.views': null
    'assistance.field.best-interests.assessment': null
    'assistance.field.best-interests.conclusion': null
    'assistance.field.status.kind': null
    'assistance.field.status.from': null
    'assistance.field.status.to': null
    'assistance.field.status.reference': null
    'assistance.field.status.ended': null
    'assistance.field.status.note': null
    'assistance.field.proceeding.kind': null
    'assistance.field.proceeding.authority': null
    'assistance.field.proceeding.reference': null
    'assistance.field.proceeding.counsel': null
    'assistance.field.proceeding.stage': null
    'assistance.field.proceeding.next': null
    'assistance.field.proceeding.ended': null
    'assistance.field.proceeding.note': null
    'assistance.field.need.about': null
    'assistance.field.need.urgency': null
    'assistance.field.need.described': null
    'assistance.field.need.wish': null
    'assistance.field.need.assessed': null
    'assistance.field.need.again': null
    'assistance.field.need.met': null
    'assistance.field.health.text': null
    'assistance.field.health.source': null
    'assistance.field.health.again': null
    'assistance.field.goal.text': null
    'assistance.field.goal.measures': null
    'assistance.field.goal.by': null
    'assistance.field.goal.outcome': null
    'assistance.field.goal.ended': null
    'assistance.field.action.what': null
    'assistance.field.action.measure': null
    'assistance.field.action.organiser': null
    'assistance.field.action.who': null
    'assistance.field.action.due': null
    'assistance.field.action.done': null
    'assistance.field.action.outcome': null
    'assistance.field.action.step': null
    'assistance.field.service.measure': null
    'assistance.field.service.what': null
    'assistance.field.service.provider': null
    'assistance.field.service.from': null
    'assistance.field.service.to': null
    'assistance.field.service.units': null
    'assistance.field.service.unit': null
    'assistance.field.service.cost': null
    'assistance.field.service.outcome': null
    'assistance.field.appointment.what': null
    'assistance.field.appointment.day': null
    'assistance.field.appointment.time': null
    'assistance.field.appointment.where': null
    'assistance.field.appointment.interpreter': null
    'assistance.field.appointment.held': null
    'assistance.field.note.day': null
    'assistance.field.note.text': null
    'assistance.field.observation.text': null
    'assistance.field.observation.source': null
    'assistance.field.observation.source-reliability': null
    'assistance.field.observation.reliability': null
    'assistance.field.consent.purpose': null
    'assistance.field.consent.given': null
    'assistance.field.consent.how': null
    'assistance.field.consent.withdrawn': null
    'assistance.menu': null
    'assistance.needed': null
    'assistance.fault.number': null
    'assistance.choose': null
    'assistance.save': null
    'assistance.cancel': null
    'assistance.back': null
    'assistance.to-desk': null
    'assistance.desk': null
    'assistance.desk.own': null
    'assistance.desk.empty': null
    'assistance.desk.column.number': null
    'assistance.desk.column.marks': null
    'assistance.desk.column.due': null
    'assistance.desk.column.changed': null
    'assistance.mark.child': null
    'assistance.mark.pair': null
    'assistance.mark.late': null
    'assistance.mark.changed': null
    'assistance.mark.removed': null
    'assistance.waiting': null
    'assistance.waiting.text': null
    'assistance.waiting.count': { count: number }
    'assistance.waiting.reference': null
    'assistance.waiting.decided': null
    'assistance.waiting.empty': null
    'assistance.admission': null
    'assistance.admission.text': null
    'assistance.admission.former': null
    'assistance.admission.former.text': null
    'assistance.admission.file': null
    'assistance.admission.file.needed': null
    'assistance.admission.new': null
    'assistance.admission.old': { number: string | number; from: string | number; to: string | number }
    'assistance.admission.open': { number: string | number; from: string | number }
    'assistance.admission.worker': null
    'assistance.admission.worker.needed': null
    'assistance.admission.do': null
    'assistance.file.title': { number: string | number }
    'assistance.safety': null
    'assistance.tabs': null
    'assistance.tab.summary': null
    'assistance.tab.background': null
    'assistance.tab.plan': null
    'assistance.tab.notes': null
    'assistance.admitted': null
    'assistance.workers': null
    'assistance.organiser': null
    'assistance.due': null
    'assistance.due.none': null
    'assistance.due.by': { day: string | number; days: number }
    'assistance.due.late': { day: string | number; days: number }
    'assistance.due.kind.status': null
    'assistance.due.kind.proceeding': null
    'assistance.due.kind.need': null
    'assistance.due.kind.health': null
    'assistance.due.kind.goal': null
    'assistance.due.kind.action': null
    'assistance.due.kind.appointment': null
    'assistance.last-note': null
    'assistance.no-notes': null
    'assistance.section.empty': null
    'assistance.section.add': null
    'assistance.entry.changed': { day: string | number }
    'assistance.entry.open': null
    'assistance.entry.look': null
    'assistance.strike': null
    'assistance.strike.text': null
    'assistance.strike.do': null
    'assistance.struck': { name: string | number; when: string | number }
    'assistance.versions': { count: string | number }
    'assistance.clash': null
    'assistance.clash.text': null
    'assistance.clash.table': null
    'assistance.clash.field': null
    'assistance.clash.mine': null
    'assistance.clash.theirs': null
    'assistance.clash.same': null
    'assistance.opening': null
    'assistance.opening.text': { hours: string | number }
    'assistance.opening.purpose': null
    'assistance.opening.reason': null
    'assistance.opening.reason.needed': null
    'assistance.opening.do': null
    'assistance.openings': null
    'assistance.openings.text': null
    'assistance.openings.none': null
    'assistance.openings.count': { count: number }
    'assistance.openings.own': null
    'assistance.openings.right': null
    'assistance.openings.wrong': null
    'assistance.team': null
    'assistance.team.load': null
    'assistance.team.files': null
    'assistance.team.worker': null
    'assistance.team.count': null
    'assistance.team.none': null
    'assistance.team.nobody': null
    'assistance.search': null
    'assistance.search.label': null
    'assistance.search.hint': null
    'assistance.search.do': null
    'assistance.search.found': null
    'assistance.search.none': null
    'assistance.workers.now': null
    'assistance.workers.give': null
    'assistance.workers.who': null
    'assistance.workers.person': null
    'assistance.workers.part': null
    'assistance.workers.part.responsible': null
    'assistance.workers.part.responsible.hint': null
    'assistance.workers.part.pair': null
    'assistance.workers.part.pair.hint': null
    'assistance.workers.do': null
    'assistance.workers.end': null
    'assistance.mail.opened.subject': null
    'assistance.mail.opened.text': { link: string | number }
    'assistance.mail.many.subject': null
    'assistance.mail.many.text': { link: string | number }
    'assistance.section.identity': null
    'assistance.section.safety': null
    'assistance.section.language': null
    'assistance.section.contact': null
    'assistance.section.episode': null
    'assistance.section.family': null
    'assistance.section.child': null
    'assistance.section.best-interests': null
    'assistance.section.status': null
    'assistance.section.proceeding': null
    'assistance.section.health': null
    'assistance.section.need': null
    'assistance.section.goal': null
    'assistance.section.action': null
    'assistance.section.service': null
    'assistance.section.appointment': null
    'assistance.section.note': null
    'assistance.section.observation': null
    'assistance.section.consent': null
  }
}
