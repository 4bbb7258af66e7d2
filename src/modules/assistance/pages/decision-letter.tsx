import { type Answer, NotFound } from '#base/http/answer.ts'
import type { Ask, Reading } from '#base/http/ask.ts'
import { isLang } from '#base/i18n/lang.ts'
import { pdfAnswer } from '#base/paper/answers.ts'
import { pdf } from '#base/paper/pdf.ts'
import { namesOf } from '#modules/accounts/accounts.ts'
import { contentIn } from '../decision-content.ts'
import { letterPaper } from '../decision-letter.ts'
import { corrected, rootOf } from '../decision-scene.ts'
import { courtIn } from '../decision-service.ts'
import { onlyEntry } from '../entries.ts'
import { letterMatter } from '../letter.ts'
import type { ClientDecisionTable } from '../queries-decisions.ts'
import { periodEventsOf, periodsOf } from '../queries-periods.ts'
import { decisionIn } from './decision.tsx'
import { type FileHead, openFile } from './file-head.tsx'

/** The decision as a letter to keep or print; a draft says that it is one. */
export async function letter(ask: Reading): Promise<Answer> {
  const head = await openFile(ask, [])
  const row = await decisionIn(ask)
  const matter = letterMatter(row)
  if (!matter || row.withdrawn_at) throw new NotFound()
  const { base, db } = ask
  const content = contentIn(head.keys.of('file'), row)
  const lang = content.letterLang ?? (head.row.lang === 'sv' ? 'sv' : 'fi')
  const own = isLang(head.row.lang) ? head.row.lang : null
  const old = await corrected(db, head.row.id, row.corrects_id)
  const paper = letterPaper(
    {
      ...{ row, matter, content, number: head.row.number, name: nameOn(head), court: courtIn(head.keys, row) },
      signer: (await namesOf(db, [row.signed_by])).get(row.signed_by ?? '') ?? '',
      began: await beganOn(ask, row),
      correctsDay: old?.law_day ?? null,
    },
    base.speakers[lang],
    lang,
    own && { say: base.speakers[own], lang: own },
  )
  const answer = pdfAnswer(`${head.row.number}-${row.law_day}`, await pdf(paper))
  const looks = [{ action: 'client.print-decision', object: ['client', head.row.id] as const }]
  return answer.kind === 'bytes' ? { ...answer, looks } : answer
}

/** Family and given names; nothing where the identity is protected. */
function nameOn({ row, entries }: FileHead): string {
  const identity = onlyEntry(entries, 'identity')
  if (row.protected_at || !identity) return ''
  const said = (name: string) => String(identity.values[`identity.${name}@1`] ?? '')
  return [said('given-name'), said('family-name')].filter((part) => part !== '').join(' ')
}

/** First day of the reflection period that an extension is about. */
async function beganOn({ db, params }: Ask, row: ClientDecisionTable): Promise<string | null> {
  const client = params['client'] ?? ''
  const root = await rootOf(db, client, row)
  const changed = (await periodEventsOf(db, client)).find(({ decision_id }) => decision_id === root.id)
  const periods = (await periodsOf(db, client)).filter(({ kind }) => kind === 'reflection')
  return (periods.find(({ id }) => id === changed?.period_id) ?? periods.at(-1))?.starts_on ?? null
}
