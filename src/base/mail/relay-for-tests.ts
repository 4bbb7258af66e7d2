import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface SmtpError extends Error {
  responseCode?: number
}

/** A real relay on this machine for tests. Addresses say by their first part how they are answered. */
export interface Relay {
  url: string
  /** What was taken, with the envelope. */
  taken: { from: string; to: string; text: string }[]
  close: () => Promise<void>
}

const answers: Readonly<Record<string, [number, string]>> = {
  nobody: [550, '5.1.1 no such mailbox'],
  full: [552, '5.2.2 mailbox full'],
  later: [451, '4.7.1 greylisted, come again'],
  barred: [554, '5.7.1 your address is on a list'],
}

/** What a reader sees of a mail that was taken: its text, with soft line ends and codes undone. */
export function readable(raw: string): string {
  const at = raw.indexOf('\r\n\r\n')
  const [head, body] = [raw.slice(0, at), raw.slice(at + 4)]
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The paths of ours that stand in a text. */
export const pathsIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/localhost:3000(\/[^\s<>]*)/g)].map(([, path = '']) => path)

export async function relayForTests(): Promise<Relay> {
  const taken: Relay['taken'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, session, done) => {
      const how = address.split(/[.@]/)[0] ?? ''
      if (how === 'dropped') return void dropConnection(server, session.id)
      const answer = answers[how]
      done(answer ? Object.assign(new Error(answer[1]), { responseCode: answer[0] }) : null)
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? ''
        if (to.startsWith('spam.')) {
          const error: SmtpError = Object.assign(new Error('5.7.1 we do not like this'), { responseCode: 554 })
          return void done(error)
        }
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        taken.push({ from, to, text: Buffer.concat(parts).toString('utf8') })
        // A relay that thinks long before it says yes.
        setTimeout(() => done(null), to.startsWith('slow.') ? 300 : 0)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, taken, close }
}

function dropConnection(server: SMTPServer, id: string): void {
  for (const connection of server.connections as Set<{ id: string; _socket: { destroy: () => void } }>) {
    if (connection.id === id) connection._socket.destroy()
  }
}
