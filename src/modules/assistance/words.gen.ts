// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import decisionsEn from './words/decisions.en.json' with { type: 'json' }
import decisionsFi from './words/decisions.fi.json' with { type: 'json' }
import decisionsSv from './words/decisions.sv.json' with { type: 'json' }
import dueEn from './words/due.en.json' with { type: 'json' }
import dueFi from './words/due.fi.json' with { type: 'json' }
import dueSv from './words/due.sv.json' with { type: 'json' }
import exportsEn from './words/exports.en.json' with { type: 'json' }
import exportsFi from './words/exports.fi.json' with { type: 'json' }
import exportsSv from './words/exports.sv.json' with { type: 'json' }
import fieldEn from './words/field.en.json' with { type: 'json' }
import fieldFi from './words/field.fi.json' with { type: 'json' }
import fieldSv from './words/field.sv.json' with { type: 'json' }
import fileEn from './words/file.en.json' with { type: 'json' }
import fileFi from './words/file.fi.json' with { type: 'json' }
import fileSv from './words/file.sv.json' with { type: 'json' }
import housingEn from './words/housing.en.json' with { type: 'json' }
import housingFi from './words/housing.fi.json' with { type: 'json' }
import housingSv from './words/housing.sv.json' with { type: 'json' }
import ownEn from './words/own.en.json' with { type: 'json' }
import ownFi from './words/own.fi.json' with { type: 'json' }
import ownSv from './words/own.sv.json' with { type: 'json' }
import planEn from './words/plan.en.json' with { type: 'json' }
import planFi from './words/plan.fi.json' with { type: 'json' }
import planSv from './words/plan.sv.json' with { type: 'json' }
import retentionEn from './words/retention.en.json' with { type: 'json' }
import retentionFi from './words/retention.fi.json' with { type: 'json' }
import retentionSv from './words/retention.sv.json' with { type: 'json' }
import sharesEn from './words/shares.en.json' with { type: 'json' }
import sharesFi from './words/shares.fi.json' with { type: 'json' }
import sharesSv from './words/shares.sv.json' with { type: 'json' }
import threatEn from './words/threat.en.json' with { type: 'json' }
import threatFi from './words/threat.fi.json' with { type: 'json' }
import threatSv from './words/threat.sv.json' with { type: 'json' }

export const words: Words = {
  fi: {
    ...decisionsFi,
    ...dueFi,
    ...exportsFi,
    ...fieldFi,
    ...fileFi,
    ...housingFi,
    ...ownFi,
    ...planFi,
    ...retentionFi,
    ...sharesFi,
    ...threatFi,
  },
  sv: {
    ...decisionsSv,
    ...dueSv,
    ...exportsSv,
    ...fieldSv,
    ...fileSv,
    ...housingSv,
    ...ownSv,
    ...planSv,
    ...retentionSv,
    ...sharesSv,
    ...threatSv,
  },
  en: {
    ...decisionsEn,
    ...dueEn,
    ...exportsEn,
    ...fieldEn,
    ...fileEn,
    ...housingEn,
    ...ownEn,
    ...planEn,
    ...retentionEn,
    ...sharesEn,
    ...threatEn,
  },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'assistance.tab.decisions': null
    'assistance.decisions': null
    'assistance.decisions.all': null
    'assistance.decisions.empty': null
    'assistance.decisions.new': null
    'assistance.decisions.column.what': null
    'assistance.decisions.column.state': null
    'assistance.decisions.column.day': null
    'assistance.decisions.column.served': null
    'assistance.decisions.column.client': null
    'assistance.decisions.column.drafted': null
    'assistance.decisions.column.next': null
    'assistance.decisions.waiting': null
    'assistance.decisions.waiting.text': null
    'assistance.decisions.waiting.empty': null
    'assistance.decisions.waiting.count': { count: number }
    'assistance.decisions.next.review': null
    'assistance.decisions.next.sign': null
    'assistance.matter.admission': null
    'assistance.matter.rejection': null
    'assistance.matter.reflection-given': null
    'assistance.matter.reflection-extended': null
    'assistance.matter.reflection-interrupted': null
    'assistance.matter.removal': null
    'assistance.matter.recovery-period': null
    'assistance.matter.formal-identification': null
    'assistance.matter.text.reflection-given': null
    'assistance.matter.text.reflection-extended': null
    'assistance.matter.text.reflection-interrupted': null
    'assistance.matter.text.removal': null
    'assistance.matter.text.recovery-period': null
    'assistance.matter.text.formal-identification': null
    'assistance.decision.state.drafted': null
    'assistance.decision.state.reviewed': null
    'assistance.decision.state.signed': null
    'assistance.decision.state.recorded': null
    'assistance.decision.state.withdrawn': null
    'assistance.decision.corrected': null
    'assistance.decision.not-served': null
    'assistance.decision.served-until': { day: string | number; until: string | number }
    'assistance.decision.refused': null
    'assistance.decision.newer': null
    'assistance.decision.older': { day: string | number }
    'assistance.decision.grounds': null
    'assistance.decision.provision': null
    'assistance.decision.decider': null
    'assistance.decision.day': null
    'assistance.decision.starts': null
    'assistance.decision.ends': null
    'assistance.decision.measures-end': null
    'assistance.decision.met': null
    'assistance.decision.not-met': null
    'assistance.decision.reasons': null
    'assistance.decision.text': null
    'assistance.decision.said.circumstances': null
    'assistance.decision.said.checked': null
    'assistance.decision.said.reference': null
    'assistance.decision.said.heard': null
    'assistance.decision.said.wrong': null
    'assistance.decision.said.court': null
    'assistance.decision.recorded-by': null
    'assistance.decision.drafted-by': null
    'assistance.decision.reviewed-by': null
    'assistance.decision.signed-by': null
    'assistance.decision.letter': null
    'assistance.decision.letter.draft': null
    'assistance.decision.waits': null
    'assistance.decision.waits.own': null
    'assistance.decision.waits.signature': null
    'assistance.decision.review': null
    'assistance.decision.sign': null
    'assistance.decision.sign.text': null
    'assistance.decision.edit': null
    'assistance.decision.withdraw': null
    'assistance.decision.correct': null
    'assistance.decision.fault.own-draft': null
    'assistance.decision.fault.not-reviewed': null
    'assistance.decision.fault.over': null
    'assistance.decision.fault.kind': null
    'assistance.decision.fault.backwards': null
    'assistance.decision.fault.too-short': null
    'assistance.decision.fault.too-long': null
    'assistance.decision.fault.before-admission': null
    'assistance.decision.fault.basis-needed': null
    'assistance.decision.fault.by-decision-only': null
    'assistance.decision.fault.no-pause': null
    'assistance.decision.fault.not-running': null
    'assistance.decision.fault.not-paused': null
    'assistance.decision.fault.not-later': null
    'assistance.decision.fault.outside': null
    'assistance.decision.fault.no-client': null
    'assistance.decision.fault.has-right': null
    'assistance.decision.fault.check-needed': null
    'assistance.decision.fault.no-period': null
    'assistance.decision.fault.runs-already': null
    'assistance.decision.fault.ground': null
    'assistance.decision.fault.reasons': null
    'assistance.decision.fault.text': null
    'assistance.decision.fault.circumstances': null
    'assistance.decision.fault.not-then': null
    'assistance.decision.fault.in-future': null
    'assistance.decision.fault.heard': null
    'assistance.decision.fault.days-needed': null
    'assistance.service': null
    'assistance.service.text': null
    'assistance.service.day': null
    'assistance.service.day.hint': null
    'assistance.service.by': null
    'assistance.service.by.hint': null
    'assistance.service.in-person': null
    'assistance.service.noted-by': null
    'assistance.service.court': null
    'assistance.service.court.hint': null
    'assistance.service.court.missing': null
    'assistance.service.until': null
    'assistance.service.correct': null
    'assistance.service.correct.do': null
    'assistance.service.none-safe': null
    'assistance.service.do': null
    'assistance.service.fault.served': null
    'assistance.service.fault.before-decision': null
    'assistance.service.fault.in-future': null
    'assistance.service.fault.not-safe': null
    'assistance.service.fault.no-court': null
    'assistance.draft.wrong': null
    'assistance.draft.record': null
    'assistance.draft.save': null
    'assistance.draft.period': { from: string | number; to: string | number }
    'assistance.draft.decider.hint': null
    'assistance.draft.decided': null
    'assistance.draft.decided.hint': null
    'assistance.draft.decided.old': null
    'assistance.draft.measures.hint': null
    'assistance.draft.heard.hint': null
    'assistance.draft.ends.recovery': null
    'assistance.draft.ends.reflection': null
    'assistance.draft.circumstances.hint': null
    'assistance.draft.right.yes': null
    'assistance.draft.right.no': null
    'assistance.draft.right.not-known': null
    'assistance.draft.checked.hint': null
    'assistance.draft.reasons.hint': null
    'assistance.draft.text.hint': null
    'assistance.draft.lang': null
    'assistance.draft.lang.fi': null
    'assistance.draft.lang.sv': null
    'assistance.draft.court.hint': null
    'assistance.draft.four-eyes': null
    'assistance.periods': null
    'assistance.periods.none': null
    'assistance.period': null
    'assistance.period.new': null
    'assistance.period.new.text': null
    'assistance.period.kind': null
    'assistance.period.basis': null
    'assistance.period.basis.hint': null
    'assistance.period.about': null
    'assistance.period.reason': null
    'assistance.period.day': null
    'assistance.period.change': null
    'assistance.period.by-agreement': null
    'assistance.period.nothing-by-hand': null
    'assistance.period.history': { count: string | number }
    'assistance.period.state.stopped': { from: string | number; to: string | number; day: string | number }
    'assistance.period.state.paused': { from: string | number; to: string | number; day: string | number }
    'assistance.period.state.over': { from: string | number; to: string | number }
    'assistance.period.state.ahead': { from: string | number; to: string | number }
    'assistance.period.state.runs': { from: string | number; to: string | number; left: number }
    'assistance.period.event.begin': { day: string | number; end: string | number }
    'assistance.period.event.extend': { day: string | number; end: string | number }
    'assistance.period.event.pause': { day: string | number; end: string | number }
    'assistance.period.event.resume': { day: string | number; end: string | number }
    'assistance.period.event.stop': { day: string | number; end: string | number }
    'assistance.period.event.correct': { day: string | number; end: string | number }
    'assistance.period.do.extension': null
    'assistance.period.do.pause': null
    'assistance.period.do.resumption': null
    'assistance.period.do.stop': null
    'assistance.period.do.correction': null
    'assistance.due.kind.period': null
    'assistance.due.kind.appeal': null
    'assistance.ground.no-right-of-residence': null
    'assistance.ground.personal-circumstances': null
    'assistance.letter.title.admission': null
    'assistance.letter.title.reflection-given': null
    'assistance.letter.title.reflection-extended': null
    'assistance.letter.title.reflection-interrupted': null
    'assistance.letter.title.removal': null
    'assistance.letter.footer': { number: string | number; day: string | number }
    'assistance.letter.draft': null
    'assistance.letter.office': null
    'assistance.letter.client': { number: string | number }
    'assistance.letter.corrects': { day: string | number }
    'assistance.letter.decision': null
    'assistance.letter.measures-until': { day: string | number }
    'assistance.letter.enforced': null
    'assistance.letter.decides.given': { from: string | number; to: string | number }
    'assistance.letter.decides.extended': { from: string | number; to: string | number }
    'assistance.letter.decides.interrupted': { day: string | number }
    'assistance.letter.decides.removal': { day: string | number }
    'assistance.letter.decides.admission': { day: string | number }
    'assistance.letter.notice.purpose': null
    'assistance.letter.notice.purpose.text': null
    'assistance.letter.notice.length': null
    'assistance.letter.notice.length.text': { from: string | number; days: number; to: string | number }
    'assistance.letter.notice.interruption': null
    'assistance.letter.notice.interruption.text': null
    'assistance.letter.met': { test: string | number }
    'assistance.letter.not-met': { test: string | number }
    'assistance.letter.grounds': null
    'assistance.letter.reasons': null
    'assistance.letter.wrong': null
    'assistance.letter.provisions': null
    'assistance.letter.decider': null
    'assistance.letter.court-unset': null
    'assistance.letter.court-missing': null
    'assistance.letter.until': { day: string | number; until: string | number }
    'assistance.plain.title': null
    'assistance.plain.admission': null
    'assistance.plain.reflection-given': null
    'assistance.plain.reflection-extended': null
    'assistance.plain.reflection-interrupted': null
    'assistance.plain.removal': null
    'assistance.plain.disagree': null
    'assistance.plain.disagree.text': { days: string | number }
    'assistance.plain.ask': null
    'assistance.plain.ask.text': null
    'assistance.plain.note': null
    'assistance.due.all': null
    'assistance.due.whose': null
    'assistance.due.whose.own': null
    'assistance.due.whose.team': null
    'assistance.due.when': null
    'assistance.due.when.all': null
    'assistance.due.when.late': null
    'assistance.due.when.week': null
    'assistance.due.column.day': null
    'assistance.due.column.what': null
    'assistance.due.column.client': null
    'assistance.due.reminders.on': null
    'assistance.due.reminders.off': null
    'assistance.due.reminders.stop': null
    'assistance.due.reminders.start': null
    'assistance.mail.due.subject': null
    'assistance.mail.due.text': { link: string | number }
    'assistance.exports': null
    'assistance.exports.text': null
    'assistance.exports.empty': null
    'assistance.exports.column.asked': null
    'assistance.exports.column.by': null
    'assistance.exports.column.purpose': null
    'assistance.exports.column.state': null
    'assistance.export': null
    'assistance.export.new': null
    'assistance.export.new.text': null
    'assistance.export.purpose': null
    'assistance.export.why': null
    'assistance.export.why.hint': null
    'assistance.export.files': null
    'assistance.export.form': null
    'assistance.export.form.core-csv': null
    'assistance.export.form.core-csv.hint': null
    'assistance.export.form.core-sheet': null
    'assistance.export.form.core-sheet.hint': null
    'assistance.export.form.full-sheet': null
    'assistance.export.form.full-sheet.hint': null
    'assistance.export.identity': null
    'assistance.export.identity.without': null
    'assistance.export.identity.without.hint': null
    'assistance.export.identity.with': null
    'assistance.export.identity.with.hint': null
    'assistance.export.ask': null
    'assistance.export.asked': null
    'assistance.export.answered': null
    'assistance.export.until': null
    'assistance.export.fault.clients': null
    'assistance.export.fault.many': null
    'assistance.export.fault.why': null
    'assistance.export.state.asked': null
    'assistance.export.state.agreed': null
    'assistance.export.state.refused': null
    'assistance.export.state.fetched': null
    'assistance.export.state.over': null
    'assistance.export.waits': null
    'assistance.export.answer.text': { hours: string | number }
    'assistance.export.agree': null
    'assistance.export.refuse': null
    'assistance.export.fetch': null
    'assistance.export.fetch.text': null
    'assistance.export.report': null
    'assistance.export.report.text': null
    'assistance.export.report.empty': null
    'assistance.export.report.column': null
    'assistance.export.report.kind': null
    'assistance.export.report.detail': null
    'assistance.export.report.count': null
    'assistance.export.note.not-carried': null
    'assistance.export.note.downgraded': null
    'assistance.export.note.extension': null
    'assistance.export.note.only-full': null
    'assistance.export.note.withheld': null
    'assistance.export.this': null
    'assistance.mail.export.subject': null
    'assistance.mail.export.text': { link: string | number }
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
    'assistance.field.best-interests.not-heard': null
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
    'assistance.field.follow-up.by': null
    'assistance.field.follow-up.result': null
    'assistance.field.follow-up.held': null
    'assistance.field.follow-up.how': null
    'assistance.field.follow-up.living': null
    'assistance.field.follow-up.safe': null
    'assistance.field.follow-up.again': null
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
    'assistance.section.follow-up': null
    'assistance.due.kind.follow-up': null
    'assistance.tab.housing': null
    'assistance.due.kind.stay': null
    'assistance.housing': null
    'assistance.housing.text': null
    'assistance.housing.new': null
    'assistance.housing.none': null
    'assistance.housing.column.name': null
    'assistance.housing.column.region': null
    'assistance.housing.column.suits': null
    'assistance.housing.column.beds': null
    'assistance.housing.column.state': null
    'assistance.housing.taken': { taken: string | number; all: string | number }
    'assistance.housing.free': null
    'assistance.housing.full': null
    'assistance.housing.closed': { day: string | number }
    'assistance.housing.name.hint': null
    'assistance.housing.capacity': null
    'assistance.housing.opened': null
    'assistance.housing.languages': null
    'assistance.housing.address': null
    'assistance.housing.address.hint': null
    'assistance.housing.address.kept': null
    'assistance.housing.address.open': null
    'assistance.housing.address.text': null
    'assistance.housing.change': null
    'assistance.housing.close': null
    'assistance.housing.duties': null
    'assistance.housing.duty.person': null
    'assistance.housing.duty.from': null
    'assistance.housing.duty.to': null
    'assistance.housing.duty.by': null
    'assistance.housing.duty.end': null
    'assistance.housing.duty.ended': { day: string | number }
    'assistance.housing.duty.none': null
    'assistance.housing.duty.new': null
    'assistance.housing.fault.name-taken': null
    'assistance.housing.fault.too-small': null
    'assistance.housing.fault.occupied': null
    'assistance.housing.fault.own': null
    'assistance.housing.fault.who': null
    'assistance.housing.fault.backwards': null
    'assistance.stay.all': null
    'assistance.stay.none': null
    'assistance.stay.column.place': null
    'assistance.stay.column.from': null
    'assistance.stay.column.to': null
    'assistance.stay.column.why': null
    'assistance.stay.planned-until': { day: string | number }
    'assistance.stay.new': null
    'assistance.stay.move': null
    'assistance.stay.beds': null
    'assistance.stay.planned': null
    'assistance.stay.reason': null
    'assistance.stay.end': null
    'assistance.stay.ended': null
    'assistance.stay.fit.beds.yes': null
    'assistance.stay.fit.beds.no': null
    'assistance.stay.fit.person.yes': null
    'assistance.stay.fit.person.no': null
    'assistance.stay.fit.language.yes': null
    'assistance.stay.fit.language.no': null
    'assistance.stay.fit.region.yes': null
    'assistance.stay.fit.region.no': null
    'assistance.stay.fault.which': null
    'assistance.stay.fault.closed': null
    'assistance.stay.fault.full': null
    'assistance.stay.fault.before-admission': null
    'assistance.stay.fault.not-client': null
    'assistance.stay.fault.backwards': null
    'assistance.stay.fault.same': null
    'assistance.stay.fault.nobody': null
    'assistance.own.title': null
    'assistance.own.client': null
    'assistance.own.close': null
    'assistance.own.leave': null
    'assistance.own.code.text': null
    'assistance.own.code.label': null
    'assistance.own.code.hint': null
    'assistance.own.code.open': null
    'assistance.own.code.needed': null
    'assistance.own.code.unknown': null
    'assistance.own.code.busy': null
    'assistance.own.code.lost': null
    'assistance.own.messages': null
    'assistance.own.messages.none': null
    'assistance.own.unread': { count: number }
    'assistance.own.write': null
    'assistance.own.write.hint': null
    'assistance.own.send': null
    'assistance.own.from.worker': null
    'assistance.own.from.you': null
    'assistance.own.plan': null
    'assistance.own.next': { when: string | number }
    'assistance.own.no-next': null
    'assistance.own.none': null
    'assistance.own.decisions': null
    'assistance.own.decisions.none': null
    'assistance.own.decisions.count': { count: number }
    'assistance.own.decision.served': { day: string | number }
    'assistance.own.decision.appeal': { day: string | number }
    'assistance.own.decision.letter': null
    'assistance.own.data': null
    'assistance.own.data.text': null
    'assistance.own.consents': null
    'assistance.own.consents.text': null
    'assistance.own.consents.none': null
    'assistance.own.consent.given': { day: string | number }
    'assistance.own.consent.withdraw': null
    'assistance.own.consent.told': { purpose: string | number }
    'assistance.own.looks': null
    'assistance.own.looks.text': null
    'assistance.own.looks.none': null
    'assistance.own.looks.days': { count: number }
    'assistance.own.looker.case-worker': null
    'assistance.own.looker.official': null
    'assistance.own.looker.supervisor': null
    'assistance.own.looker.other': null
    'assistance.own.kept': null
    'assistance.own.kept.years': { count: number }
    'assistance.own.kept.months': { count: number }
    'assistance.own.kept.while-needed': null
    'assistance.own.kept.law': null
    'assistance.own.copy': null
    'assistance.own.copy.ask': null
    'assistance.own.copy.warning': null
    'assistance.own.copy.paper': null
    'assistance.own.copy.data': null
    'assistance.own.copy.heading': null
    'assistance.own.copy.about': { number: string | number }
    'assistance.own.copy.footer': { day: string | number }
    'assistance.own.copy.what': null
    'assistance.own.copy.value': null
    'assistance.own.copy.left-out': null
    'assistance.own.copy.left-out.text': null
    'assistance.own.requests': null
    'assistance.own.requests.text': null
    'assistance.own.request.what': null
    'assistance.own.request.access': null
    'assistance.own.request.rectification': null
    'assistance.own.request.restriction': null
    'assistance.own.request.objection': null
    'assistance.own.request.erasure': null
    'assistance.own.request.text': null
    'assistance.talk.needed': null
    'assistance.request.text.needed': null
    'assistance.request.kind.access': null
    'assistance.request.kind.rectification': null
    'assistance.request.kind.restriction': null
    'assistance.request.kind.objection': null
    'assistance.request.kind.erasure': null
    'assistance.request.received': { day: string | number }
    'assistance.request.day': null
    'assistance.request.due': { day: string | number }
    'assistance.request.extended': { day: string | number }
    'assistance.request.outcome': null
    'assistance.request.outcome.granted': null
    'assistance.request.outcome.partly': null
    'assistance.request.outcome.refused': null
    'assistance.request.ground': null
    'assistance.request.ground.hint': null
    'assistance.request.answer': null
    'assistance.request.answer.text': null
    'assistance.request.extend': null
    'assistance.request.extend.reason': null
    'assistance.request.extend.hint': null
    'assistance.request.ombudsman': null
    'assistance.request.fault.answered': null
    'assistance.request.fault.extended': null
    'assistance.request.fault.too-late': null
    'assistance.request.fault.no-ground': null
    'assistance.request.fault.ground-not-needed': null
    'assistance.request.fault.future': null
    'assistance.tab.person': null
    'assistance.due.kind.message': null
    'assistance.due.kind.data-request': null
    'assistance.person.code': null
    'assistance.person.code.in-use': null
    'assistance.person.code.none': null
    'assistance.person.code.given': { day: string | number }
    'assistance.person.code.used': { day: string | number }
    'assistance.person.code.unused': null
    'assistance.person.code.give': null
    'assistance.person.code.renew': null
    'assistance.person.code.withdraw': null
    'assistance.person.code.title': null
    'assistance.person.code.once': null
    'assistance.person.code.where': { path: string | number }
    'assistance.person.code.busy': null
    'assistance.person.opens': null
    'assistance.person.opens.page': null
    'assistance.person.opens.page.hint': null
    'assistance.person.opens.page-and-copy': null
    'assistance.person.opens.page-and-copy.hint': null
    'assistance.person.talk': null
    'assistance.person.talk.none': null
    'assistance.person.waits': { day: string | number }
    'assistance.person.unread': null
    'assistance.person.write': null
    'assistance.person.write.hint': null
    'assistance.person.no-answer': null
    'assistance.person.requests': null
    'assistance.person.requests.none': null
    'assistance.person.requests.record': null
    'assistance.own.consent.assistance': null
    'assistance.organiser.since': { day: string | number }
    'assistance.organiser.advised': { organiser: string | number }
    'assistance.organiser.advised.text': null
    'assistance.organiser.history': null
    'assistance.organiser.from': null
    'assistance.organiser.to': null
    'assistance.organiser.now': null
    'assistance.organiser.reason': null
    'assistance.organiser.change': null
    'assistance.organiser.who': null
    'assistance.organiser.which': null
    'assistance.organiser.which.hint': null
    'assistance.organiser.day': null
    'assistance.organiser.fault.before-admission': null
    'assistance.organiser.fault.before-present': null
    'assistance.organiser.fault.same': null
    'assistance.organiser.fault.which': null
    'assistance.plan.measures': null
    'assistance.plan.goals': null
    'assistance.plan.actions': null
    'assistance.plan.given': null
    'assistance.plan.cost': null
    'assistance.plan.euros': { euros: number }
    'assistance.steps.title': { done: string | number; all: string | number }
    'assistance.steps.text': null
    'assistance.steps.plan': null
    'assistance.steps.state.planned': null
    'assistance.steps.state.done': null
    'assistance.steps.state.not-needed': null
    'assistance.fault.views': null
    'assistance.fault.not-heard': null
    'assistance.due.kind.adult': null
    'assistance.child.files': null
    'assistance.child.parent': { number: string | number }
    'assistance.child.child': { number: string | number }
    'assistance.child.open': null
    'assistance.child.open.text': { number: string | number }
    'assistance.child.day': null
    'assistance.child.do': null
    'assistance.child.fault.before-admission': null
    'assistance.child.fault.in-future': null
    'assistance.child.fault.not-client': null
    'assistance.child.fault.has-file': null
    'assistance.child.fault.adult': null
    'assistance.plan.amount': { amount: number; unit: string | number }
    'assistance.plan.empty': null
    'assistance.plan.others': { measures: string | number }
    'assistance.retention': null
    'assistance.retention.text': { day: string | number }
    'assistance.retention.due': null
    'assistance.retention.none': null
    'assistance.retention.erased': null
    'assistance.retention.erased.none': null
    'assistance.retention.held': null
    'assistance.retention.by-itself': null
    'assistance.retention.basis.time-over': null
    'assistance.retention.basis.need-ended': null
    'assistance.retention.column.number': null
    'assistance.retention.column.class': null
    'assistance.retention.column.day': null
    'assistance.retention.column.state': null
    'assistance.retention.column.basis': null
    'assistance.retention.column.by': null
    'assistance.retention.column.span': null
    'assistance.retention.column.rows': null
    'assistance.keeping': null
    'assistance.keeping.not-yet': null
    'assistance.hold': null
    'assistance.hold.text': null
    'assistance.hold.since': { name: string | number; day: string | number }
    'assistance.hold.lifted': { name: string | number; day: string | number }
    'assistance.hold.reason': null
    'assistance.hold.note': null
    'assistance.hold.do': null
    'assistance.hold.lift': null
    'assistance.erase-health': null
    'assistance.erase-health.text': null
    'assistance.erase-health.do': null
    'assistance.erase-health.held': null
    'assistance.figures': null
    'assistance.figures.text': null
    'assistance.figures.from': null
    'assistance.figures.to': null
    'assistance.figures.show': null
    'assistance.figures.csv': { year: string | number }
    'assistance.figures.month.fault': null
    'assistance.figures.what': null
    'assistance.figures.count': null
    'assistance.figures.open': null
    'assistance.figures.yes': null
    'assistance.figures.hidden': null
    'assistance.figures.none': null
    'assistance.figures.not-known': null
    'assistance.figures.child': null
    'assistance.figures.adult': null
    'assistance.figures.admitted-by-form': null
    'assistance.figures.admitted-by-ground': null
    'assistance.figures.stock-by-form': null
    'assistance.figures.stock-by-sex': null
    'assistance.figures.stock-by-citizenship': null
    'assistance.figures.stock-by-age-group': null
    'assistance.figures.stock-by-child': null
    'assistance.figures.stock-by-organiser': null
    'assistance.figures.exits-by-ground': null
    'assistance.figures.exits-by-form': null
    'assistance.figures.decisions-by-type': null
    'assistance.figures.type.admission': null
    'assistance.figures.type.rejection': null
    'assistance.figures.type.reflection-period': null
    'assistance.figures.type.removal': null
    'assistance.figures.type.recovery-period': null
    'assistance.figures.type.formal-identification': null
    'assistance.tab.shares': null
    'assistance.due.kind.share': null
    'assistance.shares': null
    'assistance.shares.text': null
    'assistance.shares.empty': null
    'assistance.share.new': null
    'assistance.share.purpose.text': null
    'assistance.share.other-purpose': null
    'assistance.share.organisation': null
    'assistance.share.basis': null
    'assistance.share.request': null
    'assistance.share.request.hint': null
    'assistance.share.fields': null
    'assistance.share.fields.text': null
    'assistance.share.fields.count': { count: number }
    'assistance.share.ends': null
    'assistance.share.ends.hint': { days: string | number }
    'assistance.share.do': null
    'assistance.share.fault.organisation': null
    'assistance.share.fault.organisation-over': null
    'assistance.share.fault.basis': null
    'assistance.share.fault.consent': null
    'assistance.share.fault.past': null
    'assistance.share.fault.too-long': null
    'assistance.share.fault.fields': null
    'assistance.share.fault.field': null
    'assistance.share.fault.request': null
    'assistance.share.state.waiting': null
    'assistance.share.state.accepted': null
    'assistance.share.state.declined': null
    'assistance.share.state.done': null
    'assistance.share.state.revoked': null
    'assistance.share.state.ended': null
    'assistance.share.row.purpose': null
    'assistance.share.row.basis': null
    'assistance.share.row.request': null
    'assistance.share.row.shared': null
    'assistance.share.row.ends': null
    'assistance.share.row.answered': null
    'assistance.share.row.reason': null
    'assistance.share.row.done': null
    'assistance.share.row.note': null
    'assistance.share.row.revoked': null
    'assistance.share.row.looks': null
    'assistance.share.looks.none': null
    'assistance.share.revoke': null
    'assistance.share.revoke.text': null
    'assistance.share.revoke.do': null
    'assistance.shared.menu': null
    'assistance.shared': null
    'assistance.shared.text': null
    'assistance.shared.empty': null
    'assistance.shared.title': { number: string | number }
    'assistance.shared.column.number': null
    'assistance.shared.column.purpose': null
    'assistance.shared.column.state': null
    'assistance.shared.column.since': null
    'assistance.shared.column.ends': null
    'assistance.shared.by': null
    'assistance.shared.nothing': null
    'assistance.shared.deeds': null
    'assistance.shared.accept': null
    'assistance.shared.decline': null
    'assistance.shared.decline.text': null
    'assistance.shared.decline.label': null
    'assistance.shared.decline.do': null
    'assistance.shared.finish': null
    'assistance.shared.finish.text': null
    'assistance.shared.finish.label': null
    'assistance.shared.finish.do': null
    'assistance.mail.shared.subject': null
    'assistance.mail.shared.text': { link: string | number }
    'assistance.tab.threat': null
    'assistance.due.kind.threat-review': null
    'assistance.due.kind.threat-measure': null
    'assistance.mail.asked.subject': null
    'assistance.mail.asked.text': { link: string | number }
    'assistance.threats': null
    'assistance.threats.text': null
    'assistance.threats.own': null
    'assistance.threats.own.text': null
    'assistance.threats.waiting': { count: number }
    'assistance.threats.empty': null
    'assistance.threats.column.client': null
    'assistance.threats.column.opened': null
    'assistance.threats.column.state': null
    'assistance.threats.column.review': null
    'assistance.threats.column.own': null
    'assistance.threats.own.declare': null
    'assistance.threats.own.rate': null
    'assistance.threat.title': { number: string | number }
    'assistance.threat.state.opened': null
    'assistance.threat.state.rating': null
    'assistance.threat.state.joint': null
    'assistance.threat.state.superseded': null
    'assistance.threat.superseded.text': null
    'assistance.threat.new': null
    'assistance.threat.new.do': null
    'assistance.threat.about': null
    'assistance.threat.about.hint': null
    'assistance.threat.question': null
    'assistance.threat.question.hint': null
    'assistance.threat.background': null
    'assistance.threat.background.hint': null
    'assistance.threat.declare': null
    'assistance.threat.declare.text': null
    'assistance.threat.conflict': null
    'assistance.threat.conflict.none': null
    'assistance.threat.conflict.none.hint': null
    'assistance.threat.conflict.declared': null
    'assistance.threat.conflict.declared.hint': null
    'assistance.threat.declare.do': null
    'assistance.threat.members': null
    'assistance.threat.members.all': null
    'assistance.threat.ratings.all': null
    'assistance.threat.measures.all': null
    'assistance.threats.all': null
    'assistance.threat.members.none': null
    'assistance.threat.ask': null
    'assistance.threat.ask.text': null
    'assistance.threat.ask.do': null
    'assistance.threat.ask.enough': null
    'assistance.threat.organisation': null
    'assistance.threat.organisation.do': null
    'assistance.threat.person': null
    'assistance.threat.role': null
    'assistance.threat.seat.asked': null
    'assistance.threat.seat.declared': null
    'assistance.threat.seat.rated': { day: string | number }
    'assistance.threat.seat.missing': { reason: string | number }
    'assistance.threat.seat.out': null
    'assistance.threat.seat.ended': null
    'assistance.threat.seat': null
    'assistance.threat.seat.end': null
    'assistance.threat.seat.end.text': null
    'assistance.threat.missing.do': null
    'assistance.threat.member': null
    'assistance.threat.missing': null
    'assistance.threat.ratings': null
    'assistance.threat.ratings.hidden': null
    'assistance.threat.ratings.none': null
    'assistance.threat.rating.text': null
    'assistance.threat.rating.do': null
    'assistance.threat.rating.own': null
    'assistance.threat.level': null
    'assistance.threat.reasons': null
    'assistance.threat.joint': null
    'assistance.threat.joint.write': null
    'assistance.threat.joint.change': null
    'assistance.threat.joint.earlier': { count: number }
    'assistance.threat.written': { name: string | number; day: string | number }
    'assistance.threat.effects': null
    'assistance.threat.effects.hint': null
    'assistance.threat.review': null
    'assistance.threat.review.hint': null
    'assistance.threat.measures': null
    'assistance.threat.measures.none': null
    'assistance.threat.measure': null
    'assistance.threat.measure.new': null
    'assistance.threat.measure.done': null
    'assistance.threat.measure.dropped': null
    'assistance.threat.owner': null
    'assistance.threat.due': null
    'assistance.threat.end': null
    'assistance.threat.fault.not-there': null
    'assistance.threat.fault.already': null
    'assistance.threat.fault.has-seen': null
    'assistance.threat.fault.awaited': null
    'assistance.threat.fault.too-few': null
    'assistance.threat.fault.review-past': null
    'assistance.threat.fault.measure-past': null
  }
}
