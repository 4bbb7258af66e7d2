import { once } from 'node:events'
import net, { type AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'

// A hundred megabytes are refused when a quarter has not come yet, and the process does not swell (security.md, limits).

const house = fixture()
const megabyte = 1024 * 1024
let server: ReturnType<typeof serve>

beforeAll(async () => {
  server = serve({ fetch: house.app.site.fetch, port: 0, hostname: '127.0.0.1' })
  if (!server.listening) await once(server, 'listening')
})
afterAll(async () => {
  if ('closeAllConnections' in server) server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

interface Flood {
  status: number
  headers: string
  /** Bytes of the body that were taken off us before the connection ended. */
  sent: number
  swollen: number
}

/** Sends a form's body of `size` bytes as fast as it is taken, and stops when the connection does. */
async function flood(size: number, headers: string, chunked = false): Promise<Flood> {
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  let sent = 0
  let most = 0
  socket.on('error', () => {})
  const answered = new Promise<void>((resolve) => {
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (answer.includes('</html>')) resolve()
    })
  })
  const ended = new Promise((resolve) => socket.on('close', resolve))
  const before = held()
  socket.write(
    `POST /en/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n${headers}\r\n\r\n`,
  )
  const piece = Buffer.alloc(64 * 1024, 'a')
  while (sent < size && !socket.destroyed && !socket.writableEnded) {
    const whole = chunked
      ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
      : piece
    if (!socket.write(whole)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), ended])
    sent += piece.length
    most = Math.max(most, held())
    if (answer.includes('</html>')) break
  }
  await Promise.race([answered, ended])
  socket.destroy()
  await ended
  return {
    status: Number(answer.split(' ')[1] ?? 0),
    headers: answer.split('\r\n\r\n')[0] ?? '',
    sent,
    swollen: most - before,
  }
}

/** Memory that bodies would fill. */
const held = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external

test('a body whose length is told is refused before it is read', async () => {
  const { status, sent, swollen } = await flood(100 * megabyte, `Content-Length: ${100 * megabyte}`)
  expect(status).toBe(413)
  expect(sent).toBeLessThan(25 * megabyte)
  expect(swollen).toBeLessThan(25 * megabyte)
})

test('a body whose length is not told is refused as soon as it passes the limit', async () => {
  const { status, sent, swollen } = await flood(100 * megabyte, 'Transfer-Encoding: chunked', true)
  expect(status).toBe(413)
  expect(sent).toBeLessThan(25 * megabyte)
  expect(swollen).toBeLessThan(25 * megabyte)
})

test('ten at once do no more harm than one', async () => {
  const all = await Promise.all(
    Array.from({ length: 10 }, () => flood(100 * megabyte, `Content-Length: ${100 * megabyte}`)),
  )
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 413))
  expect(Math.max(...all.map(({ swollen }) => swollen))).toBeLessThan(50 * megabyte)
})

test('the refusal over the wire names no server and carries the headers of every page', async () => {
  const { headers } = await flood(megabyte, `Content-Length: ${megabyte}`)
  expect(headers).not.toMatch(/^(server|x-powered-by):/im)
  expect(headers).toMatch(/^content-security-policy: default-src 'none'/im)
  expect(headers).toMatch(/^cache-control: no-store/im)
})

test('the server serves on', async () => {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/healthz`)
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
})
