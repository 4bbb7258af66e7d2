// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import checksEn from './words/checks.en.json' with { type: 'json' }
import checksFi from './words/checks.fi.json' with { type: 'json' }
import checksSv from './words/checks.sv.json' with { type: 'json' }
import menuEn from './words/menu.en.json' with { type: 'json' }
import menuFi from './words/menu.fi.json' with { type: 'json' }
import menuSv from './words/menu.sv.json' with { type: 'json' }
import pageEn from './words/page.en.json' with { type: 'json' }
import pageFi from './words/page.fi.json' with { type: 'json' }
import pageSv from './words/page.sv.json' with { type: 'json' }
import versionsEn from './words/versions.en.json' with { type: 'json' }
import versionsFi from './words/versions.fi.json' with { type: 'json' }
import versionsSv from './words/versions.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...checksFi, ...menuFi, ...pageFi, ...versionsFi },
  sv: { ...checksSv, ...menuSv, ...pageSv, ...versionsSv },
  en: { ...checksEn, ...menuEn, ...pageEn, ...versionsEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'referral-mechanism.check.twice': { about: string | number; detail: string | number }
    'referral-mechanism.check.nowhere': { about: string | number; detail: string | number }
    'referral-mechanism.check.stage': { about: string | number; detail: string | number }
    'referral-mechanism.check.lane': { about: string | number; detail: string | number }
    'referral-mechanism.check.situation': { about: string | number; detail: string | number }
    'referral-mechanism.check.not-reached': { about: string | number; detail: string | number }
    'referral-mechanism.check.no-end': { about: string | number; detail: string | number }
    'referral-mechanism.check.stuck': { about: string | number; detail: string | number }
    'referral-mechanism.check.lane-unused': { about: string | number; detail: string | number }
    'referral-mechanism.check.stage-empty': { about: string | number; detail: string | number }
    'referral-mechanism.check.text': { about: string | number; detail: string | number }
    'referral-mechanism.check.law': { about: string | number; detail: string | number }
    'referral-mechanism.check.need': { about: string | number; detail: string | number }
    'referral-mechanism.check.type': { about: string | number; detail: string | number }
    'referral-mechanism.check.handover-arrow': { about: string | number; detail: string | number }
    'referral-mechanism.check.handover-lane': { about: string | number; detail: string | number }
    'referral-mechanism.check.role-lane': { about: string | number; detail: string | number }
    'referral-mechanism.check.no-input': { about: string | number; detail: string | number }
    'referral-mechanism.check.no-outcome': { about: string | number; detail: string | number }
    'referral-mechanism.check.outcome-unused': { about: string | number; detail: string | number }
    'referral-mechanism.check.outcome-unknown': { about: string | number; detail: string | number }
    'referral-mechanism.check.value-unknown': { about: string | number; detail: string | number }
    'referral-mechanism.check.gap': { about: string | number; detail: string | number }
    'referral-mechanism.check.overlap': { about: string | number; detail: string | number }
    'referral-mechanism.check.many': { about: string | number; detail: string | number }
    'referral-mechanism.menu': null
    'referral-mechanism.versions.act': null
    'referral-mechanism.work.begin': null
    'referral-mechanism.work.begin.hint': null
    'referral-mechanism.work.edit': null
    'referral-mechanism.comments.title': null
    'referral-mechanism.comments.link': null
    'referral-mechanism.comments.until': { day: string | number }
    'referral-mechanism.comments.part': null
    'referral-mechanism.comments.said': null
    'referral-mechanism.comments.hint': null
    'referral-mechanism.comments.send': null
    'referral-mechanism.comments.so-far': null
    'referral-mechanism.comments.none': null
    'referral-mechanism.comment.answer': null
    'referral-mechanism.desk.title': null
    'referral-mechanism.desk.preview': null
    'referral-mechanism.desk.next': null
    'referral-mechanism.checks.none': null
    'referral-mechanism.checks.some': { count: number }
    'referral-mechanism.consultation.begin': null
    'referral-mechanism.consultation.until': null
    'referral-mechanism.consultation.hint': null
    'referral-mechanism.consultation.end': null
    'referral-mechanism.approval': null
    'referral-mechanism.approval.hint': null
    'referral-mechanism.publication': null
    'referral-mechanism.publication.why': null
    'referral-mechanism.obstacle.flaws': null
    'referral-mechanism.obstacle.unanswered': null
    'referral-mechanism.obstacle.second': null
    'referral-mechanism.obstacle.outdated': null
    'referral-mechanism.discard': null
    'referral-mechanism.discard.hint': null
    'referral-mechanism.discard.now': null
    'referral-mechanism.history.title': null
    'referral-mechanism.history.hint': null
    'referral-mechanism.history.number': null
    'referral-mechanism.history.act': null
    'referral-mechanism.history.part': null
    'referral-mechanism.history.who': null
    'referral-mechanism.history.when': null
    'referral-mechanism.history.back': null
    'referral-mechanism.history.now': null
    'referral-mechanism.history.restore': null
    'referral-mechanism.act.begun': null
    'referral-mechanism.act.changed': null
    'referral-mechanism.act.added': null
    'referral-mechanism.act.removed': null
    'referral-mechanism.act.moved': null
    'referral-mechanism.act.table': null
    'referral-mechanism.act.restored': null
    'referral-mechanism.act.pack': null
    'referral-mechanism.parts': { kind: string | number; count: number }
    'referral-mechanism.kinds.steps': null
    'referral-mechanism.kinds.decisions': null
    'referral-mechanism.kinds.ends': null
    'referral-mechanism.kinds.handovers': null
    'referral-mechanism.kinds.stages': null
    'referral-mechanism.kinds.lanes': null
    'referral-mechanism.kinds.roles': null
    'referral-mechanism.kinds.situations': null
    'referral-mechanism.move.up': null
    'referral-mechanism.move.down': null
    'referral-mechanism.add': { kind: string | number }
    'referral-mechanism.part.title': null
    'referral-mechanism.part.id': { id: string | number }
    'referral-mechanism.part.save': null
    'referral-mechanism.table.row': { row: number }
    'referral-mechanism.table.save': null
    'referral-mechanism.remove.title': null
    'referral-mechanism.remove.instead': { name: string | number }
    'referral-mechanism.remove.along': { names: string | number }
    'referral-mechanism.remove.back': null
    'referral-mechanism.remove.now': null
    'referral-mechanism.remove.not': null
    'referral-mechanism.gap.title': null
    'referral-mechanism.gap.lead': null
    'referral-mechanism.gap.name': null
    'referral-mechanism.gap.named': null
    'referral-mechanism.gap.text': { what: string | number; region: string | number }
    'referral-mechanism.fault.names': null
    'referral-mechanism.fault.lines': null
    'referral-mechanism.fault.uneven': null
    'referral-mechanism.fault.rows': null
    'referral-mechanism.fault.links': null
    'referral-mechanism.fault.questions': null
    'referral-mechanism.fault.choose': null
    'referral-mechanism.fault.day': null
    'referral-mechanism.fault.said': null
    'referral-mechanism.fault.why': null
    'referral-mechanism.fault.without-why': null
    'referral-mechanism.field.limit-law': null
    'referral-mechanism.field.questions': null
    'referral-mechanism.field.need': null
    'referral-mechanism.field.start-lane': null
    'referral-mechanism.field.start-to': null
    'referral-mechanism.field.consent-text': null
    'referral-mechanism.field.todo.hint': null
    'referral-mechanism.field.materials.hint': null
    'referral-mechanism.field.questions.hint': null
    'referral-mechanism.field.outcomes.hint': null
    'referral-mechanism.field.source.hint': null
    'referral-mechanism.field.limit.hint': null
    'referral-mechanism.field.next.hint': null
    'referral-mechanism.field.back.hint': null
    'referral-mechanism.ways': null
    'referral-mechanism.way.text': null
    'referral-mechanism.way.drawing': null
    'referral-mechanism.way.roles': null
    'referral-mechanism.way.situations': null
    'referral-mechanism.way.regions': null
    'referral-mechanism.way.print': null
    'referral-mechanism.way.files': null
    'referral-mechanism.start-by-role': null
    'referral-mechanism.versions.link': null
    'referral-mechanism.to-in-force': null
    'referral-mechanism.from-pack': { number: number; day: string | number }
    'referral-mechanism.line.in-force': { number: number; day: string | number }
    'referral-mechanism.line.coming': { number: number; day: string | number }
    'referral-mechanism.line.superseded': { number: number; day: string | number }
    'referral-mechanism.line.draft': { number: number; day: string | number }
    'referral-mechanism.state.draft': null
    'referral-mechanism.state.consultation': null
    'referral-mechanism.state.coming': null
    'referral-mechanism.state.in-force': null
    'referral-mechanism.state.superseded': null
    'referral-mechanism.state.discarded': null
    'referral-mechanism.state.draft.notice': null
    'referral-mechanism.state.consultation.notice': null
    'referral-mechanism.state.coming.notice': null
    'referral-mechanism.state.in-force.notice': null
    'referral-mechanism.state.superseded.notice': null
    'referral-mechanism.state.discarded.notice': null
    'referral-mechanism.lane': null
    'referral-mechanism.stage': null
    'referral-mechanism.limit': null
    'referral-mechanism.decision': null
    'referral-mechanism.todo': null
    'referral-mechanism.tell': null
    'referral-mechanism.inputs': null
    'referral-mechanism.outputs': null
    'referral-mechanism.materials': null
    'referral-mechanism.next': null
    'referral-mechanism.end': { name: string | number }
    'referral-mechanism.any': null
    'referral-mechanism.table': null
    'referral-mechanism.then': null
    'referral-mechanism.handover': null
    'referral-mechanism.handovers': null
    'referral-mechanism.handovers.out': null
    'referral-mechanism.handovers.in': null
    'referral-mechanism.handover.route': null
    'referral-mechanism.handover.way': null
    'referral-mechanism.handover.receiver': null
    'referral-mechanism.handover.consent': null
    'referral-mechanism.handover.back': null
    'referral-mechanism.consent.needed': null
    'referral-mechanism.consent.law': null
    'referral-mechanism.consent.none': null
    'referral-mechanism.basis': null
    'referral-mechanism.source': { source: string | number }
    'referral-mechanism.mark.v': null
    'referral-mechanism.mark.p': null
    'referral-mechanism.mark.s': null
    'referral-mechanism.mark.d': null
    'referral-mechanism.mark.k': null
    'referral-mechanism.mark.none': null
    'referral-mechanism.situations.lead': null
    'referral-mechanism.situations.steps': null
    'referral-mechanism.roles.title': null
    'referral-mechanism.roles.lead': null
    'referral-mechanism.role.title': { role: string | number }
    'referral-mechanism.role.lead': { lanes: string | number }
    'referral-mechanism.drawing.title': null
    'referral-mechanism.drawing.desc': { lanes: number; boxes: number }
    'referral-mechanism.drawing.wide': null
    'referral-mechanism.drawing.text': null
    'referral-mechanism.legend': null
    'referral-mechanism.legend.step': null
    'referral-mechanism.legend.unsure': null
    'referral-mechanism.legend.decision': null
    'referral-mechanism.legend.handover': null
    'referral-mechanism.legend.limit': null
    'referral-mechanism.legend.beyond': null
    'referral-mechanism.legend.ends': null
    'referral-mechanism.regions.title': null
    'referral-mechanism.regions.lead': null
    'referral-mechanism.regions.caption': null
    'referral-mechanism.regions.gaps': { gaps: number; all: number }
    'referral-mechanism.regions.count': { count: number }
    'referral-mechanism.regions.gap': null
    'referral-mechanism.version': { number: number }
    'referral-mechanism.versions.title': null
    'referral-mechanism.versions.lead': null
    'referral-mechanism.versions.number': null
    'referral-mechanism.versions.state': null
    'referral-mechanism.versions.from': null
    'referral-mechanism.versions.answers': null
    'referral-mechanism.versions.none': null
    'referral-mechanism.changes.choose': null
    'referral-mechanism.changes.from': null
    'referral-mechanism.changes.to': null
    'referral-mechanism.changes.show': null
    'referral-mechanism.changes.title': { from: number; to: number }
    'referral-mechanism.changes.count': { count: number }
    'referral-mechanism.changes.none': null
    'referral-mechanism.change.added': null
    'referral-mechanism.change.removed': null
    'referral-mechanism.change.changed': null
    'referral-mechanism.kind.document': null
    'referral-mechanism.kind.stages': null
    'referral-mechanism.kind.lanes': null
    'referral-mechanism.kind.roles': null
    'referral-mechanism.kind.situations': null
    'referral-mechanism.kind.steps': null
    'referral-mechanism.kind.decisions': null
    'referral-mechanism.kind.ends': null
    'referral-mechanism.kind.handovers': null
    'referral-mechanism.in.fi': null
    'referral-mechanism.in.sv': null
    'referral-mechanism.in.en': null
    'referral-mechanism.files.lead': null
    'referral-mechanism.files.bpmn': null
    'referral-mechanism.files.json': null
    'referral-mechanism.files.address': null
    'referral-mechanism.answers.title': null
    'referral-mechanism.answers.lead': null
    'referral-mechanism.answers.without': { why: string | number }
    'referral-mechanism.answers.none': null
    'referral-mechanism.answers.part': null
    'referral-mechanism.answers.said': null
    'referral-mechanism.answers.outcome': null
    'referral-mechanism.answers.answer': null
    'referral-mechanism.outcome.accepted': null
    'referral-mechanism.outcome.partly': null
    'referral-mechanism.outcome.not': null
    'referral-mechanism.comment.whole': null
    'referral-mechanism.field.title': null
    'referral-mechanism.field.intro': null
    'referral-mechanism.field.start': null
    'referral-mechanism.field.order': null
    'referral-mechanism.field.names': null
    'referral-mechanism.field.aim': null
    'referral-mechanism.field.who': null
    'referral-mechanism.field.types': null
    'referral-mechanism.field.lanes': null
    'referral-mechanism.field.text': null
    'referral-mechanism.field.stage': null
    'referral-mechanism.field.lane': null
    'referral-mechanism.field.todo': null
    'referral-mechanism.field.tell': null
    'referral-mechanism.field.inputs': null
    'referral-mechanism.field.outputs': null
    'referral-mechanism.field.materials': null
    'referral-mechanism.field.limit': null
    'referral-mechanism.field.law': null
    'referral-mechanism.field.source': null
    'referral-mechanism.field.mark': null
    'referral-mechanism.field.situations': null
    'referral-mechanism.field.next': null
    'referral-mechanism.field.outcomes': null
    'referral-mechanism.field.rules': null
    'referral-mechanism.field.from': null
    'referral-mechanism.field.to': null
    'referral-mechanism.field.what': null
    'referral-mechanism.field.way': null
    'referral-mechanism.field.receiver': null
    'referral-mechanism.field.consent': null
    'referral-mechanism.field.back': null
  }
}
