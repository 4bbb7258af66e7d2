// Made by `npm run words` from the files in words/.
import type { Words } from '#base/i18n/words.ts'
import joinEn from './words/join.en.json' with { type: 'json' }
import joinFi from './words/join.fi.json' with { type: 'json' }
import joinSv from './words/join.sv.json' with { type: 'json' }
import listEn from './words/list.en.json' with { type: 'json' }
import listFi from './words/list.fi.json' with { type: 'json' }
import listSv from './words/list.sv.json' with { type: 'json' }
import mailsEn from './words/mails.en.json' with { type: 'json' }
import mailsFi from './words/mails.fi.json' with { type: 'json' }
import mailsSv from './words/mails.sv.json' with { type: 'json' }
import meetingsEn from './words/meetings.en.json' with { type: 'json' }
import meetingsFi from './words/meetings.fi.json' with { type: 'json' }
import meetingsSv from './words/meetings.sv.json' with { type: 'json' }
import menuEn from './words/menu.en.json' with { type: 'json' }
import menuFi from './words/menu.fi.json' with { type: 'json' }
import menuSv from './words/menu.sv.json' with { type: 'json' }
import ownEn from './words/own.en.json' with { type: 'json' }
import ownFi from './words/own.fi.json' with { type: 'json' }
import ownSv from './words/own.sv.json' with { type: 'json' }
import platformEn from './words/platform.en.json' with { type: 'json' }
import platformFi from './words/platform.fi.json' with { type: 'json' }
import platformSv from './words/platform.sv.json' with { type: 'json' }
import publicEn from './words/public.en.json' with { type: 'json' }
import publicFi from './words/public.fi.json' with { type: 'json' }
import publicSv from './words/public.sv.json' with { type: 'json' }
import registerEn from './words/register.en.json' with { type: 'json' }
import registerFi from './words/register.fi.json' with { type: 'json' }
import registerSv from './words/register.sv.json' with { type: 'json' }
import workEn from './words/work.en.json' with { type: 'json' }
import workFi from './words/work.fi.json' with { type: 'json' }
import workSv from './words/work.sv.json' with { type: 'json' }

export const words: Words = {
  fi: {
    ...joinFi,
    ...listFi,
    ...mailsFi,
    ...meetingsFi,
    ...menuFi,
    ...ownFi,
    ...platformFi,
    ...publicFi,
    ...registerFi,
    ...workFi,
  },
  sv: {
    ...joinSv,
    ...listSv,
    ...mailsSv,
    ...meetingsSv,
    ...menuSv,
    ...ownSv,
    ...platformSv,
    ...publicSv,
    ...registerSv,
    ...workSv,
  },
  en: {
    ...joinEn,
    ...listEn,
    ...mailsEn,
    ...meetingsEn,
    ...menuEn,
    ...ownEn,
    ...platformEn,
    ...publicEn,
    ...registerEn,
    ...workEn,
  },
}

declare module '#base/i18n/messages.ts' {
  interface Messages {
    'networks.join.how': null
    'networks.joining.open': null
    'networks.joining.approval': null
    'networks.joining.invitation': null
    'networks.joining.open.short': null
    'networks.joining.approval.short': null
    'networks.joining.invitation.short': null
    'networks.join.mails': null
    'networks.join.mails.hint': null
    'networks.join.go': null
    'networks.join.title': null
    'networks.join.email.hint': null
    'networks.join.send': null
    'networks.join.sent.title': null
    'networks.join.sent.text': null
    'networks.join.sent.none': null
    'networks.demo.link': null
    'networks.member.name': null
    'networks.member.email': null
    'networks.member.organisation': null
    'networks.member.organisation.hint': null
    'networks.member.type': null
    'networks.member.type.none': null
    'networks.member.work': null
    'networks.member.work.hint': null
    'networks.member.lang': null
    'networks.member.shown': null
    'networks.member.shown.hint': null
    'networks.member.relation': null
    'networks.shown.name': null
    'networks.shown.organisation': null
    'networks.shown.work': null
    'networks.shown.email': null
    'networks.lang.fi': null
    'networks.lang.sv': null
    'networks.lang.en': null
    'networks.in.fi': null
    'networks.in.sv': null
    'networks.in.en': null
    'networks.relation.member': null
    'networks.relation.member.about': null
    'networks.relation.signatory': null
    'networks.relation.signatory.about': null
    'networks.relation.associated': null
    'networks.relation.associated.about': null
    'networks.relation.attending': null
    'networks.relation.attending.about': null
    'networks.consent.title': null
    'networks.consent.what': null
    'networks.consent.who': null
    'networks.consent.end': null
    'networks.consent.tick': null
    'networks.fault.name': null
    'networks.fault.email': null
    'networks.fault.organisation': null
    'networks.fault.type': null
    'networks.fault.relation': null
    'networks.fault.consent': null
    'networks.confirm.title': null
    'networks.confirm.heading': { network: string | number }
    'networks.confirm.not-you': null
    'networks.confirm.do': null
    'networks.confirm.gone.title': null
    'networks.confirm.gone.text': null
    'networks.confirmed.title': null
    'networks.confirmed.text': { network: string | number }
    'networks.confirmed.waiting': { network: string | number }
    'networks.confirmed.next': null
    'networks.tab.mails': null
    'networks.tab.subscribers': null
    'networks.mail.list-confirm.subject': null
    'networks.mail.list-confirm.text': { network: string | number; link: string | number }
    'networks.mail.list-already.subject': null
    'networks.mail.list-already.text': { network: string | number; link: string | number }
    'networks.mail.list-given-back.subject': null
    'networks.mail.list-given-back.text': { link: string | number }
    'networks.list.foot': { network: string | number; link: string | number }
    'networks.list.foot-test': { network: string | number }
    'networks.list.members-only': { link: string | number }
    'networks.list.digest.subject': { count: number }
    'networks.list.digest.name': null
    'networks.list.subscribe.title': null
    'networks.list.subscribe.heading': { network: string | number }
    'networks.list.subscribe.intro': null
    'networks.list.subscribe.do': null
    'networks.list.email': null
    'networks.list.email.hint': null
    'networks.list.email.needed': null
    'networks.list.pace': null
    'networks.list.pace.immediate': null
    'networks.list.pace.daily': null
    'networks.list.pace.weekly': null
    'networks.list.pace.needed': null
    'networks.list.lang': null
    'networks.list.lang.needed': null
    'networks.list.consent': null
    'networks.list.asked.title': null
    'networks.list.asked.text': null
    'networks.list.asked.none': null
    'networks.list.back': { network: string | number }
    'networks.list.confirm.title': null
    'networks.list.confirm.heading.open': { network: string | number }
    'networks.list.confirm.heading.done': { network: string | number }
    'networks.list.confirm.heading.used': { network: string | number }
    'networks.list.confirm.text.open': null
    'networks.list.confirm.text.done': null
    'networks.list.confirm.text.used': null
    'networks.list.confirm.do': null
    'networks.list.confirm.again': null
    'networks.list.own.title': null
    'networks.list.own.heading': { network: string | number }
    'networks.list.own.address': null
    'networks.list.own.forwarded': null
    'networks.list.own.lang': null
    'networks.list.own.save': null
    'networks.list.own.saved': null
    'networks.list.own.asked': null
    'networks.list.own.end': null
    'networks.list.own.end.what': null
    'networks.list.own.end.do': null
    'networks.list.own.ended': null
    'networks.list.own.back.what': null
    'networks.list.own.back': null
    'networks.list.own.record': null
    'networks.list.own.keep': null
    'networks.list.event.asked': null
    'networks.list.event.confirmed': null
    'networks.list.event.pace': null
    'networks.list.event.ended': null
    'networks.list.channel.page': null
    'networks.list.channel.mail-link': null
    'networks.list.channel.one-click': null
    'networks.list.channel.membership': null
    'networks.list.channel.coordinator': null
    'networks.list.channel.system': null
    'networks.list.detail.immediate': null
    'networks.list.detail.daily': null
    'networks.list.detail.weekly': null
    'networks.list.detail.own-wish': null
    'networks.list.detail.refused': null
    'networks.list.detail.complaint': null
    'networks.list.detail.left': null
    'networks.list.detail.removed': null
    'networks.list.letters.title': null
    'networks.list.write': null
    'networks.list.write.title': null
    'networks.list.write.to': { count: number }
    'networks.list.write.next': null
    'networks.list.title': null
    'networks.list.title.hint': null
    'networks.list.title.needed': null
    'networks.list.body': null
    'networks.list.body.hint': null
    'networks.list.body.needed': null
    'networks.list.carries': null
    'networks.list.carries.text': null
    'networks.list.carries.link': null
    'networks.list.carries.needed': null
    'networks.list.search': null
    'networks.list.search.do': null
    'networks.list.sent': null
    'networks.list.sent.none': null
    'networks.list.found': { count: number }
    'networks.list.found.none': null
    'networks.list.open': null
    'networks.list.column.title': null
    'networks.list.column.sent': null
    'networks.list.column.writer': null
    'networks.list.column.state': null
    'networks.list.column.changed': null
    'networks.list.column.email': null
    'networks.list.column.pace': null
    'networks.list.column.since': null
    'networks.list.state.offered': null
    'networks.list.state.refused': null
    'networks.list.state.draft': null
    'networks.list.letter.title': null
    'networks.list.edit.title': null
    'networks.list.edit': null
    'networks.list.edit.save': null
    'networks.list.steps': null
    'networks.list.step.write': null
    'networks.list.step.test': null
    'networks.list.step.send': null
    'networks.list.preview': null
    'networks.list.next': null
    'networks.list.test': null
    'networks.list.tested': null
    'networks.list.offer': null
    'networks.list.discard': null
    'networks.list.send.what': { count: number }
    'networks.list.send': { count: number }
    'networks.list.unsent.changed': null
    'networks.list.unsent.untested': null
    'networks.list.unsent.count': null
    'networks.list.reason': null
    'networks.list.reason.needed': null
    'networks.list.give-back': null
    'networks.list.given-back': null
    'networks.list.progress': null
    'networks.list.progress.text': {
      all: string | number
      planned: string | number
      gathered: string | number
      failed: string | number
    }
    'networks.list.conflict': { who: string | number }
    'networks.list.conflict.what': null
    'networks.list.conflict.save': null
    'networks.list.subscribers.title': null
    'networks.list.subscribers.counts': {
      current: string | number
      immediate: string | number
      daily: string | number
      weekly: string | number
      all: string | number
    }
    'networks.list.subscribers.none': null
    'networks.list.forgotten': null
    'networks.list.standing.confirmed': null
    'networks.list.standing.asked': null
    'networks.list.setting': null
    'networks.list.setting.subscribing': null
    'networks.list.setting.subscribing.open': null
    'networks.list.setting.subscribing.members': null
    'networks.list.setting.writing': null
    'networks.list.setting.writing.coordinator': null
    'networks.list.setting.writing.members': null
    'networks.list.setting.needed': null
    'networks.list.setting.save': null
    'networks.list.setting.saved': null
    'networks.list.subscription.title': null
    'networks.list.end': null
    'networks.list.end.hint': null
    'networks.list.end.do': null
    'networks.mail.confirm.subject': null
    'networks.mail.confirm.text': { network: string | number; link: string | number }
    'networks.mail.already.subject': null
    'networks.mail.already.text': { network: string | number; link: string | number }
    'networks.mail.invited.subject': null
    'networks.mail.invited.text': { network: string | number; link: string | number }
    'networks.mail.waiting.subject': null
    'networks.mail.waiting.text': { network: string | number; link: string | number }
    'networks.mail.welcome.subject': null
    'networks.mail.welcome.text': { network: string | number; link: string | number }
    'networks.mail.refused.subject': null
    'networks.mail.refused.text': { network: string | number; link: string | number }
    'networks.mail.left.subject': null
    'networks.mail.left.text': { network: string | number; link: string | number }
    'networks.mail.ended.subject': null
    'networks.mail.ended.text': { network: string | number; link: string | number }
    'networks.mail.network-ended.subject': null
    'networks.mail.network-ended.text': { network: string | number; link: string | number }
    'networks.mail.renewal.subject': null
    'networks.mail.renewal.text': { network: string | number; link: string | number }
    'networks.mail.renewal-reminder.subject': null
    'networks.mail.renewal-reminder.text': { network: string | number; link: string | number }
    'networks.mail.not-renewed.subject': null
    'networks.mail.not-renewed.text': { network: string | number; link: string | number }
    'networks.mail.request.subject': null
    'networks.mail.request.text': { link: string | number }
    'networks.tab.meetings': null
    'networks.meetings.title': null
    'networks.meetings.caption': { count: number }
    'networks.meetings.none': null
    'networks.meetings.coming': null
    'networks.meetings.over': null
    'networks.meetings.public.title': { network: string | number }
    'networks.meetings.public.join': null
    'networks.meeting.page': null
    'networks.meeting.new': null
    'networks.meeting.edit': null
    'networks.meeting.edit.told': null
    'networks.meeting.save': null
    'networks.meeting.back': null
    'networks.meeting.title': null
    'networks.meeting.title.hint': null
    'networks.meeting.series': null
    'networks.meeting.series.none': null
    'networks.meeting.series.spring': null
    'networks.meeting.series.autumn': null
    'networks.meeting.day': null
    'networks.meeting.from': null
    'networks.meeting.to': null
    'networks.meeting.clock.hint': null
    'networks.meeting.city': null
    'networks.meeting.city.hint': null
    'networks.meeting.place': null
    'networks.meeting.place.hint': null
    'networks.meeting.link': null
    'networks.meeting.link.hint': null
    'networks.meeting.capacity': null
    'networks.meeting.capacity.hint': null
    'networks.meeting.note': null
    'networks.meeting.when': null
    'networks.meeting.where': null
    'networks.meeting.state': null
    'networks.meeting.state.draft': null
    'networks.meeting.state.invited': null
    'networks.meeting.state.held': null
    'networks.meeting.state.cancelled': null
    'networks.meeting.remote-only': null
    'networks.meeting.city-or-remote': { city: string | number }
    'networks.meeting.entry.cancelled': { title: string | number }
    'networks.meeting.entry.link': { link: string | number }
    'networks.meeting.starts': null
    'networks.meeting.days-left': { count: number }
    'networks.meeting.answers': {
      yes: string | number
      remote: string | number
      no: string | number
      open: string | number
    }
    'networks.meeting.invite': null
    'networks.meeting.invite.text': { count: number }
    'networks.meeting.invite.do': { count: number }
    'networks.meeting.invite.nowhere': null
    'networks.meeting.cancel': null
    'networks.meeting.cancel.asked': null
    'networks.meeting.cancel.draft': null
    'networks.meeting.cancel.why': null
    'networks.meeting.cancel.why.told': null
    'networks.meeting.cancelled-on': { on: string | number }
    'networks.meeting.moved-from': { days: string | number }
    'networks.meeting.opens': null
    'networks.meeting.decided': null
    'networks.meeting.you.yes': null
    'networks.meeting.you.remote': null
    'networks.meeting.you.no': null
    'networks.meeting.you.open': null
    'networks.meeting.fault.title': null
    'networks.meeting.fault.day': null
    'networks.meeting.fault.clock': null
    'networks.meeting.fault.gap': null
    'networks.meeting.fault.order': null
    'networks.meeting.fault.where': null
    'networks.meeting.fault.link': null
    'networks.meeting.fault.number': { most: string | number }
    'networks.meeting.fault.why': null
    'networks.meeting.fault.item': null
    'networks.meeting.fault.answer': null
    'networks.meeting.fault.full': null
    'networks.meeting.fault.closed': null
    'networks.meeting.fault.task': null
    'networks.meeting.fault.owner': null
    'networks.agenda.title': null
    'networks.agenda.none': null
    'networks.agenda.add': null
    'networks.agenda.edit': null
    'networks.agenda.up': null
    'networks.agenda.item': null
    'networks.agenda.presenter': null
    'networks.agenda.body': null
    'networks.agenda.paper': null
    'networks.agenda.papers': null
    'networks.agenda.paper-size': { kind: string | number; kilobytes: string | number }
    'networks.agenda.paper-remove': null
    'networks.agenda.remove': null
    'networks.agenda.remove.text': null
    'networks.agenda.waiting': null
    'networks.agenda.waiting.text': null
    'networks.agenda.source.workshop': null
    'networks.answer.title': null
    'networks.answer.heading': null
    'networks.answer.question': null
    'networks.answer.yes': null
    'networks.answer.remote': null
    'networks.answer.no': null
    'networks.answer.people': null
    'networks.answer.people.hint': null
    'networks.answer.send': null
    'networks.answer.saved': null
    'networks.answer.over': null
    'networks.replies.title': { count: number }
    'networks.replies.organisation': null
    'networks.replies.name': null
    'networks.replies.answer': null
    'networks.replies.people': null
    'networks.replies.open': null
    'networks.replies.none': null
    'networks.attendance.title': null
    'networks.attendance.heading': null
    'networks.attendance.text': null
    'networks.attendance.caption': null
    'networks.attendance.there': null
    'networks.attendance.was-there': { organisation: string | number }
    'networks.attendance.organisation': null
    'networks.attendance.people': null
    'networks.attendance.save': null
    'networks.attendance.total': { people: number; organisations: number }
    'networks.attendance.none': null
    'networks.attendance.fault.organisation': null
    'networks.attendance.fault.people': null
    'networks.minutes.title': null
    'networks.minutes.said': null
    'networks.minutes.decision': null
    'networks.minutes.save': null
    'networks.minutes.saved': null
    'networks.minutes.draft': null
    'networks.minutes.published': { on: string | number }
    'networks.minutes.publish': null
    'networks.minutes.publish-again': null
    'networks.minutes.publish.text': null
    'networks.minutes.publish.later': null
    'networks.minutes.pdf': null
    'networks.minutes.letter.title': { title: string | number }
    'networks.minutes.letter.text': { link: string | number }
    'networks.action.open': null
    'networks.action.add': null
    'networks.action.task': null
    'networks.action.count': { count: number }
    'networks.action.owner': null
    'networks.action.owner.hint': null
    'networks.action.due': null
    'networks.action.decided': null
    'networks.action.done': null
    'networks.action.act': null
    'networks.action.item': null
    'networks.action.item.none': null
    'networks.action.late': null
    'networks.action.done-by': { on: string | number; name: string | number }
    'networks.action.not-done': null
    'networks.action.none': null
    'networks.action.mark-done': null
    'networks.action.reopen': null
    'networks.action.remove': null
    'networks.calendar.title': null
    'networks.calendar.how': null
    'networks.calendar.public': null
    'networks.calendar.own': null
    'networks.calendar.own.text': null
    'networks.calendar.renew': null
    'networks.calendar.make': null
    'networks.import.title': null
    'networks.import.text': null
    'networks.import.file': null
    'networks.import.read': null
    'networks.import.fault': null
    'networks.import.left-out': { count: number }
    'networks.import.amiss': { count: number }
    'networks.import.amiss.text': null
    'networks.import.amiss.caption': null
    'networks.import.ready': { count: number }
    'networks.import.none': null
    'networks.import.known': null
    'networks.import.untitled': null
    'networks.import.take': null
    'networks.import.take-one': { title: string | number }
    'networks.import.back': null
    'networks.import.column.take': null
    'networks.import.column.title': null
    'networks.import.column.when': null
    'networks.import.column.where': null
    'networks.import.column.mark': null
    'networks.import.column.raw': null
    'networks.import.fault.broken': null
    'networks.import.fault.no-time': null
    'networks.import.fault.zone': null
    'networks.import.fault.gap': null
    'networks.import.fault.long': null
    'networks.import.fault.cut': null
    'networks.import.fault.over': null
    'networks.import.fault.recurrence': null
    'networks.import.fault.moved': null
    'networks.import.fault.cancelled': null
    'networks.import.fault.no-end': null
    'networks.import.fault.no-title': null
    'networks.import.fault.text-cut': null
    'networks.mail.meeting-invitation.subject': { title: string | number; when: string | number }
    'networks.mail.meeting-invitation.text': {
      network: string | number
      title: string | number
      when: string | number
      where: string | number
      link: string | number
      membership: string | number
    }
    'networks.mail.meeting-changed.subject': { title: string | number; when: string | number }
    'networks.mail.meeting-changed.text': {
      network: string | number
      title: string | number
      when: string | number
      where: string | number
      link: string | number
      membership: string | number
    }
    'networks.mail.meeting-cancelled.subject': { title: string | number; when: string | number }
    'networks.mail.meeting-cancelled.text': {
      network: string | number
      title: string | number
      when: string | number
      why: string | number
      link: string | number
      membership: string | number
    }
    'networks.mail.meeting-reminder.subject': null
    'networks.mail.meeting-reminder.text': { meetings: string | number; membership: string | number }
    'networks.menu': null
    'networks.own.title': null
    'networks.own.heading': { network: string | number }
    'networks.own.saved': null
    'networks.own.waiting': null
    'networks.own.change': null
    'networks.own.save': null
    'networks.own.leave': null
    'networks.own.leave.what': { days: number }
    'networks.own.leave.do': null
    'networks.own.mails': null
    'networks.own.mails.none': null
    'networks.own.mails.ask': null
    'networks.own.stay': null
    'networks.own.renewal': null
    'networks.own.renewal.text': { until: string | number }
    'networks.own.history': null
    'networks.own.version': { version: string | number }
    'networks.own.erase': { on: string | number }
    'networks.own.erased': { on: string | number }
    'networks.ended.left': { on: string | number }
    'networks.ended.ended': { on: string | number }
    'networks.ended.refused': { on: string | number }
    'networks.ended.not-renewed': { on: string | number }
    'networks.ended.network-ended': { on: string | number }
    'networks.member.since': null
    'networks.event.asked': null
    'networks.event.invited': null
    'networks.event.confirmed': null
    'networks.event.approved': null
    'networks.event.refused': null
    'networks.event.changed': null
    'networks.event.linked': null
    'networks.event.closed': null
    'networks.event.renewal-asked': null
    'networks.event.renewal-reminded': null
    'networks.event.renewed': null
    'networks.event.left': null
    'networks.event.ended': null
    'networks.event.not-renewed': null
    'networks.event.network-ended': null
    'networks.tab.statements': null
    'networks.tab.signatories': null
    'networks.tab.principles': null
    'networks.mail.platform-confirm.subject': null
    'networks.mail.platform-confirm.text': { organisation: string | number; link: string | number }
    'networks.mail.platform-accepted.subject': null
    'networks.mail.platform-accepted.text': { organisation: string | number; link: string | number }
    'networks.mail.platform-refused.subject': null
    'networks.mail.platform-refused.text': { organisation: string | number; reason: string | number }
    'networks.mail.platform-draft.subject': null
    'networks.mail.platform-draft.text': { organisation: string | number; link: string | number }
    'networks.mail.platform-new.subject': null
    'networks.mail.platform-new.text': { organisation: string | number; link: string | number }
    'networks.mail.platform-backing.subject': null
    'networks.mail.platform-backing.text': { organisation: string | number; link: string | number }
    'networks.platform.title': null
    'networks.platform.heading': null
    'networks.platform.draft-open': { day: string | number }
    'networks.platform.draft-read': null
    'networks.platform.part': null
    'networks.platform.sign': null
    'networks.platform.in-force': { number: string | number; day: string | number }
    'networks.platform.in-force-unknown': { number: string | number }
    'networks.platform.source': { source: string | number }
    'networks.platform.signatories': null
    'networks.platform.signatories.caption': { count: number }
    'networks.platform.signatories.none': null
    'networks.platform.older': null
    'networks.platform.withdrawn': { count: number }
    'networks.platform.withdrawn.line': {
      organisation: string | number
      number: string | number
      signed: string | number
      ended: string | number
    }
    'networks.platform.column.organisation': null
    'networks.platform.column.version': null
    'networks.platform.column.day': null
    'networks.platform.column.state': null
    'networks.platform.column.representative': null
    'networks.platform.column.relation': null
    'networks.platform.column.end': null
    'networks.platform.bodies': null
    'networks.platform.bodies.associated': null
    'networks.platform.bodies.associated.what': null
    'networks.platform.bodies.attending': null
    'networks.platform.bodies.attending.what': null
    'networks.platform.bodies.caption': null
    'networks.platform.bodies.none': null
    'networks.platform.relation.associated': null
    'networks.platform.relation.attending': null
    'networks.platform.relation.needed': null
    'networks.platform.body.add': null
    'networks.platform.body.end': null
    'networks.platform.body-name': { lang: string | number }
    'networks.platform.body-name.needed': null
    'networks.platform.versions': null
    'networks.platform.versions.none': null
    'networks.platform.version': { number: string | number }
    'networks.platform.state.draft': null
    'networks.platform.state.consultation': null
    'networks.platform.state.in-force': null
    'networks.platform.state.superseded': null
    'networks.platform.changed': null
    'networks.platform.sign.title': null
    'networks.platform.sign.intro': null
    'networks.platform.sign.send': null
    'networks.platform.organisation': null
    'networks.platform.organisation.needed': null
    'networks.platform.business-id': null
    'networks.platform.business-id.hint': null
    'networks.platform.business-id.wrong': null
    'networks.platform.representative': null
    'networks.platform.representative.needed': null
    'networks.platform.position': null
    'networks.platform.position.needed': null
    'networks.platform.email': null
    'networks.platform.email.hint': null
    'networks.platform.email.needed': null
    'networks.platform.authorised': null
    'networks.platform.authorised.needed': null
    'networks.platform.public-note': null
    'networks.platform.text-changed': null
    'networks.platform.text-changed.what': null
    'networks.platform.the-text': { number: string | number }
    'networks.platform.asked.title': null
    'networks.platform.asked.text': null
    'networks.platform.confirm.title': null
    'networks.platform.confirm.what': { organisation: string | number; number: string | number }
    'networks.platform.confirm.do': null
    'networks.platform.confirmed.title': null
    'networks.platform.confirmed.asked': null
    'networks.platform.confirmed.waiting': null
    'networks.platform.confirmed.refused': null
    'networks.platform.confirmed.signed': null
    'networks.platform.confirmed.withdrawn': null
    'networks.platform.own.title': null
    'networks.platform.own.saved': null
    'networks.platform.own.history': null
    'networks.platform.own.signed': { number: string | number; who: string | number }
    'networks.platform.own.withdrawn': null
    'networks.platform.own.new': null
    'networks.platform.own.new.what': null
    'networks.platform.own.sign': { number: string | number }
    'networks.platform.own.draft': null
    'networks.platform.own.withdraw': null
    'networks.platform.own.withdraw.what': null
    'networks.platform.own.withdraw.reason': null
    'networks.platform.own.withdraw.do': null
    'networks.platform.comment': null
    'networks.platform.comment.needed': null
    'networks.platform.comment.send': null
    'networks.platform.comments': { count: number }
    'networks.platform.new-version': null
    'networks.platform.steps': null
    'networks.platform.text': null
    'networks.platform.text.needed': null
    'networks.platform.change': null
    'networks.platform.change.needed': null
    'networks.platform.next.what': { count: number }
    'networks.platform.consult': null
    'networks.platform.publish': null
    'networks.platform.signatory': null
    'networks.platform.standing.asked': null
    'networks.platform.standing.waiting': null
    'networks.platform.standing.refused': null
    'networks.platform.standing.signed': null
    'networks.platform.standing.withdrawn': null
    'networks.platform.twin': null
    'networks.platform.twin.open': null
    'networks.platform.accept.what': null
    'networks.platform.accept': null
    'networks.platform.refuse': null
    'networks.platform.reason': null
    'networks.platform.reason.needed': null
    'networks.platform.take-off': null
    'networks.platform.take-off.what': null
    'networks.statement.public': null
    'networks.statement.public-title': null
    'networks.statement.list': null
    'networks.statement.none': null
    'networks.statement.new': null
    'networks.statement.one': null
    'networks.statement.edit': null
    'networks.statement.langs': null
    'networks.statement.half': null
    'networks.statement.empty': null
    'networks.statement.column.title': null
    'networks.statement.column.state': null
    'networks.statement.column.day': null
    'networks.statement.column.organisation': null
    'networks.statement.column.answer': null
    'networks.statement.state.draft': null
    'networks.statement.state.published': null
    'networks.statement.state.withdrawn': null
    'networks.statement.version': { version: string | number }
    'networks.statement.versions': null
    'networks.statement.behind': null
    'networks.statement.behind.caption': { version: string | number }
    'networks.statement.behind.none': null
    'networks.statement.ask': null
    'networks.statement.comments': null
    'networks.statement.open-public': null
    'networks.statement.pdf': null
    'networks.statement.publish': null
    'networks.statement.publish.what': { count: number }
    'networks.statement.unpublished.changed': null
    'networks.statement.unpublished.nobody': null
    'networks.statement.withdraw': null
    'networks.statement.withdraw.do': null
    'networks.statement.withdrawn': { day: string | number }
    'networks.statement.answer': { organisation: string | number }
    'networks.statement.answer.label': null
    'networks.statement.answer.backs': null
    'networks.statement.answer.declines': null
    'networks.statement.answer.waiting': null
    'networks.statement.answer.needed': null
    'networks.statement.answer.send': null
    'networks.statement.answered': null
    'networks.statement.text-changed': null
    'networks.statement.text-changed.what': null
    'networks.all.title': null
    'networks.all.intro': null
    'networks.all.coordinator': { who: string | number }
    'networks.kind.regional': null
    'networks.kind.regional.about': null
    'networks.kind.platform': null
    'networks.kind.platform.about': null
    'networks.kind.government': null
    'networks.kind.government.about': null
    'networks.kind.police': null
    'networks.kind.police.about': null
    'networks.public.next': null
    'networks.public.next.none': null
    'networks.public.meetings': null
    'networks.public.mails': null
    'networks.public.area': { area: string | number }
    'networks.public.coordinator': { who: string | number }
    'networks.public.coordinator-since': { since: string | number; who: string | number }
    'networks.public.coordinator-from': { from: string | number; who: string | number }
    'networks.public.coordinator-to': { until: string | number; who: string | number }
    'networks.public.ends': { day: string | number }
    'networks.public.earlier': null
    'networks.public.coordinator-until': { who: string | number; until: string | number }
    'networks.news.title': null
    'networks.figures.caption': { count: number }
    'networks.figures.members': null
    'networks.figures.bar': null
    'networks.figures.none': null
    'networks.register.title': null
    'networks.register.intro': null
    'networks.register.caption': { count: number }
    'networks.register.none': null
    'networks.register.column.network': null
    'networks.register.column.coordinator': null
    'networks.register.column.coming': null
    'networks.register.column.state': null
    'networks.register.nobody': null
    'networks.register.nobody.what': null
    'networks.register.state.coming': null
    'networks.register.state.now': null
    'networks.register.state.over': null
    'networks.register.state.coming.day': { day: string | number }
    'networks.register.state.now.day': { day: string | number }
    'networks.register.state.over.day': { day: string | number }
    'networks.register.kind': null
    'networks.register.kind.regional': null
    'networks.register.kind.platform': null
    'networks.register.kind.government': null
    'networks.register.kind.police': null
    'networks.register.joining': null
    'networks.register.public': null
    'networks.register.coordination.organisation': null
    'networks.register.coordination.from': null
    'networks.register.coordination.to': null
    'networks.register.coordination.state': null
    'networks.register.coordination.act': null
    'networks.register.change': null
    'networks.register.change.now': { who: string | number }
    'networks.register.organisation': null
    'networks.register.organisation.none': null
    'networks.register.from': null
    'networks.register.way': null
    'networks.register.way.instead': null
    'networks.register.way.beside': null
    'networks.register.continue': null
    'networks.register.check': null
    'networks.register.check.begins': { who: string | number; day: string | number }
    'networks.register.check.ends': { who: string | number; day: string | number }
    'networks.register.check.data': null
    'networks.register.check.holders': { count: number; role: string | number }
    'networks.register.check.do': null
    'networks.register.check.back': null
    'networks.register.call-off': null
    'networks.register.goes-on': null
    'networks.register.end-one': null
    'networks.register.end-one.what': { who: string | number }
    'networks.register.end-one.do': null
    'networks.register.end': null
    'networks.register.end.what': null
    'networks.register.end.do': null
    'networks.register.network-goes-on': null
    'networks.register.last-day': null
    'networks.register.first-day': null
    'networks.register.history': null
    'networks.register.history.none': null
    'networks.register.act.added': { who: string | number; day: string | number }
    'networks.register.act.instead': { who: string | number; day: string | number }
    'networks.register.act.beside': { who: string | number; day: string | number }
    'networks.register.act.ends': { who: string | number; day: string | number }
    'networks.register.act.called-off': { who: string | number; day: string | number }
    'networks.register.act.network-ends': { day: string | number }
    'networks.register.act.network-goes-on': null
    'networks.register.add': null
    'networks.register.add.do': null
    'networks.register.name': null
    'networks.register.about': null
    'networks.register.areas': null
    'networks.register.areas.hint': null
    'networks.register.fault.organisation': null
    'networks.register.fault.name': null
    'networks.register.fault.coming': null
    'networks.register.fault.same': null
    'networks.register.fault.early': null
    'networks.register.fault.gone': null
    'networks.register.fault.past': null
    'networks.register.fault.before': null
    'networks.register.fault.nobody': null
    'networks.register.fault.taken': null
    'networks.tab.news': null
    'networks.tab.members': null
    'networks.tab.documents': null
    'networks.tab.figures': null
    'networks.tab.texts': null
    'networks.tab.history': null
    'networks.tabs.members': null
    'networks.tabs.coordination': null
    'networks.side.coordination': null
    'networks.side.members': null
    'networks.side.title': null
    'networks.side.what': null
    'networks.side.new': { name: string | number }
    'networks.side.do': null
    'networks.side.is-open': null
    'networks.side.opened': null
    'networks.mine.title': null
    'networks.mine.none': null
    'networks.mine.caption': { count: number }
    'networks.mine.all': null
    'networks.mine.network': null
    'networks.mine.coordinator': null
    'networks.mine.side': null
    'networks.mine.waiting': { count: number }
    'networks.news.none': null
    'networks.news.none-yet': null
    'networks.news.caption': { count: number }
    'networks.news.write': null
    'networks.news.edit': null
    'networks.news.title-field': null
    'networks.news.body': null
    'networks.news.body.hint': null
    'networks.news.lang': null
    'networks.news.audience': null
    'networks.news.state': null
    'networks.news.written': null
    'networks.news.save': null
    'networks.news.publish': null
    'networks.news.withdraw': null
    'networks.news.state.draft': null
    'networks.news.state.published': null
    'networks.news.state.withdrawn': null
    'networks.audience.members': null
    'networks.audience.public': null
    'networks.directory.title': null
    'networks.directory.intro': null
    'networks.directory.search': null
    'networks.directory.all': null
    'networks.directory.show': null
    'networks.directory.caption': { count: number }
    'networks.directory.none': null
    'networks.directory.hidden': { count: number }
    'networks.directory.not-shown': null
    'networks.figures.title': null
    'networks.figures.intro': { day: string | number }
    'networks.figures.by-network': null
    'networks.figures.csv': null
    'networks.documents.title': null
    'networks.documents.title-field': null
    'networks.documents.file': null
    'networks.documents.kind': null
    'networks.documents.added': null
    'networks.documents.by': null
    'networks.documents.add': null
    'networks.documents.remove': null
    'networks.documents.size': { kind: string | number; kilobytes: number }
    'networks.documents.caption': { count: number }
    'networks.documents.none': null
    'networks.act': null
    'networks.back': null
    'networks.coordination.title': null
    'networks.coordination.caption': { count: number }
    'networks.coordination.none': null
    'networks.state.waiting': null
    'networks.state.member': null
    'networks.state.side': null
    'networks.member.title': null
    'networks.member.doing': null
    'networks.member.kind': null
    'networks.member.state': null
    'networks.member.erased': null
    'networks.member.in-directory': null
    'networks.member.shows-nothing': null
    'networks.invite.title': null
    'networks.invite.intro': null
    'networks.invite.send': null
    'networks.invite.sent': null
    'networks.fault.member-already': null
    'networks.fault.reason': null
    'networks.fault.news-title': null
    'networks.fault.news-body': null
    'networks.fault.text': null
    'networks.fault.document-title': null
    'networks.approve.title': null
    'networks.approve.do': null
    'networks.ending.refuse.title': null
    'networks.ending.refuse.do': null
    'networks.ending.end.title': null
    'networks.ending.end.do': null
    'networks.end.reason': null
    'networks.end.reason.hint': null
    'networks.texts.title': null
    'networks.texts.intro': null
    'networks.texts.public': null
    'networks.texts.save': null
    'networks.history.title': null
    'networks.history.coordination': null
    'networks.history.organisation': null
    'networks.history.from': null
    'networks.history.to': null
    'networks.history.unknown': null
    'networks.history.goes-on': null
    'networks.history.nobody': null
    'networks.history.texts': null
    'networks.history.no-texts': null
    'networks.history.until': { when: string | number; by: string | number }
    'networks.history.members': null
    'networks.history.when': null
    'networks.history.what': null
    'networks.history.whom': null
    'networks.history.by': null
    'networks.history.nothing': null
  }
}
