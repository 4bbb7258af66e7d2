import { get, work as inWorkspace, post, type Route } from '#base/http/ask.ts'
import { oldPrinciples, principles } from './pages/platform.tsx'
import { commentOnDraft, signature, signNewVersion, withdrawOwn } from './pages/platform-own.tsx'
import { askSigning, confirmingSigning, confirmSign, signing, signingAsked } from './pages/platform-sign.tsx'
import { accept, addBody, refuse, removeBody, signatories, signatory, takeOff } from './pages/platform-signatories.tsx'
import { consult, newText, publishText, saveText, text, texts } from './pages/platform-texts.tsx'
import { answerForOrganisation, backing, jointStatement, statementPdf } from './pages/statement-public.tsx'
import {
  addStatement,
  askOrganisations,
  comment,
  editingStatement,
  editStatement,
  newStatement,
  publish,
  statement,
  statements,
  withdraw,
} from './pages/statements.tsx'
import {
  mayAsSignatory,
  mayAsVisitor,
  mayBody,
  mayPlatform,
  mayPrinciples,
  maySeeStatement,
  maySignatory,
  maySignForm,
  mayStatement,
} from './policy.ts'

const found = { indexed: true } as const
const form = { form: true } as const
const signed = { signed: true } as const

const open: readonly Route[] = [
  get('/networks/:network/principles', mayAsVisitor.see, principles, found),
  get('/networks/:network/principles/signing', maySignForm.sign, signing, form),
  post('/networks/:network/principles/signing', maySignForm.sign, askSigning),
  get('/networks/:network/principles/signing/asked', maySignForm.sign, signingAsked),
  get('/networks/:network/principles/:number', mayAsVisitor.see, oldPrinciples),
  get('/signing/:token', mayAsSignatory.confirm, confirmingSigning),
  post('/signing/:token', mayAsSignatory.confirm, confirmSign, signed),
  get('/signature/:token', mayAsSignatory.read, signature),
  post('/signature/:token/consent', mayAsSignatory.sign, signNewVersion, signed),
  post('/signature/:token/comment', mayAsSignatory.comment, commentOnDraft, signed),
  post('/signature/:token/withdrawal', mayAsSignatory.withdraw, withdrawOwn, signed),
  get('/backing/:token', mayAsSignatory.read, backing),
  post('/backing/:token', mayAsSignatory.answer, answerForOrganisation, signed),
  get('/joint-statements/:statement', maySeeStatement.see, jointStatement, found),
  get('/joint-statements/:statement/paper', maySeeStatement.see, statementPdf),
]

const inside = inWorkspace([
  get('/coordination/:network/principles', mayPlatform.principles, texts),
  post('/coordination/:network/principles', mayPlatform.principles, newText),
  get('/principles/:principles', mayPrinciples.read, text),
  post('/principles/:principles', mayPrinciples.write, saveText),
  post('/principles/:principles/consultation', mayPrinciples.consult, consult),
  post('/principles/:principles/publication', mayPrinciples.publish, publishText),
  get('/coordination/:network/signatories', mayPlatform.signatories, signatories),
  post('/coordination/:network/bodies', mayPlatform.signatories, addBody),
  post('/platform-bodies/:body/ending', mayBody.end, removeBody),
  get('/signatories/:signatory', maySignatory.read, signatory),
  post('/signatories/:signatory/acceptance', maySignatory.decide, accept),
  post('/signatories/:signatory/refusal', maySignatory.decide, refuse),
  post('/signatories/:signatory/withdrawal', maySignatory.decide, takeOff),
  get('/my-networks/:network/statements', mayPlatform.statements, statements),
  get('/my-networks/:network/statements/new', mayPlatform.statements, newStatement),
  post('/my-networks/:network/statements/new', mayPlatform.statements, addStatement),
  get('/statements/:statement', mayStatement.read, statement),
  get('/statements/:statement/text', mayStatement.write, editingStatement),
  post('/statements/:statement/text', mayStatement.write, editStatement),
  post('/statements/:statement/comments', mayStatement.read, comment),
  post('/statements/:statement/asking', mayStatement.lead, askOrganisations),
  post('/statements/:statement/publication', mayStatement.lead, publish),
  post('/statements/:statement/withdrawal', mayStatement.lead, withdraw),
])

export const platformRoutes: readonly Route[] = [...open, ...inside]
