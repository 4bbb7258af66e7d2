import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { planMail, sendDue } from './mail.ts'

const letters: string[] = []
let refusing = false

const relay = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _, done) => {
    let text = ''
    stream.on('data', (part: Buffer) => {
      text += part.toString('utf8')
    })
    stream.on('end', () => {
      if (!refusing) letters.push(text)
      done(refusing ? new Error('try again later') : null)
    })
  },
})

const house = fixture()

beforeAll(async () => {
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', () => resolve()))
  const { port } = relay.server.address() as AddressInfo
  Object.assign(house.base.settings, { smtp: `smtp://127.0.0.1:${port}` })
})
afterAll(() => new Promise<void>((resolve) => relay.close(() => resolve())))

const plan = () =>
  house.base.database.writing((tx) =>
    planMail(tx, house.base, {
      to: 'esimerkki@example.org',
      kind: 'referrals.mail.notice',
      lang: 'fi',
      path: '/fi/work',
    }),
  )

test('a mail leaves through the relay once, says nothing of what it is about, and its address is sealed while it waits', async () => {
  await plan()
  const [waiting] = await house.base.database.reading((db) => db.selectFrom('mail').selectAll().execute())
  expect(waiting?.sealed_to.includes(Buffer.from('esimerkki'))).toBe(false)
  await Promise.all([sendDue(house.base), sendDue(house.base)])
  await sendDue(house.base)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('To: esimerkki@example.org')
  expect(letters[0]).toContain('Auto-Submitted: auto-generated')
  expect(letters[0]).not.toMatch(/ihmiskauppa|uhri|trafficking|victim/i)
})

test('a mail that the relay refuses waits and leaves later', async () => {
  letters.length = 0
  refusing = true
  await plan()
  await sendDue(house.base)
  refusing = false
  await sendDue(house.base)
  expect(letters).toHaveLength(0)
  house.now = new Date(house.now.getTime() + 3_600_000)
  await sendDue(house.base)
  expect(letters).toHaveLength(1)
  expect(house.logged.join('')).not.toContain('esimerkki@example.org')
})

test('a planned mail whose change is undone never leaves', async () => {
  letters.length = 0
  const undone = house.base.database.writing(async (tx) => {
    await planMail(tx, house.base, { to: 'esimerkki@example.org', kind: 'referrals.mail.notice', lang: 'sv' })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await sendDue(house.base)
  expect(letters).toHaveLength(0)
})
