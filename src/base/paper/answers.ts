import { type Answer, bytes } from '#base/http/answer.ts'

/** A PDF to keep; `name` without ending, of letters, digits and hyphens. */
export const pdfAnswer = (name: string, content: Uint8Array<ArrayBuffer>): Answer =>
  bytes('application/pdf', content, attached(name, 'pdf'))

/** A spreadsheet to keep. */
export const sheetAnswer = (name: string, content: Uint8Array<ArrayBuffer>): Answer =>
  bytes('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', content, attached(name, 'xlsx'))

/** A CSV file to keep; begins with the mark by which spreadsheet programs know UTF-8. */
export const csvAnswer = (name: string, text: string): Answer =>
  bytes('text/csv; charset=utf-8', `\ufeff${text}`, attached(name, 'csv'))

const attached = (name: string, end: string) => ({
  headers: { 'Content-Disposition': `attachment; filename="${name.replace(/[^a-z0-9-]+/gi, '-')}.${end}"` },
})
