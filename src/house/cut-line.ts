import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'

/** A line to the database that a test can cut and mend. */
export interface Line {
  /** The same database by way of this line. */
  url: string
  /** Breaks every connection and refuses new ones, as when the server's machine goes down. */
  cut: () => void
  mend: () => void
  close: () => Promise<void>
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const sockets = new Set<net.Socket>()
  let whole = true
  const server = net.createServer((from) => {
    if (!whole) return from.destroy()
    const to = net.connect(placeOf(databaseUrl))
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    whole = false
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: throughPort(databaseUrl, (server.address() as AddressInfo).port),
    cut,
    mend: () => {
      whole = true
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A folder of a socket, or host and port; PostgreSQL's addresses name either. */
function placeOf(databaseUrl: string): net.NetConnectOpts {
  const url = new URL(databaseUrl)
  const port = Number(url.port || url.searchParams.get('port') || 5432)
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname)
  return host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host: host || '127.0.0.1', port }
}

function throughPort(databaseUrl: string, port: number): string {
  const url = new URL(databaseUrl)
  for (const name of ['host', 'port']) url.searchParams.delete(name)
  url.host = `127.0.0.1:${port}`
  return url.href
}
