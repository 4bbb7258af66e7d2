// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import consolidationEn from './words/consolidation.en.json' with { type: 'json' }
import consolidationFi from './words/consolidation.fi.json' with { type: 'json' }
import consolidationSv from './words/consolidation.sv.json' with { type: 'json' }
import feedbackEn from './words/feedback.en.json' with { type: 'json' }
import feedbackFi from './words/feedback.fi.json' with { type: 'json' }
import feedbackSv from './words/feedback.sv.json' with { type: 'json' }
import menuEn from './words/menu.en.json' with { type: 'json' }
import menuFi from './words/menu.fi.json' with { type: 'json' }
import menuSv from './words/menu.sv.json' with { type: 'json' }
import paperEn from './words/paper.en.json' with { type: 'json' }
import paperFi from './words/paper.fi.json' with { type: 'json' }
import paperSv from './words/paper.sv.json' with { type: 'json' }
import playingEn from './words/playing.en.json' with { type: 'json' }
import playingFi from './words/playing.fi.json' with { type: 'json' }
import playingSv from './words/playing.sv.json' with { type: 'json' }
import reportEn from './words/report.en.json' with { type: 'json' }
import reportFi from './words/report.fi.json' with { type: 'json' }
import reportSv from './words/report.sv.json' with { type: 'json' }
import scenariosEn from './words/scenarios.en.json' with { type: 'json' }
import scenariosFi from './words/scenarios.fi.json' with { type: 'json' }
import scenariosSv from './words/scenarios.sv.json' with { type: 'json' }
import sessionsEn from './words/sessions.en.json' with { type: 'json' }
import sessionsFi from './words/sessions.fi.json' with { type: 'json' }
import sessionsSv from './words/sessions.sv.json' with { type: 'json' }

export const words: Words = {
  fi: {
    ...consolidationFi,
    ...feedbackFi,
    ...menuFi,
    ...paperFi,
    ...playingFi,
    ...reportFi,
    ...scenariosFi,
    ...sessionsFi,
  },
  sv: {
    ...consolidationSv,
    ...feedbackSv,
    ...menuSv,
    ...paperSv,
    ...playingSv,
    ...reportSv,
    ...scenariosSv,
    ...sessionsSv,
  },
  en: {
    ...consolidationEn,
    ...feedbackEn,
    ...menuEn,
    ...paperEn,
    ...playingEn,
    ...reportEn,
    ...scenariosEn,
    ...sessionsEn,
  },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'workshops.decide.title': null
    'workshops.decide.intro': null
    'workshops.decide.open': null
    'workshops.decide.planned': null
    'workshops.decide.begin': null
    'workshops.decide.warnings': null
    'workshops.decide.tables': { tables: string | number }
    'workshops.decide.other-contacts': null
    'workshops.decide.other': null
    'workshops.decide.reason': null
    'workshops.decide.needed': null
    'workshops.decide.store': null
    'workshops.verdict.agreed': null
    'workshops.verdict.disputed': null
    'workshops.verdict.gap': null
    'workshops.verdict.overlap': null
    'workshops.ground.said': null
    'workshops.ground.missing': null
    'workshops.ground.question': null
    'workshops.ground.marked': null
    'workshops.ground.two-lead': null
    'workshops.ground.conflict': null
    'workshops.ground.same-need': null
    'workshops.warning.nobody-leads': null
    'workshops.warning.two-lead': { who: string | number }
    'workshops.warning.nobody-acts': null
    'workshops.warning.conflict': { who: string | number }
    'workshops.warning.no-contact': { who: string | number }
    'workshops.warning.need-open': { need: string | number }
    'workshops.close.title': null
    'workshops.close.text': { agreed: string | number; disputed: string | number; gaps: string | number }
    'workshops.close.names': null
    'workshops.close.go': null
    'workshops.outcome.title': null
    'workshops.outcome.path': null
    'workshops.outcome.contact': null
    'workshops.outcome.contact.to': null
    'workshops.outcome.agenda': null
    'workshops.outcome.agenda.to': null
    'workshops.outcome.gap': null
    'workshops.outcome.gap.to': null
    'workshops.outcome.draft': null
    'workshops.outcome.confirmed': null
    'workshops.outcome.published': null
    'workshops.outcome.ended': null
    'workshops.agenda.title': { step: string | number; subject: string | number }
    'workshops.feedback.title': null
    'workshops.feedback.give': null
    'workshops.feedback.anonymous': null
    'workshops.feedback.anonymous.text': null
    'workshops.feedback.useful': null
    'workshops.feedback.clear': null
    'workshops.feedback.together': null
    'workshops.feedback.again': null
    'workshops.feedback.again.yes': null
    'workshops.feedback.again.maybe': null
    'workshops.feedback.again.no': null
    'workshops.feedback.least': null
    'workshops.feedback.most': null
    'workshops.feedback.text': null
    'workshops.feedback.text.help': null
    'workshops.feedback.needed': null
    'workshops.feedback.send': null
    'workshops.feedback.given': null
    'workshops.feedback.thanks': null
    'workshops.feedback.results': null
    'workshops.feedback.still-open': null
    'workshops.feedback.few': null
    'workshops.feedback.so-far': { count: string | number }
    'workshops.feedback.count': { count: string | number }
    'workshops.feedback.question': null
    'workshops.feedback.average': null
    'workshops.feedback.paper': null
    'workshops.feedback.texts': null
    'workshops.feedback.texts.help': null
    'workshops.feedback.waiting': null
    'workshops.feedback.shown': null
    'workshops.feedback.left-out': null
    'workshops.feedback.show': null
    'workshops.feedback.leave-out': null
    'workshops.menu': null
    'workshops.paper.title': { name: string | number }
    'workshops.paper.pdf': { lang: string }
    'workshops.paper.partly': null
    'workshops.paper.page': null
    'workshops.paper.back': null
    'workshops.paper.table-sheets': null
    'workshops.paper.table-sheets.about': null
    'workshops.paper.role-cards': null
    'workshops.paper.role-cards.about': null
    'workshops.paper.role-cards.how': null
    'workshops.paper.guide': null
    'workshops.paper.guide.about': null
    'workshops.paper.feedback-form': null
    'workshops.paper.feedback-form.about': null
    'workshops.paper.feedback.how': null
    'workshops.paper.questions': null
    'workshops.paper.present': null
    'workshops.paper.needs': null
    'workshops.paper.notes': null
    'workshops.paper.turn': null
    'workshops.paper.grid': null
    'workshops.paper.grid.how': null
    'workshops.paper.network': null
    'workshops.paper.table': null
    'workshops.paper.day': null
    'workshops.paper.who': null
    'workshops.paper.leads': null
    'workshops.paper.acts': null
    'workshops.paper.asked': null
    'workshops.paper.told': null
    'workshops.paper.contact': null
    'workshops.paper.condition': null
    'workshops.paper.missing': null
    'workshops.paper.disputed': null
    'workshops.paper.before': null
    'workshops.paper.before.people': null
    'workshops.paper.before.tables': null
    'workshops.paper.before.print': null
    'workshops.paper.before.safety': null
    'workshops.paper.timetable': null
    'workshops.paper.from': null
    'workshops.paper.what': null
    'workshops.paper.lasts': null
    'workshops.paper.opening': null
    'workshops.paper.closing': null
    'workshops.paper.each-step': null
    'workshops.paper.each-step.read': null
    'workshops.paper.each-step.write': null
    'workshops.paper.each-step.share': null
    'workshops.paper.each-step.chair': null
    'workshops.paper.each-step.twist': null
    'workshops.paper.consolidate': null
    'workshops.paper.consolidate.text': null
    'workshops.paper.consolidate.agreed': null
    'workshops.paper.consolidate.disputed': null
    'workshops.paper.consolidate.gap': null
    'workshops.paper.consolidate.overlap': null
    'workshops.paper.consolidate.check': null
    'workshops.paper.after': null
    'workshops.paper.after.feedback': null
    'workshops.paper.after.type': null
    'workshops.paper.after.report': null
    'workshops.paper.after.destroy': null
    'workshops.play.invented': null
    'workshops.back': null
    'workshops.board.conflict': null
    'workshops.join.title': null
    'workshops.join.intro': null
    'workshops.join.code': null
    'workshops.join.code.help': null
    'workshops.join.open': null
    'workshops.join.wrong': null
    'workshops.join.later': null
    'workshops.join.kept': null
    'workshops.join.type': null
    'workshops.join.type.needed': null
    'workshops.join.name': null
    'workshops.join.name.help': null
    'workshops.join.name.needed': null
    'workshops.join.table': null
    'workshops.join.table.needed': null
    'workshops.join.go': null
    'workshops.play.title': null
    'workshops.play.waiting': null
    'workshops.play.waiting.text': null
    'workshops.play.moved': null
    'workshops.play.lost': null
    'workshops.play.reload': null
    'workshops.play.answer': null
    'workshops.play.store': null
    'workshops.play.stored': null
    'workshops.play.own': null
    'workshops.play.over': null
    'workshops.play.closed': null
    'workshops.board.title': null
    'workshops.board.steps': null
    'workshops.board.step': { number: string | number }
    'workshops.board.table': { number: string | number }
    'workshops.board.people': { people: number; tables: number }
    'workshops.board.empty': null
    'workshops.board.gap': null
    'workshops.board.disputed': null
    'workshops.board.agree': null
    'workshops.board.dispute': null
    'workshops.board.change': null
    'workshops.board.agreed-by': { tables: string | number }
    'workshops.board.disputed-by': { tables: string | number }
    'workshops.phase.planned': null
    'workshops.phase.open': null
    'workshops.phase.consolidating': null
    'workshops.phase.closed': null
    'workshops.word.leads': null
    'workshops.word.leads.means': null
    'workshops.word.acts': null
    'workshops.word.acts.means': null
    'workshops.word.asked': null
    'workshops.word.asked.means': null
    'workshops.word.told': null
    'workshops.word.told.means': null
    'workshops.word.missing': null
    'workshops.word.missing.means': null
    'workshops.word.disputed': null
    'workshops.word.disputed.means': null
    'workshops.card.word': null
    'workshops.card.word.needed': null
    'workshops.card.none': null
    'workshops.card.type': null
    'workshops.card.type.help': null
    'workshops.card.type.needed': null
    'workshops.card.organisation': null
    'workshops.card.organisation.help': null
    'workshops.card.need': null
    'workshops.card.need.needed': null
    'workshops.card.text': null
    'workshops.card.text.help': null
    'workshops.card.text.needed': null
    'workshops.card.more': null
    'workshops.card.condition': null
    'workshops.card.condition.help': null
    'workshops.card.doubt': null
    'workshops.card.doubt.help': null
    'workshops.card.contact': null
    'workshops.card.role': null
    'workshops.card.role.help': null
    'workshops.card.phone': null
    'workshops.card.phone.help': null
    'workshops.card.email': null
    'workshops.card.withdraw': null
    'workshops.step.later.hour': { count: number }
    'workshops.step.later.day': { count: number }
    'workshops.step.later.week': { count: number }
    'workshops.step.later.month': { count: number }
    'workshops.step.questions': null
    'workshops.step.present': null
    'workshops.step.needs': null
    'workshops.timer.until': { time: string | number }
    'workshops.timer.paused': { left: string | number }
    'workshops.report.title': { scenario: string | number }
    'workshops.report.link': null
    'workshops.report.published': { day: string | number }
    'workshops.report.draft': null
    'workshops.report.pdf': null
    'workshops.report.sheet': null
    'workshops.report.run': null
    'workshops.report.strengths': null
    'workshops.report.strengths.write': null
    'workshops.report.store': null
    'workshops.report.none': null
    'workshops.report.division': null
    'workshops.report.nobody': null
    'workshops.report.duty': null
    'workshops.report.who': null
    'workshops.report.step': null
    'workshops.report.verdict': null
    'workshops.report.actions': null
    'workshops.report.people': null
    'workshops.report.count': null
    'workshops.action.add': null
    'workshops.action.what': null
    'workshops.action.what.needed': null
    'workshops.action.owner': null
    'workshops.action.owner.help': null
    'workshops.action.owner.needed': null
    'workshops.action.due': null
    'workshops.action.by': { day: string | number }
    'workshops.action.state': null
    'workshops.action.open': null
    'workshops.action.done': { day: string | number }
    'workshops.action.mark': null
    'workshops.action.undo': null
    'workshops.action.change': null
    'workshops.compare.title': null
    'workshops.compare.intro': null
    'workshops.compare.caption': null
    'workshops.compare.versions': { numbers: string | number }
    'workshops.compare.empty': null
    'workshops.compare.held': { day: string | number; number: string | number }
    'workshops.compare.planned': { day: string | number }
    'workshops.compare.not-held': null
    'workshops.compare.no-answer': null
    'workshops.compare.different': null
    'workshops.compare.leads': { who: string | number }
    'workshops.compare.nobody-leads': null
    'workshops.compare.nobody': null
    'workshops.compare.acts': { who: string | number }
    'workshops.compare.missing': { what: string | number }
    'workshops.compare.only-here': { what: string | number }
    'workshops.compare.disputed': { count: number }
    'workshops.compare.differs': { who: string | number }
    'workshops.invented': null
    'workshops.invented.short': null
    'workshops.scenarios': null
    'workshops.scenarios.text': null
    'workshops.scenarios.new': null
    'workshops.scenarios.caption': null
    'workshops.scenarios.empty': null
    'workshops.scenarios.name': null
    'workshops.scenarios.state': null
    'workshops.scenarios.owner': null
    'workshops.scenarios.steps': null
    'workshops.scenarios.time': null
    'workshops.scenarios.languages': null
    'workshops.scenarios.back': null
    'workshops.scenario.unnamed': null
    'workshops.scenario.shipped': null
    'workshops.scenario.shipped.text': null
    'workshops.scenario.unknown-mechanism': { count: number }
    'workshops.state.draft': { number: string | number }
    'workshops.state.sent': { number: string | number }
    'workshops.state.confirmed': { number: string | number }
    'workshops.state.published': { number: string | number }
    'workshops.state.superseded': { number: string | number }
    'workshops.state.withdrawn': null
    'workshops.version': { number: string | number }
    'workshops.time': { hours: string | number; minutes: string | number }
    'workshops.part.whole': null
    'workshops.minutes': { minutes: string | number }
    'workshops.languages.whole': null
    'workshops.languages.missing': { lang: string; count: number }
    'workshops.missing': null
    'workshops.missing.in': { lang: string }
    'workshops.lang.fi': null
    'workshops.lang.sv': null
    'workshops.lang.en': null
    'workshops.change': null
    'workshops.save': null
    'workshops.save.next': null
    'workshops.cancel': null
    'workshops.cover.title': null
    'workshops.cover.names': null
    'workshops.cover.names.hint': null
    'workshops.cover.about': null
    'workshops.cover.purpose': null
    'workshops.cover.care': null
    'workshops.cover.care.hint': null
    'workshops.cover.framing': null
    'workshops.cover.framing.hint': null
    'workshops.roles': null
    'workshops.roles.caption': null
    'workshops.roles.empty': null
    'workshops.role.new': null
    'workshops.role.names': null
    'workshops.role.names.hint': null
    'workshops.role.type': null
    'workshops.role.type.none': null
    'workshops.role.knows': null
    'workshops.steps': null
    'workshops.steps.empty': null
    'workshops.steps.empty.text': { least: string | number; most: string | number }
    'workshops.part.new': null
    'workshops.part.title': { number: string | number }
    'workshops.part.names': null
    'workshops.part.count': null
    'workshops.part.unit': null
    'workshops.part.minutes': null
    'workshops.part.story': null
    'workshops.part.question': { number: string | number }
    'workshops.part.more-questions': null
    'workshops.part.materials': null
    'workshops.part.material': { number: string | number }
    'workshops.part.material.text': null
    'workshops.part.needs': null
    'workshops.part.needs.hint': null
    'workshops.part.roles': null
    'workshops.part.mechanism': null
    'workshops.part.mechanism.hint': null
    'workshops.part.notes': null
    'workshops.part.twist': null
    'workshops.part.twist.hint': null
    'workshops.part.up': null
    'workshops.part.down': null
    'workshops.part.remove': null
    'workshops.story.needs': null
    'workshops.later.begins': null
    'workshops.later.hour': { count: number }
    'workshops.later.day': { count: number }
    'workshops.later.week': { count: number }
    'workshops.later.month': { count: number }
    'workshops.unit.hour': null
    'workshops.unit.day': null
    'workshops.unit.week': null
    'workshops.unit.month': null
    'workshops.fault.name': null
    'workshops.fault.unit': null
    'workshops.fault.number': { least: string | number; most: string | number }
    'workshops.conflict': null
    'workshops.conflict.text': null
    'workshops.conflict.table': null
    'workshops.conflict.field': null
    'workshops.conflict.theirs': null
    'workshops.conflict.yours': null
    'workshops.conflict.empty': null
    'workshops.lack.names': null
    'workshops.lack.about': null
    'workshops.lack.purpose': null
    'workshops.lack.steps': null
    'workshops.lack.story': null
    'workshops.lack.questions': null
    'workshops.lack.needs': null
    'workshops.preview': null
    'workshops.preview.title': { name: string | number }
    'workshops.paper': null
    'workshops.discard': null
    'workshops.act.draft': null
    'workshops.act.copy': null
    'workshops.act.withdrawal': null
    'workshops.act.return': null
    'workshops.act.sending': null
    'workshops.act.publication': null
    'workshops.act.confirmation': null
    'workshops.review': null
    'workshops.review.lacks': null
    'workshops.review.why': null
    'workshops.review.sent': { who: string | number; day: string | number }
    'workshops.review.confirmed': { who: string | number; day: string | number }
    'workshops.review.second': null
    'workshops.review.nobody': null
    'workshops.versions': null
    'workshops.versions.caption': null
    'workshops.versions.version': null
    'workshops.versions.published': null
    'workshops.versions.confirmed': null
    'workshops.versions.superseded': null
    'workshops.remove': null
    'workshops.remove.step': { name: string | number }
    'workshops.remove.step.text': null
    'workshops.remove.role': { name: string | number }
    'workshops.remove.role.text': null
    'workshops.remove.draft': { name: string | number }
    'workshops.remove.draft.text': null
    'workshops.personal.identity-code': { found: string | number }
    'workshops.personal.phone': { found: string | number }
    'workshops.personal.email': { found: string | number }
    'workshops.sessions.intro': null
    'workshops.sessions.caption': null
    'workshops.sessions.empty': null
    'workshops.sessions.phase': null
    'workshops.plan.title': null
    'workshops.plan.version': null
    'workshops.plan.version.needed': null
    'workshops.plan.number': { number: string | number }
    'workshops.plan.network': null
    'workshops.plan.network.needed': null
    'workshops.plan.day': null
    'workshops.plan.day.needed': null
    'workshops.plan.lang': null
    'workshops.plan.lang.help': null
    'workshops.plan.lang.needed': null
    'workshops.plan.tables': null
    'workshops.plan.tables.needed': null
    'workshops.plan.go': null
    'workshops.plan.lang.fi': null
    'workshops.plan.lang.sv': null
    'workshops.plan.lang.en': null
    'workshops.run.title': null
    'workshops.run.now': null
    'workshops.run.code': null
    'workshops.run.open': null
    'workshops.run.open.text': null
    'workshops.run.reopen': null
    'workshops.run.show': { number: string | number }
    'workshops.run.hide': { number: string | number }
    'workshops.run.end': null
    'workshops.run.again': null
    'workshops.run.closed': null
    'workshops.run.moved': null
    'workshops.run.steps': null
    'workshops.run.shown': null
    'workshops.run.hidden': null
    'workshops.run.notes': null
    'workshops.run.twist': null
    'workshops.run.people': { count: string | number }
    'workshops.timer.minutes': null
    'workshops.timer.start': null
    'workshops.timer.pause': null
    'workshops.timer.resume': null
    'workshops.timer.stop': null
    'workshops.screen.title': null
    'workshops.screen.qr': null
    'workshops.screen.waiting': null
    'workshops.typing.title': null
    'workshops.typing.intro': null
    'workshops.typing.tables': null
    'workshops.typing.store': null
    'workshops.typing.stored': null
    'workshops.typing.there': null
    'workshops.typing.people': null
    'workshops.typing.people-type': null
    'workshops.typing.count.needed': null
    'workshops.typing.add': null
  }
}
