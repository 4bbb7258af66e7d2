import { get, work as inWorkspace, post, type Route } from '#base/http/ask.ts'
import {
  discard,
  editingLetter,
  editLetter,
  giveBack,
  letter,
  offerOne,
  sendOne,
  testOne,
} from './pages/list-letter.tsx'
import { addLetter, letters, newLetter, searchLetters } from './pages/list-letters.tsx'
import {
  comeBack,
  endByReader,
  oneClick,
  oneClickPage,
  ownRecord,
  preferences,
  savePreferences,
} from './pages/list-preferences.tsx'
import { confirming, confirmSubscription, subscribe, subscribeAsked, subscribing } from './pages/list-subscribe.tsx'
import {
  changeSetting,
  endSubscription,
  subscribers,
  subscription,
  subscriptionRecord,
} from './pages/list-subscribers.tsx'
import { mayAsReader, mayLetter, mayMails, maySubscribe, maySubscription } from './policy.ts'

const form = { form: true } as const
const signed = { signed: true } as const
/** For mail programs: no language in the path, and the path is the proof (RFC 8058). */
const program = { bare: true, signed: true } as const

const open: readonly Route[] = [
  get('/networks/:network/mails', maySubscribe.subscribe, subscribing, form),
  post('/networks/:network/mails', maySubscribe.subscribe, subscribe),
  get('/networks/:network/mails/asked', maySubscribe.subscribe, subscribeAsked),
  get('/mails/confirmation/:token', mayAsReader.confirm, confirming),
  post('/mails/confirmation/:token', mayAsReader.confirm, confirmSubscription, signed),
  get('/mails/preferences/:token', mayAsReader.read, preferences),
  post('/mails/preferences/:token', mayAsReader.change, savePreferences, signed),
  post('/mails/preferences/:token/end', mayAsReader.end, endByReader, signed),
  post('/mails/preferences/:token/return', mayAsReader.ask, comeBack, signed),
  get('/mails/preferences/:token/record', mayAsReader.read, ownRecord),
  get('/mail-end/:token', mayAsReader.read, oneClickPage, { bare: true }),
  post('/mail-end/:token', mayAsReader.end, oneClick, program),
]

const inside = inWorkspace([
  get('/my-networks/:network/mails', mayMails.mails, letters),
  post('/my-networks/:network/mails/search', mayMails.mails, searchLetters),
  get('/my-networks/:network/mails/new', mayMails.compose, newLetter),
  post('/my-networks/:network/mails/new', mayMails.compose, addLetter),
  get('/letters/:letter', mayLetter.read, letter),
  get('/letters/:letter/text', mayLetter.write, editingLetter),
  post('/letters/:letter/text', mayLetter.write, editLetter),
  post('/letters/:letter/test', mayLetter.write, testOne),
  post('/letters/:letter/offer', mayLetter.offer, offerOne),
  post('/letters/:letter/giving-back', mayLetter.send, giveBack),
  post('/letters/:letter/discarding', mayLetter.write, discard),
  post('/letters/:letter/sending', mayLetter.send, sendOne),
  get('/coordination/:network/subscribers', mayMails.subscribers, subscribers),
  post('/coordination/:network/subscribers', mayMails.subscribers, changeSetting),
  get('/subscriptions/:subscription', maySubscription.read, subscription),
  get('/subscriptions/:subscription/record', maySubscription.read, subscriptionRecord),
  post('/subscriptions/:subscription/ending', maySubscription.end, endSubscription),
])

export const listRoutes: readonly Route[] = [...open, ...inside]
