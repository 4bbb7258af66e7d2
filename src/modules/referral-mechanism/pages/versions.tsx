import { bytes, NotFound, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { dayOf } from '#base/time/day.ts'
import { bpmnXml } from '../bpmn.ts'
import { changesBetween } from '../changes.ts'
import { contentOf } from '../documents.ts'
import { allVersions, versionInForce } from '../queries.ts'
import { commentsOf } from '../queries-comments.ts'
import { stateOf } from '../version.ts'
import { maySee, numberIn, shownTo } from './shown.ts'
import { AnswersView, ChangesView, FilesView, VersionsView } from './versions.view.tsx'

/** Every version there has been, and the changes between any two. */
export async function versions(ask: Reading) {
  const listed = await seen(ask)
  return page(ask.say('referral-mechanism.versions.title'), <VersionsView {...ask} listed={listed} />)
}

/** What changed from one version to another, field by field. */
export async function changes(ask: Reading) {
  const listed = await seen(ask)
  const find = (name: string) => listed.find(({ version }) => version.number === numberIn(ask.query.get(name)?.[0]))
  const [from, to] = [find('from'), find('to')]
  if (!from || !to) throw new NotFound()
  const [older, newer] = [await contentOf(ask.db, from.version), await contentOf(ask.db, to.version)]
  const found = changesBetween(older, newer, ask.lang)
  const numbers = { from: from.version.number, to: to.version.number }
  return page(
    ask.say('referral-mechanism.changes.title', numbers),
    <ChangesView {...ask} {...{ numbers, found, listed }} />,
  )
}

/** The document for other programs. */
export async function files(ask: Reading) {
  const shown = await shownTo(ask)
  return page(ask.say('referral-mechanism.way.files'), <FilesView shown={shown} />)
}

/** The comments of the consultation and how each was answered: public with the version, without names of people. */
export async function answers(ask: Reading) {
  const shown = await shownTo(ask)
  if (shown.version.published_at === null) throw new NotFound()
  const comments = (await commentsOf(ask.db, shown.version.id)).filter(({ answered_at }) => answered_at !== null)
  return page(ask.say('referral-mechanism.answers.title'), <AnswersView {...{ shown, comments }} />)
}

export async function bpmnFile(ask: Reading) {
  const { document, version } = await shownTo(ask)
  const name = `mechanism-${version.number}-${ask.lang}.bpmn`
  return bytes('application/xml; charset=utf-8', bpmnXml(document, ask.lang, version.number), {
    headers: attached(name),
  })
}

export async function jsonFile(ask: Reading) {
  const { document, version, state } = await shownTo(ask)
  const { number, valid_from: from } = version
  const text = JSON.stringify({ version: { number, state, from }, document }, null, 2)
  return bytes('application/json; charset=utf-8', text, { headers: attached(`mechanism-${number}.json`) })
}

const attached = (name: string) => ({ 'Content-Disposition': `attachment; filename="${name}"` })

/** Versions that this reader may see, with their states. */
async function seen(ask: Reading) {
  const day = dayOf(ask.now)
  const current = (await versionInForce(ask.db, day))?.number ?? 0
  return (await allVersions(ask.db))
    .map((version) => ({ version, state: stateOf(version, day, current) }))
    .filter(({ state }) => maySee(ask, state))
}
export type Listed = Awaited<ReturnType<typeof seen>>
