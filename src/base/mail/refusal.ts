/**
 * What a failed sending means: `address` = nobody can be reached there, give up; `later` = this mail, at another time;
 * `relay` = nothing can leave now.
 */
export type Refusal = 'address' | 'later' | 'relay'

/**
 * Reads the relay's answer. Only what is said of the recipient is held against the address: a 5xx about us (policy 5.7,
 * our sender, our wording) would otherwise throw a whole list out. A full mailbox (5.2.2) may be emptied.
 */
export function refusalOf(error: unknown): Refusal {
  const { responseCode = 0, response = '', command = '' } = error as SmtpFault
  if (responseCode === 0) return 'relay'
  if (responseCode < 500) return 'later'
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? ''
  if (saysNothing(status)) return command === 'RCPT TO' ? 'address' : 'later'
  return saysOfAddress(status) ? 'address' : 'later'
}

/** Enhanced status codes (RFC 3463) that speak of the mailbox for good: X.1.x addressing, X.2.x mailbox, but not full. */
export const saysOfAddress = (status: string): boolean => /^5\.(1\.(?![78]$)|2\.(?!2$))/.test(status)

/** No code, or the one for what has none. */
export const saysNothing = (status: string): boolean => status === '' || status === '5.0.0'

interface SmtpFault {
  responseCode?: number
  response?: string
  command?: string
}
