import { type Answer, NotFound } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { letterOf, letterPdf } from '../letter-made.ts'
import { decisionIn } from './decision.tsx'
import { openFile } from './file-head.tsx'

/** The decision as a letter to keep or print; a draft says that it is one. */
export async function letter(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, [])
  const row = await decisionIn(ask)
  const made = await letterOf(ask.db, head, row)
  if (!made) throw new NotFound()
  const answer = pdfAnswer(`${head.row.number}-${row.law_day}`, await letterPdf(ask.base, head, made))
  const looks = [{ action: 'client.print-decision', object: ['client', head.row.id] as const }]
  return answer.kind === 'bytes' ? { ...answer, looks } : answer
}
