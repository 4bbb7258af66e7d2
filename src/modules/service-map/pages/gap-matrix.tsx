import { type Answer, page } from '#base/http/answer.ts'
import type { Reading } from '#base/http/ask.ts'
import { mayAtAll } from '#base/http/rule.ts'
import { dayOf } from '#base/time/day.ts'
import { narrowedBy } from '../gap-form.ts'
import { type Matrix, matrixOf } from '../gap-matrix.ts'
import { mayGaps } from '../policy.ts'
import { gapCounts, type Narrowed } from '../queries-gaps.ts'
import { audiencesOf, readerOf } from '../seen.ts'
import { MatrixPage } from './gap-matrix.view.tsx'

/** Needs by regions: who helps, who is not confirmed, where nobody does, where it is not known. */
export async function gapMatrix(ask: Reading): Promise<Answer> {
  const { say, lang, to, query } = ask
  const narrowed = narrowedBy(query)
  const matrix = await matrixFor(ask, narrowed)
  const mayName = mayAtAll(mayGaps.name, ask.actor)
  return page(
    say('service-map.gap.title'),
    <MatrixPage {...{ say, lang, to, narrowed, matrix, mayName }} filled={{ typed: query, faults: [] }} />,
  )
}

/** The matrix as this reader may see it. */
export async function matrixFor(ask: Reading, narrowed: Narrowed): Promise<Matrix> {
  const audiences = audiencesOf(await readerOf(ask.db, ask.actor))
  const counts = await gapCounts(ask.db, audiences, narrowed, dayOf(ask.now))
  return matrixOf(counts)
}
