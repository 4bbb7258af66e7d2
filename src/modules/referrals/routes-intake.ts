import { get, post, type Route, work } from '#base/http/ask.ts'
import {
  doAssign,
  doClose,
  doEndHold,
  doGive,
  doHold,
  doLink,
  doNote,
  doNotSpam,
  doReopen,
  doSort,
  doSpam,
  doTakeBack,
  doUnlink,
} from './pages/intake-acts.tsx'
import { decisionPage, review, saveDraft, sign, withdraw } from './pages/intake-decision.tsx'
import { figuresPage } from './pages/intake-figures.tsx'
import { makeReceipt, phonePage, record } from './pages/intake-phone.tsx'
import { queue, search, stream } from './pages/intake-queue.tsx'
import { referral } from './pages/intake-referral.tsx'
import { replyPage, sendReply } from './pages/intake-reply.tsx'
import { doTurn, turnPage } from './pages/intake-turn.tsx'
import { may } from './policy.ts'

/** The outer wall of intake's side: every door names its rule; a referral of another team is not found. */
export const intakeRoutes: readonly Route[] = work([
  get('/referrals', may.list, queue),
  post('/referrals/search', may.list, search),
  get('/referrals/new', may.record, phonePage),
  post('/referrals/new', may.record, record),
  get('/referrals/figures', may.count, figuresPage),
  get('/live/referrals', may.list, stream, { bare: true, quiet: true }),
  get('/referrals/:referral', may.read, referral),
  post('/referrals/:referral/assignment', may.assign, doAssign),
  post('/referrals/:referral/handover', may.assign, doGive),
  post('/referrals/:referral/lane', may.sort, doSort),
  post('/referrals/:referral/closing', may.sort, doClose),
  post('/referrals/:referral/opening', may.sort, doReopen),
  get('/referrals/:referral/reply', may.reply, replyPage),
  post('/referrals/:referral/reply', may.reply, sendReply),
  post('/referrals/:referral/notes', may.note, doNote),
  post('/referrals/:referral/links', may.link, doLink),
  post('/referrals/:referral/links/:other/ending', may.link, doUnlink),
  get('/referrals/:referral/turn', may.turn, turnPage),
  post('/referrals/:referral/turn', may.turn, doTurn),
  post('/referrals/:referral/consent/ending', may.turn, doTakeBack),
  post('/referrals/:referral/spam', may.spam, doSpam),
  post('/referrals/:referral/spam/ending', may.spam, doNotSpam),
  post('/referrals/:referral/hold', may.hold, doHold),
  post('/referrals/:referral/hold/ending', may.hold, doEndHold),
  post('/referrals/:referral/receipt', may.record, makeReceipt),
  get('/referrals/:referral/decision', may.read, decisionPage),
  post('/referrals/:referral/decision', may.draft, saveDraft),
  post('/referrals/:referral/decision/review', may.review, review),
  post('/referrals/:referral/decision/signature', may.sign, sign, { grave: true }),
  post('/referrals/:referral/decision/withdrawal', may.draft, withdraw),
])
