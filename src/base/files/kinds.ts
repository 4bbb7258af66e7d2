import type { Upload } from '#base/http/uploads.ts'
import type { MessageKey } from '#base/i18n/messages.ts'

/** Kinds of file that may be taken, by what their content shows. */
export const fileKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
} as const
export type FileKind = keyof typeof fileKinds

export type Checked =
  | { ok: true; kind: FileKind }
  | { ok: false; fault: { key: MessageKey; params?: Record<string, string> } }

/** Looks at the content: the kind that it is, when that is among the allowed ones, or what is wrong in words. */
export async function checkUpload(upload: Upload | undefined, allowed: readonly FileKind[]): Promise<Checked> {
  if (!upload) return { ok: false, fault: { key: 'ui.file.fault.none' } }
  if (upload.refused) return { ok: false, fault: { key: `ui.file.fault.${upload.refused}` } }
  if (upload.bytes.length === 0) return { ok: false, fault: { key: 'ui.file.fault.empty' } }
  const { fileTypeFromBuffer } = await import('file-type')
  const found = (await fileTypeFromBuffer(upload.bytes))?.mime ?? (isPlainText(upload.bytes) ? fileKinds.txt : null)
  const kind = allowed.find((name) => fileKinds[name] === found)
  return kind
    ? { ok: true, kind }
    : { ok: false, fault: { key: 'ui.file.fault.kind', params: { kinds: kindsText(allowed) } } }
}

/** 'PDF, DOCX' */
export const kindsText = (kinds: readonly FileKind[]): string => kinds.join(', ').toUpperCase()

/** UTF-8 without control characters. What begins like a page or a script is not taken for a text. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !/[^\P{Cc}\t\r\n]/u.test(text) && !/^\s*(<|#!)/.test(text)
  } catch {
    return false
  }
}
