import type { Read } from '#base/database/handles.ts'
import { type Answer, again, page, see } from '#base/http/answer.ts'
import type { Ask, Reading, Writing } from '#base/http/ask.ts'
import type { Upload } from '#base/http/uploads.ts'
import { type Fault, type Filled, fill, readForm } from '#base/ui/form.ts'
import { importForm } from '../import-form.ts'
import { readIn } from '../import-reading-in.ts'
import { imports } from '../queries-import.ts'
import { ImportList } from './import-list.view.tsx'

/** Files that were read, and a form to read one more. */
export async function importList(ask: Reading): Promise<Answer> {
  return page(ask.say('service-map.import.title'), await viewOf(ask, fill(importForm, { lang: ask.lang })))
}

/** Reads a file; nothing on the map changes. */
export async function addImport(ask: Writing): Promise<Answer> {
  const read = readForm(importForm, ask.typed)
  const files = ask.files.filter(({ field, bytes, refused }) => field === 'file' && (bytes.length > 0 || refused))
  const wrong = faultOf(files)
  if (!read.ok || wrong) return retry(ask, [...(read.ok ? [] : read.faults), ...(wrong ? [wrong] : [])])
  const { catalogue, lang } = read.value
  const done = await readIn(ask.db, ask.base, files, { catalogue, lang: lang ?? ask.lang }, ask.actor)
  if (!done.ok) return retry(ask, [{ field: 'file', key: `service-map.import.fault-${done.fault}` }])
  ask.record({ action: 'import.read', object: ['import', done.id] })
  return see(ask.to(`/imports/${done.id}`))
}

function faultOf(files: readonly Upload[]): Fault | null {
  const refused = files.flatMap(({ refused }) => refused ?? [])[0]
  if (refused) return { field: 'file', key: `ui.file.fault.${refused}` }
  return files.length === 0 ? { field: 'file', key: 'service-map.import.file-needed' } : null
}

const retry = async (ask: Writing, faults: readonly Fault[]): Promise<Answer> =>
  again(ask.say('service-map.import.title'), await viewOf(ask, { typed: ask.typed, faults }))

async function viewOf(ask: Ask<Read>, filled: Filled) {
  const { say, lang, to, token } = ask
  return <ImportList {...{ say, lang, to, token, filled }} rows={await imports(ask.db)} />
}
