import type { Read } from '#base/database/handles.ts'
import { type Answer, bytes } from '#base/http/answer.ts'
import type { Ask } from '#base/http/ask.ts'
import type { ListQuery } from './api-query.ts'
import type { Source } from './api-sources.ts'

/** So many at once; a stream holds no more in memory. */
const batch = 100

/**
 * One JSON object a line: the page that was asked for, or all. Each batch is a read of its own, taken when the reader has room for it, so
 * a slow reader holds no transaction open. Records that come or go meanwhile may or may not be in it.
 */
export async function streamed(ask: Ask<Read>, query: ListQuery, source: Source): Promise<Answer> {
  const type = 'application/x-ndjson; charset=utf-8'
  if (query.paged) {
    const slice = { offset: (query.page - 1) * query.perPage, limit: query.perPage }
    return bytes(type, linesOf((await source.slice(ask.db, slice)).items))
  }
  let after: readonly string[] | null = []
  return bytes(
    type,
    new ReadableStream({
      pull: async (stream) => {
        if (after === null) return stream.close()
        const from: readonly string[] = after
        const read = await ask.base.database.reading((db) => source.slice(db, { after: from, limit: batch }))
        stream.enqueue(new TextEncoder().encode(linesOf(read.items)))
        after = read.after
      },
    }),
  )
}

const linesOf = (items: readonly unknown[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('')
