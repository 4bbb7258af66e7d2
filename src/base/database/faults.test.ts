import { readFile } from 'node:fs/promises'
import net from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onServer } from '#house/database-for-tests.ts'
import { type FreshDatabase, freshDatabase } from '#house/fresh-database.ts'
import { connect, isConflict, isDatabaseGone } from './connect.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

const ask = (url: string) => {
  const database = connect(url)
  return database.reading((db) => sql`select 1`.execute(db)).finally(database.close)
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

test('a port where nobody listens is a database gone', async () => {
  expect(isDatabaseGone(await failure(ask('postgres://x:x@127.0.0.1:9/x')))).toBe(true)
})

test('a socket that is not there is a database gone', async () => {
  expect(isDatabaseGone(await failure(ask('postgres://x:x@localhost/x?host=/nowhere')))).toBe(true)
})

test('a server that hangs up is a database gone', async () => {
  const server = net.createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as net.AddressInfo
  expect(isDatabaseGone(await failure(ask(`postgres://x:x@127.0.0.1:${port}/x`)))).toBe(true)
  server.close()
})

test('a session ended by the server in mid-transaction is a database gone, and the next one works', async () => {
  const ended = fresh.database.writing(async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    await onServer(fresh.ownerUrl, `select pg_terminate_backend(${rows[0]?.pid})`)
    await sql`select 1`.execute(db)
  })
  expect(isDatabaseGone(await failure(ended))).toBe(true)
  await expect(fresh.database.reading((db) => sql`select 1 as one`.execute(db))).resolves.toMatchObject({
    rows: [{ one: 1 }],
  })
})

test('a missing file is not a database gone', async () => {
  expect(isDatabaseGone(await failure(readFile('/nowhere')))).toBe(false)
})

test('a wrong statement is not a database gone', async () => {
  const error = await failure(fresh.database.reading((db) => sql`select nothing`.execute(db)))
  expect(error).toMatchObject({ code: '42703' })
  expect(isDatabaseGone(error)).toBe(false)
})

test('a second row under a unique constraint is a conflict of that constraint only', async () => {
  const error = await failure(
    fresh.database.writing(async (db) => {
      await sql`create temporary table seat (number int, constraint seat_taken unique (number))`.execute(db)
      await sql`insert into seat values (1), (1)`.execute(db)
    }),
  )
  expect(isConflict(error, 'seat_taken')).toBe(true)
  expect(isConflict(error, 'another')).toBe(false)
})
