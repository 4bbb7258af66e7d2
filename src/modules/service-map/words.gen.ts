// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import apiEn from './words/api.en.json' with { type: 'json' }
import apiFi from './words/api.fi.json' with { type: 'json' }
import apiSv from './words/api.sv.json' with { type: 'json' }
import cardRegionEn from './words/card-region.en.json' with { type: 'json' }
import cardRegionFi from './words/card-region.fi.json' with { type: 'json' }
import cardRegionSv from './words/card-region.sv.json' with { type: 'json' }
import findEn from './words/find.en.json' with { type: 'json' }
import findFi from './words/find.fi.json' with { type: 'json' }
import findSv from './words/find.sv.json' with { type: 'json' }
import freshEn from './words/fresh.en.json' with { type: 'json' }
import freshFi from './words/fresh.fi.json' with { type: 'json' }
import freshSv from './words/fresh.sv.json' with { type: 'json' }
import gapEn from './words/gap.en.json' with { type: 'json' }
import gapFi from './words/gap.fi.json' with { type: 'json' }
import gapSv from './words/gap.sv.json' with { type: 'json' }
import importEn from './words/import.en.json' with { type: 'json' }
import importFi from './words/import.fi.json' with { type: 'json' }
import importSv from './words/import.sv.json' with { type: 'json' }
import keepEn from './words/keep.en.json' with { type: 'json' }
import keepFi from './words/keep.fi.json' with { type: 'json' }
import keepSv from './words/keep.sv.json' with { type: 'json' }
import menuEn from './words/menu.en.json' with { type: 'json' }
import menuFi from './words/menu.fi.json' with { type: 'json' }
import menuSv from './words/menu.sv.json' with { type: 'json' }

export const words: Words = {
  fi: { ...apiFi, ...cardRegionFi, ...findFi, ...freshFi, ...gapFi, ...importFi, ...keepFi, ...menuFi },
  sv: { ...apiSv, ...cardRegionSv, ...findSv, ...freshSv, ...gapSv, ...importSv, ...keepSv, ...menuSv },
  en: { ...apiEn, ...cardRegionEn, ...findEn, ...freshEn, ...gapEn, ...importEn, ...keepEn, ...menuEn },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'service-map.api.ceased': { day: string | number }
    'service-map.api.unnamed': null
    'service-map.api.not-confirmed': null
    'service-map.api.data': null
    'service-map.api.for': null
    'service-map.api.accepts': null
    'service-map.api.refuses': null
    'service-map.api.interpreter-yes': null
    'service-map.api.interpreter-no': null
    'service-map.api.interpreter-not-known': null
    'service-map.api.cost-free': null
    'service-map.api.cost-fee': null
    'service-map.api.cost-varies': null
    'service-map.api.cost-not-known': null
    'service-map.api.hours-always': null
    'service-map.api.hours-week': null
    'service-map.api.hours-by-appointment': null
    'service-map.api.holidays-closed': null
    'service-map.api.holidays-as-week': null
    'service-map.api.holidays-not-known': null
    'service-map.api.unit-place': null
    'service-map.api.business-id': null
    'service-map.api.list-needs': null
    'service-map.api.list-needs-about': null
    'service-map.api.list-groups': null
    'service-map.api.list-groups-about': null
    'service-map.api.list-access': null
    'service-map.api.list-access-about': null
    'service-map.api.list-organisation-types': null
    'service-map.api.list-organisation-types-about': null
    'service-map.api.description': null
    'service-map.api.publisher': null
    'service-map.api.page-title': null
    'service-map.api.page-intro': null
    'service-map.api.page-standard': null
    'service-map.api.page-zip': null
    'service-map.api.page-openapi': null
    'service-map.api.page-secret': null
    'service-map.api.page-licence': null
    'service-map.a4.title': { name: string | number }
    'service-map.a4.page-title': null
    'service-map.a4.intro': null
    'service-map.a4.danger': { phone: string | number }
    'service-map.a4.caption': null
    'service-map.a4.what': null
    'service-map.a4.who': null
    'service-map.a4.how': null
    'service-map.a4.when': null
    'service-map.a4.none': null
    'service-map.a4.more': { count: string | number }
    'service-map.a4.day': { day: string | number }
    'service-map.a4.qr': { url: string | number }
    'service-map.a4.pdf': null
    'service-map.a4.print': null
    'service-map.a4.all': null
    'service-map.a4.always': null
    'service-map.a4.appointment': null
    'service-map.a4.not-known': null
    'service-map.find.title': null
    'service-map.find.heading': null
    'service-map.find.intro': null
    'service-map.find.need': null
    'service-map.find.need.any': null
    'service-map.find.place': null
    'service-map.find.place.hint': null
    'service-map.find.place.unknown': null
    'service-map.find.place.several': { names: string | number }
    'service-map.find.open': null
    'service-map.find.more': null
    'service-map.find.region': null
    'service-map.find.region.any': null
    'service-map.find.language': null
    'service-map.find.language.any': null
    'service-map.find.group': null
    'service-map.find.group.any': null
    'service-map.find.accepts': null
    'service-map.find.accepts.any': null
    'service-map.find.words': null
    'service-map.find.words.hint': null
    'service-map.find.go': null
    'service-map.find.again': null
    'service-map.find.found': { count: number }
    'service-map.find.found.in': { count: number; where: string | number }
    'service-map.find.order': null
    'service-map.find.none': null
    'service-map.find.none.do': null
    'service-map.find.wider': null
    'service-map.find.without-open': null
    'service-map.find.next': null
    'service-map.find.previous': null
    'service-map.find.where': { page: string | number; pages: string | number }
    'service-map.find.by-need': null
    'service-map.find.map': null
    'service-map.find.map.for': { need: string | number }
    'service-map.find.map.how': { count: number }
    'service-map.find.map.list': null
    'service-map.find.map.tile': { region: string | number; count: number }
    'service-map.find.kept': null
    'service-map.card.for': { groups: string | number }
    'service-map.card.accepts': { list: string | number }
    'service-map.card.call': null
    'service-map.card.no-contact': null
    'service-map.open.now': { until: string | number }
    'service-map.open.always': null
    'service-map.open.today': { at: string | number }
    'service-map.open.tomorrow': { at: string | number }
    'service-map.open.day': { day: string | number; at: string | number }
    'service-map.open.shut': null
    'service-map.open.appointment': null
    'service-map.open.unknown': null
    'service-map.open.temporarily-closed': null
    'service-map.fresh.confirmed': { day: string | number }
    'service-map.fresh.since': { day: string | number }
    'service-map.fresh.never': null
    'service-map.tier.professional': null
    'service-map.tier.network': { network: string | number }
    'service-map.tier.public': null
    'service-map.reason.place-is-secret': null
    'service-map.reason.person': null
    'service-map.reason.work-only': null
    'service-map.reason.not-confirmed': null
    'service-map.reason.organisation-asked': null
    'service-map.service.title': null
    'service-map.service.back': null
    'service-map.service.reach': null
    'service-map.service.what': null
    'service-map.service.needs': null
    'service-map.service.who': null
    'service-map.service.anybody': null
    'service-map.service.ages': null
    'service-map.service.ages.from': { from: string | number }
    'service-map.service.ages.to': { to: string | number }
    'service-map.service.ages.both': { from: string | number; to: string | number }
    'service-map.service.accepts': null
    'service-map.service.refuses': null
    'service-map.service.languages': null
    'service-map.service.interpreter': null
    'service-map.service.no-interpreter': null
    'service-map.service.cost': null
    'service-map.service.cost.free': null
    'service-map.service.cost.fee': null
    'service-map.service.cost.varies': null
    'service-map.service.cost.not-known': null
    'service-map.service.data': null
    'service-map.service.refer': null
    'service-map.service.areas': null
    'service-map.service.hours': null
    'service-map.service.hours.day': null
    'service-map.service.hours.time': null
    'service-map.service.hours.closed': null
    'service-map.service.hours.around': null
    'service-map.service.hours.holidays.closed': null
    'service-map.service.hours.holidays.as-week': null
    'service-map.service.hours.holidays.not-known': null
    'service-map.service.hours.exceptions': null
    'service-map.service.place': null
    'service-map.service.place.gate': null
    'service-map.service.place.accessibility': null
    'service-map.service.capacity': null
    'service-map.service.capacity.of': { available: string | number; of: string | number; day: string | number }
    'service-map.service.capacity.some': { available: string | number; day: string | number }
    'service-map.service.note': null
    'service-map.service.consent': { day: string | number }
    'service-map.service.ended': { day: string | number }
    'service-map.service.ended.why': { reason: string | number }
    'service-map.service.ended.other': null
    'service-map.service.edit': null
    'service-map.service.wrong': null
    'service-map.service.unnamed': null
    'service-map.report.title': null
    'service-map.report.about': { name: string | number }
    'service-map.report.intro': null
    'service-map.report.help': null
    'service-map.report.help.link': null
    'service-map.report.text': null
    'service-map.report.text.hint': null
    'service-map.report.text.needed': null
    'service-map.fault.code': null
    'service-map.report.send': null
    'service-map.report.sent.title': null
    'service-map.report.sent': null
    'service-map.region.title': null
    'service-map.region.none': null
    'service-map.region.all': null
    'service-map.answer.title': null
    'service-map.answer.intro': null
    'service-map.answer.draft': null
    'service-map.answer.nothing': null
    'service-map.answer.confirm': null
    'service-map.answer.hidden': null
    'service-map.answer.wrong': null
    'service-map.answer.message': null
    'service-map.answer.message.hint': null
    'service-map.answer.message.needed': null
    'service-map.answer.phone': null
    'service-map.answer.email': null
    'service-map.answer.web': null
    'service-map.answer.done.title': null
    'service-map.answer.done': { left: number }
    'service-map.answer.back': null
    'service-map.proposal.title': null
    'service-map.proposals': null
    'service-map.proposals.empty': null
    'service-map.proposal.message': null
    'service-map.proposal.values': null
    'service-map.proposal.field': null
    'service-map.proposal.now': null
    'service-map.proposal.then': null
    'service-map.proposal.taking': null
    'service-map.proposal.leaving': null
    'service-map.outcome.taken': null
    'service-map.outcome.left': null
    'service-map.mail.confirm.subject': null
    'service-map.mail.confirm.text': { link: string | number }
    'service-map.mail.coordinator.subject': null
    'service-map.mail.coordinator.text': { link: string | number }
    'service-map.mail.nas.subject': null
    'service-map.mail.nas.text': { link: string | number }
    'service-map.gap.menu': null
    'service-map.gap.title': null
    'service-map.gap.intro': null
    'service-map.gap.caption': null
    'service-map.gap.need': null
    'service-map.gap.region': null
    'service-map.gap.group': null
    'service-map.gap.language': null
    'service-map.gap.time': null
    'service-map.gap.access': null
    'service-map.gap.any': null
    'service-map.gap.show': null
    'service-map.gap.clear': null
    'service-map.gap.time-office': null
    'service-map.gap.time-evening': null
    'service-map.gap.time-night': null
    'service-map.gap.time-weekend': null
    'service-map.gap.state-someone': null
    'service-map.gap.state-not-confirmed': null
    'service-map.gap.state-nobody': null
    'service-map.gap.state-not-known': null
    'service-map.gap.legend': null
    'service-map.gap.legend-someone': null
    'service-map.gap.legend-not-confirmed': null
    'service-map.gap.legend-nobody': null
    'service-map.gap.legend-not-known': null
    'service-map.gap.cell': { need: string | number; region: string | number; state: string | number }
    'service-map.gap.cell-count': { confirmed: string | number; unconfirmed: string | number; unknown: string | number }
    'service-map.gap.cell-title': null
    'service-map.gap.cell-heading': { need: string | number; region: string | number }
    'service-map.gap.cell-services': null
    'service-map.gap.cell-back': null
    'service-map.gap.cell-more': null
    'service-map.gap.column-value': null
    'service-map.gap.column-state': null
    'service-map.gap.column-confirmed': null
    'service-map.gap.column-unconfirmed': null
    'service-map.gap.column-unknown': null
    'service-map.gap.column-name': null
    'service-map.gap.name': null
    'service-map.gap.name-intro': null
    'service-map.gap.network': null
    'service-map.gap.network-choose': null
    'service-map.gap.network-needed': null
    'service-map.gap.need-choose': null
    'service-map.gap.need-needed': null
    'service-map.gap.said': null
    'service-map.gap.said-hint': null
    'service-map.gap.said-needed': null
    'service-map.gap.save': null
    'service-map.gap.source-matrix': null
    'service-map.gap.source-workshop': null
    'service-map.gap.source-referral-mechanism': null
    'service-map.gap.register': null
    'service-map.gap.register-intro': null
    'service-map.gap.register-caption': { count: number }
    'service-map.gap.register-none': null
    'service-map.gap.state': null
    'service-map.gap.is-named': null
    'service-map.gap.is-begun': null
    'service-map.gap.is-closed': null
    'service-map.gap.is-accepted': null
    'service-map.gap.owner': null
    'service-map.gap.owner-none': null
    'service-map.gap.owner-choose': null
    'service-map.gap.due': null
    'service-map.gap.due-needed': null
    'service-map.gap.due-late': null
    'service-map.gap.named-on': null
    'service-map.gap.sources': null
    'service-map.gap.history': null
    'service-map.gap.hand': null
    'service-map.gap.hand-said': null
    'service-map.gap.act-begin': null
    'service-map.gap.act-close': null
    'service-map.gap.act-accept': null
    'service-map.gap.act-reopen': null
    'service-map.gap.close-how': null
    'service-map.gap.accept-why': null
    'service-map.gap.reopen-why': null
    'service-map.gap.why-needed': null
    'service-map.gap.event-named': null
    'service-map.gap.event-noticed': null
    'service-map.gap.event-handed': null
    'service-map.gap.event-begun': null
    'service-map.gap.event-closed': null
    'service-map.gap.event-accepted': null
    'service-map.gap.event-reopened': null
    'service-map.gap.event-by': { when: string | number; who: string | number }
    'service-map.gap.system': null
    'service-map.gap.exports': null
    'service-map.gap.export-sheet': null
    'service-map.gap.export-table': null
    'service-map.gap.one': null
    'service-map.gap.about': null
    'service-map.gap.how': null
    'service-map.gap.why': null
    'service-map.import.title': null
    'service-map.import.one': null
    'service-map.import.intro': null
    'service-map.import.file': null
    'service-map.import.file-hint': null
    'service-map.import.file-needed': null
    'service-map.import.catalogue': null
    'service-map.import.catalogue-hint': null
    'service-map.import.catalogue-needed': null
    'service-map.import.catalogue-like': null
    'service-map.import.lang': null
    'service-map.import.lang-hint': null
    'service-map.import.lang-needed': null
    'service-map.import.lang-fi': null
    'service-map.import.lang-sv': null
    'service-map.import.lang-en': null
    'service-map.import.read': null
    'service-map.import.before': null
    'service-map.import.none': null
    'service-map.import.format': null
    'service-map.import.records': null
    'service-map.import.state': null
    'service-map.import.when': null
    'service-map.import.is-read': null
    'service-map.import.is-applied': null
    'service-map.import.is-undone': null
    'service-map.import.is-dropped': null
    'service-map.import.format-hsds-json': null
    'service-map.import.format-hsds-csv': null
    'service-map.import.format-ptv': null
    'service-map.import.fault-not-utf8': null
    'service-map.import.fault-not-understood': null
    'service-map.import.fault-too-deep': null
    'service-map.import.fault-too-many': null
    'service-map.import.fault-broken-archive': null
    'service-map.import.fault-empty': null
    'service-map.import.choose': null
    'service-map.import.choose-hint': null
    'service-map.import.organisation': null
    'service-map.import.what-new': null
    'service-map.import.what-changes': null
    'service-map.import.what-same': null
    'service-map.import.what-not-yours': null
    'service-map.import.what-refused': null
    'service-map.import.apply': null
    'service-map.import.nothing-chosen': null
    'service-map.import.drop': null
    'service-map.import.undo': null
    'service-map.import.undo-hint': null
    'service-map.import.changed-since': null
    'service-map.import.repairs': null
    'service-map.import.repairs-caption': { count: number }
    'service-map.import.repairs-none': null
    'service-map.import.record': null
    'service-map.import.remarks': null
    'service-map.import.verdict': null
    'service-map.import.verdict-taken': null
    'service-map.import.verdict-mended': null
    'service-map.import.verdict-not-understood': null
    'service-map.import.verdict-refused': null
    'service-map.import.did-mended': { instead: string | number }
    'service-map.import.did-left-out': null
    'service-map.import.did-noted': null
    'service-map.import.did-refused': null
    'service-map.import.remainder': null
    'service-map.import.differences': null
    'service-map.import.differences-none': null
    'service-map.import.difference-field': null
    'service-map.import.difference-before': null
    'service-map.import.difference-after': null
    'service-map.import.difference-what': null
    'service-map.import.difference-changes': null
    'service-map.import.difference-kept': null
    'service-map.import.more': { shown: string | number; count: string | number }
    'service-map.import.what.no-id': null
    'service-map.import.what.same-id': null
    'service-map.import.what.no-name': null
    'service-map.import.what.no-organisation': null
    'service-map.import.what.not-text': null
    'service-map.import.what.too-long': null
    'service-map.import.what.latitude': null
    'service-map.import.what.swapped': null
    'service-map.import.what.grid': null
    'service-map.import.what.age': null
    'service-map.import.what.ages-turned': null
    'service-map.import.what.area-unknown': null
    'service-map.import.what.area-ended': null
    'service-map.import.what.email': null
    'service-map.import.what.phone': null
    'service-map.import.what.url': null
    'service-map.import.what.status': null
    'service-map.import.what.postal-code': null
    'service-map.import.what.business-id': null
    'service-map.import.what.language': null
    'service-map.import.what.term': null
    'service-map.import.what.hours': null
    'service-map.import.what.person': null
    'service-map.import.what.address-abroad': null
    'service-map.import.what.connection': null
    'service-map.import.what.need-guessed': null
    'service-map.import.what.needs-none': null
    'service-map.import.what.day': null
    'service-map.import.what.charge': null
    'service-map.import.what.location-type': null
    'service-map.import.what.gone': null
    'service-map.map.title': null
    'service-map.map.caption': null
    'service-map.map.lists': null
    'service-map.map.words': null
    'service-map.map.narrow': null
    'service-map.map.any-kind': null
    'service-map.map.empty.all': null
    'service-map.map.empty.due': null
    'service-map.map.empty.drafts': null
    'service-map.map.empty.ended': null
    'service-map.list.all': null
    'service-map.list.due': null
    'service-map.list.drafts': null
    'service-map.list.ended': null
    'service-map.kind.provider': null
    'service-map.kind.service': null
    'service-map.kind.place': null
    'service-map.kind.contact': null
    'service-map.kinds.service': null
    'service-map.kinds.place': null
    'service-map.kinds.contact': null
    'service-map.add.provider': null
    'service-map.add.service': null
    'service-map.add.place': null
    'service-map.add.contact': null
    'service-map.places.of-service': null
    'service-map.none-yet': null
    'service-map.column.name': null
    'service-map.column.kind': null
    'service-map.column.state': null
    'service-map.column.confirmed': null
    'service-map.column.due': null
    'service-map.column.changed': null
    'service-map.never': null
    'service-map.state.draft': null
    'service-map.state.published': null
    'service-map.state.ended': null
    'service-map.ended.on': { day: string | number }
    'service-map.due': { day: string | number }
    'service-map.change': null
    'service-map.save': null
    'service-map.cancel': null
    'service-map.publish': null
    'service-map.confirm': null
    'service-map.revive': null
    'service-map.history': null
    'service-map.as-public': null
    'service-map.end': null
    'service-map.end.title': null
    'service-map.end.what': null
    'service-map.end.reason': null
    'service-map.end.reason.hint': null
    'service-map.edit.title': null
    'service-map.sections': null
    'service-map.section.main': null
    'service-map.section.what': null
    'service-map.section.who': null
    'service-map.section.hours': null
    'service-map.section.terms': null
    'service-map.section.now': null
    'service-map.field.name': null
    'service-map.field.type': null
    'service-map.field.about-provider': null
    'service-map.field.web': null
    'service-map.field.business-id': null
    'service-map.field.about': null
    'service-map.field.about.hint': null
    'service-map.field.needs': null
    'service-map.field.areas': null
    'service-map.field.status': null
    'service-map.field.groups': null
    'service-map.field.ages': null
    'service-map.field.access': null
    'service-map.field.languages': null
    'service-map.field.interpreter': null
    'service-map.field.hours': null
    'service-map.field.refer': null
    'service-map.field.cost': null
    'service-map.field.cost-text': null
    'service-map.field.data': null
    'service-map.field.capacity': null
    'service-map.field.note': null
    'service-map.field.note.hint': null
    'service-map.field.kind': null
    'service-map.field.place-name': null
    'service-map.field.street': null
    'service-map.field.postal-code': null
    'service-map.field.city': null
    'service-map.field.municipality': null
    'service-map.field.latitude': null
    'service-map.field.longitude': null
    'service-map.field.degrees.hint': null
    'service-map.field.accessibility': null
    'service-map.field.role': null
    'service-map.field.role.hint': null
    'service-map.field.phone': null
    'service-map.field.email': null
    'service-map.field.text': null
    'service-map.field.person': null
    'service-map.field.person.hint': null
    'service-map.field.consent-day': null
    'service-map.status.active': null
    'service-map.status.temporarily-closed': null
    'service-map.status.inactive': null
    'service-map.status.defunct': null
    'service-map.place-kind.physical': null
    'service-map.place-kind.postal': null
    'service-map.place-kind.virtual': null
    'service-map.area-kind.county': null
    'service-map.area-kind.network': null
    'service-map.area-kind.police': null
    'service-map.area-kind.municipality': null
    'service-map.area-kind.municipality.hint': null
    'service-map.access.yes': null
    'service-map.access.no': null
    'service-map.access.not-known': null
    'service-map.part.from': null
    'service-map.part.to': null
    'service-map.part.available': null
    'service-map.part.of': null
    'service-map.lang.fi': null
    'service-map.lang.sv': null
    'service-map.lang.en': null
    'service-map.value.none': null
    'service-map.tier': null
    'service-map.reason': null
    'service-map.hours.kind': null
    'service-map.hours.week': null
    'service-map.hours.always': null
    'service-map.hours.by-appointment': null
    'service-map.hours.not-known': null
    'service-map.hours.week.hint': null
    'service-map.hours.from': null
    'service-map.hours.to': null
    'service-map.hours.first': null
    'service-map.hours.last': null
    'service-map.hours.holidays': null
    'service-map.hours.holidays.closed': null
    'service-map.hours.holidays.as-week': null
    'service-map.hours.holidays.not-known': null
    'service-map.hours.exceptions': null
    'service-map.hours.exceptions.hint': null
    'service-map.hours.texts': null
    'service-map.origin.pack': null
    'service-map.origin.own': null
    'service-map.origin.organisation': null
    'service-map.origin.workshop': null
    'service-map.origin.hsds': null
    'service-map.origin.ptv': null
    'service-map.history.title': null
    'service-map.history.system': null
    'service-map.act.drafted': null
    'service-map.act.changed': null
    'service-map.act.published': null
    'service-map.act.confirmed': null
    'service-map.act.ended': null
    'service-map.act.revived': null
    'service-map.conflict.title': null
    'service-map.conflict.what': null
    'service-map.conflict.mine': null
    'service-map.conflict.theirs': null
    'service-map.reports.title': null
    'service-map.reports.caption': null
    'service-map.reports.one': null
    'service-map.reports.service': null
    'service-map.reports.received': null
    'service-map.reports.state': null
    'service-map.reports.text': null
    'service-map.reports.waits': null
    'service-map.reports.empty': null
    'service-map.reports.close': null
    'service-map.outcome.mended': null
    'service-map.outcome.right-as-is': null
    'service-map.outcome.cannot-tell': null
    'service-map.fault.name': null
    'service-map.fault.role': null
    'service-map.fault.choose': null
    'service-map.fault.web': null
    'service-map.fault.business-id': null
    'service-map.fault.postal-code': null
    'service-map.fault.municipality': null
    'service-map.fault.municipalities': { name: string | number }
    'service-map.fault.degrees': { least: string | number; most: string | number }
    'service-map.fault.ages': null
    'service-map.fault.capacity': null
    'service-map.fault.hours': null
    'service-map.fault.hours-overlap': null
    'service-map.fault.reason': null
    'service-map.fault.consent': null
    'service-map.fault.in-use': null
    'service-map.fault.end-reason': null
    'service-map.menu': null
  }
}
