import { see } from '#base/http/answer.ts'
import { get, post, type Route } from '#base/http/ask.ts'
import { check, sendProposal } from './pages/check.tsx'
import { askDelete, deleteDraft } from './pages/delete-draft.tsx'
import { close, inbox, reply, saveSafe } from './pages/inbox.tsx'
import { askDeleteAll, code, deleted, doDeleteAll, makeVoid, renew, told } from './pages/inbox-code.tsx'
import { messages, openMessages } from './pages/messages.tsx'
import { part, savePart } from './pages/part.tsx'
import { question, sendQuestion } from './pages/question.tsx'
import { checkReceipt, make, making, receipt } from './pages/receipt.tsx'
import { saveSection, section } from './pages/section.tsx'
import { mayAsSender as sender } from './policy.ts'
import { intakeRoutes } from './routes-intake.ts'

/** Nothing is on record before it is sent: a draft's doors leave no line. */
const draft = { form: true, audited: false }
const form = { form: true }

const senderRoutes: readonly Route[] = [
  get('/contact/question', sender.write, question, form),
  post('/contact/question', sender.write, sendQuestion),
  get('/contact/:edition{(?:self|other)}', sender.write, (ask) =>
    see(ask.to(`/contact/${ask.params['edition']}/gate`)),
  ),
  get('/contact/:edition{(?:self|other)}/check', sender.write, check, form),
  post('/contact/:edition{(?:self|other)}/send', sender.write, sendProposal),
  get('/contact/:edition{(?:self|other)}/delete', sender.write, askDelete, form),
  post('/contact/:edition{(?:self|other)}/delete', sender.write, deleteDraft, draft),
  get('/contact/:edition{(?:self|other)}/:section', sender.write, section, form),
  post('/contact/:edition{(?:self|other)}/:section', sender.write, saveSection, draft),
  get('/contact/:edition{(?:self|other)}/:section/parts/:number', sender.write, part, form),
  post('/contact/:edition{(?:self|other)}/:section/parts/:number', sender.write, savePart, draft),
  get('/receipt', sender.read, receipt, form),
  post('/receipt', sender.read, checkReceipt, draft),
  get('/receipt/making', sender.read, making, form),
  post('/receipt/making', sender.read, make, draft),
  get('/messages', sender.open, messages, form),
  post('/messages', sender.open, openMessages, draft),
  get('/messages/inbox', sender.read, inbox, form),
  post('/messages/reply', sender.answer, reply),
  post('/messages/contact', sender.answer, saveSafe),
  post('/messages/close', sender.open, close, draft),
  get('/messages/told', sender.read, told, form),
  get('/messages/code', sender.manage, code, form),
  post('/messages/code/renewal', sender.manage, renew),
  post('/messages/code/voiding', sender.manage, makeVoid),
  get('/messages/delete', sender.manage, askDeleteAll, form),
  post('/messages/delete', sender.manage, doDeleteAll),
  get('/messages/deleted', sender.open, deleted, form),
]

export const routes: readonly Route[] = [...senderRoutes, ...intakeRoutes]
