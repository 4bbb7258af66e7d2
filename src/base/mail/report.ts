import { saysNothing, saysOfAddress } from './refusal.ts'

/** What a report that came back by mail says of the address: for good, for now, or that its reader complained. */
export interface Report {
  says: 'failed' | 'deferred' | 'complaint' | 'nothing'
}

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965): the report's own part only, never the text
 * for people, which anybody can write. Whatever else comes says `nothing`.
 */
export function readReport(raw: string): Report {
  const { head, body } = split(raw.replace(/\r\n?/g, '\n'))
  const type = headerOf(head, 'content-type')
  if (!/^multipart\/report\b/i.test(type)) return { says: 'nothing' }
  const parts = partsOf(body, /boundary="?([^";]+)"?/i.exec(type)?.[1]?.trim() ?? '')
  const complaint = parts.find((part) => typeOf(part) === 'message/feedback-report')
  if (complaint) return { says: headerOf(split(complaint).body, 'feedback-type') === 'abuse' ? 'complaint' : 'nothing' }
  const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(typeOf(part)))
  return { says: status ? saidOf(split(status).body) : 'nothing' }
}

/** Addresses that a report can have been sent to: where its envelope may still be seen. */
export function addressesIn(raw: string): string {
  const { head } = split(raw.replace(/\r\n?/g, '\n'))
  const shown = ['delivered-to', 'x-original-to', 'envelope-to', 'to'].map((name) => headerOf(head, name))
  return [...shown, /^original-mail-from:.*$/im.exec(raw)?.[0] ?? ''].join('\n')
}

/** One block for the message, then one for each recipient; the gravest counts. */
function saidOf(blocks: string): Report['says'] {
  const all = blocks.split(/\n\s*\n/).map((block) => {
    const action = headerOf(block, 'action').toLowerCase()
    const status = /\d\.\d{1,3}\.\d{1,3}/.exec(headerOf(block, 'status'))?.[0] ?? ''
    if (action !== 'failed') return 'nothing'
    return saysOfAddress(status) || saysNothing(status) ? 'failed' : 'deferred'
  })
  return all.includes('failed') ? 'failed' : all.includes('deferred') ? 'deferred' : 'nothing'
}

function partsOf(body: string, boundary: string): string[] {
  if (boundary === '') return []
  return `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^[^\n]*\n/, ''))
}

const typeOf = (part: string): string =>
  headerOf(split(part).head, 'content-type').split(';')[0]?.trim().toLowerCase() ?? ''

function split(text: string): { head: string; body: string } {
  const end = text.indexOf('\n\n')
  return end < 0 ? { head: text, body: '' } : { head: text.slice(0, end), body: text.slice(end + 2) }
}

/** The value of a header, its folded lines joined. */
function headerOf(head: string, name: string): string {
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n')
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? ''
  return line.slice(name.length + 1).trim()
}
