import { describe, expect, test } from 'vitest'
import { minutes } from '#base/time/day.ts'
import { type Client, clientOf } from '#house/client.ts'
import { fixture } from '#house/fixture.ts'
import { receiptForPhone } from './receipts.ts'
import { askQuestion, codeOn, dumpOf, newest, openInboxBy, readByTeam, seen } from './sender-for-tests.ts'

const house = fixture()

const grouped = (code: string) => code.replace(/(.{5})(?=.)/g, '$1 ')
const inScript = (code: string, zero: number) =>
  code.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** One digit changed and the check digit made right again: a code that could be one and is not. */
const another = (code: string): string => {
  const weights = [7, 3, 1]
  const first = `${(Number(code[0]) + 1) % 10}${code.slice(1, 19)}`
  const sum = [...first].reverse().reduce((total, digit, at) => total + Number(digit) * (weights[at % 3] ?? 0), 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}

describe('the receipt', () => {
  test('is shown in four groups of five, and says until when it works', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'Something')
    expect(code).toMatch(/^\d{20}$/)
    expect(seen(client.last)).toContain(grouped(code))
    expect(seen(client.last)).toContain('90 days')
    expect(seen(client.last)).toContain('21 February 2027')
  })

  test('asks for its last five digits before the way goes on, in any script', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'Something')
    const wrong = await client.submit('/receipt', {
      last: code.slice(0, 5) === code.slice(-5) ? '00000' : code.slice(0, 5),
    })
    expect(wrong.status).toBe(422)
    expect(codeOn(wrong)).toBe(code)
    const right = await client.submit('/receipt', { last: ` ${inScript(code.slice(-5), 0x660)} ` })
    expect(right.path).toBe('/en/messages/inbox')
  })

  test('can be seen again in the same browser, and in no other', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'Something')
    await client.submit('/receipt', { last: code.slice(-5) })
    expect(codeOn(await client.get('/fi/receipt'))).toBe(code)
    expect((await house.client().get('/en/receipt')).path).toBe('/en/messages')
  })

  test('is not shown where the inbox was opened with it', async () => {
    const code = await askQuestion(house.client(), 'Something')
    const client = house.client()
    await openInboxBy(client, code)
    expect((await client.get('/en/receipt')).text).not.toContain(grouped(code))
  })

  test('is out of sight twenty idle minutes later, and after the exit', async () => {
    const client = house.client()
    const began = house.now
    await askQuestion(client, 'Something')
    house.now = new Date(began.getTime() + minutes(21))
    expect((await client.get('/en/receipt')).path).toBe('/en/messages')
    house.now = began
    expect((await client.get('/en/receipt')).path).toBe('/en/receipt')
    await client.raw('/leave')
    expect((await client.get('/en/receipt')).path).toBe('/en/messages')
  })

  test('of what was sent last is shown, when one browser sends twice', async () => {
    const client = house.client()
    const first = await askQuestion(client, 'First')
    house.now = new Date(house.now.getTime() + 1000)
    const second = await askQuestion(client, 'Second')
    expect(second).not.toBe(first)
    expect(codeOn(await client.get('/en/receipt'))).toBe(second)
  })
})

describe('a code', () => {
  test.each([
    ['with spaces', (code: string) => ` ${grouped(code)} `],
    ['with hyphens and line breaks', (code: string) => grouped(code).replaceAll(' ', ' –\r\n')],
    ['in Arabic-Indic digits', (code: string) => grouped(inScript(code, 0x660))],
    ['in Persian digits', (code: string) => inScript(code, 0x6f0)],
    ['in Thai digits with spaces', (code: string) => grouped(inScript(code, 0xe50))],
    ['in Bengali digits', (code: string) => inScript(code, 0x9e6)],
    ['in full-width digits', (code: string) => inScript(code, 0xff10)],
  ])('typed %s opens its inbox', async (_, typed) => {
    const code = await askQuestion(house.client(), 'Something')
    expect((await openInboxBy(house.client(), typed(code))).path).toBe('/en/messages/inbox')
  })

  test('that is unknown, voided, renewed, deleted or mistyped gets one and the same answer', async () => {
    const code = await askQuestion(house.client(), 'Something')
    const voided = await askQuestion(house.client(), 'Something')
    await inInbox(voided, async (client) => {
      await client.get('/en/messages/code')
      await client.submit('/messages/code/voiding')
    })
    const renewed = await askQuestion(house.client(), 'Something')
    await inInbox(renewed, async (client) => {
      await client.get('/en/messages/code')
      await client.submit('/messages/code/renewal')
    })
    const deleted = await askQuestion(house.client(), 'Something')
    await inInbox(deleted, async (client) => {
      await client.get('/en/messages/delete')
      await client.submit('/messages/delete')
    })
    const client = house.client()
    const typed = [
      another(code),
      voided,
      renewed,
      deleted,
      code.slice(0, 19),
      `${code}0`,
      '12345',
      'not a code',
      '1'.repeat(90),
    ]
    const answers: string[] = []
    for (const one of typed) {
      const reply = await openInboxBy(client, one)
      expect(reply.status).toBe(422)
      expect(reply.path).toBe('/en/messages')
      answers.push(`${JSON.stringify([...reply.headers])}${reply.text.replaceAll(one, '…')}`)
    }
    expect(new Set(answers).size).toBe(1)
  })

  test('that cannot be looked up just now is not called wrong, and stays in its field', async () => {
    const code = await askQuestion(house.client(), 'Something')
    const crowded = await house.another()
    crowded.base.deriver.close()
    const reply = await openInboxBy(clientOf(crowded), code)
    expect(reply.status).toBe(422)
    expect(seen(reply)).toContain('We did not have time to check the code')
    expect(reply.text).toContain(`value="${code}"`)
  })

  test('can be renewed: the old one opens nothing, the new one everything', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'Before the renewal')
    await client.get('/en/messages/code')
    const renewed = codeOn(await client.submit('/messages/code/renewal'))
    expect(renewed).not.toBe(code)
    expect((await openInboxBy(house.client(), code)).status).toBe(422)
    expect((await openInboxBy(house.client(), renewed)).path).toBe('/en/messages/inbox')
  })

  test('can be made useless: the inbox is shut, the message stays with the team', async () => {
    const client = house.client()
    const code = await askQuestion(client, 'It stays')
    const { id } = await newest(house.base)
    await client.get('/en/messages/code')
    await client.submit('/messages/code/voiding')
    expect((await client.get('/en/messages/inbox')).path).toBe('/en/messages')
    expect((await openInboxBy(house.client(), code)).status).toBe(422)
    expect((await readByTeam(house.base, id)).told?.answers.values['story.message@1']).toBe('It stays')
  })

  test('that was told over the phone opens nothing before it is renewed', async () => {
    const { client, code } = await byPhone()
    expect((await openInboxBy(client, code)).path).toBe('/en/messages/code')
    for (const path of ['/messages/inbox', '/messages/told', '/messages/delete']) {
      expect((await client.get(`/en${path}`)).path, path).toBe('/en/messages/code')
    }
    for (const path of ['/messages/reply', '/messages/contact', '/messages/delete', '/messages/code/voiding']) {
      await client.get('/en/messages/code')
      expect((await client.post(`/en${path}`, { message: 'x', safe: 'x' })).path, path).toBe('/en/messages/code')
    }
    const renewed = codeOn(await client.submit('/messages/code/renewal'))
    expect((await client.get('/en/messages/inbox')).path).toBe('/en/messages/inbox')
    expect((await openInboxBy(house.client(), code)).status).toBe(422)
    expect((await openInboxBy(house.client(), renewed)).path).toBe('/en/messages/inbox')
  })

  test('is made for the phone once only', async () => {
    await askQuestion(house.client(), 'Has one already')
    expect(await receiptForPhone(house.base, (await newest(house.base)).id)).toBeNull()
  })

  test('guessed a hundred times in ten minutes raises an alarm, and the right one still opens', async () => {
    const code = await askQuestion(house.client(), 'Something')
    await house.base.database.writing(async (tx) => {
      await tx.deleteFrom('wrong_code').execute()
      const rows = Array.from({ length: 100 }, () => ({ id: crypto.randomUUID(), at: house.now }))
      await tx.insertInto('wrong_code').values(rows).execute()
    })
    const alarms = () => house.logged.filter((line) => line.includes('alarm.wrong-codes')).length
    const before = alarms()
    await openInboxBy(house.client(), another(code))
    await openInboxBy(house.client(), another(code))
    expect(alarms()).toBe(before + 1)
    expect((await openInboxBy(house.client(), code)).path).toBe('/en/messages/inbox')
  })

  test('stands in no address, title, log line, mail, job or row', async () => {
    const visited: string[] = []
    const client = watched(clientOf(house.app), visited)
    const code = await askQuestion(client, 'Something')
    await client.submit('/receipt', { last: code.slice(-5) })
    const other = watched(clientOf(house.app), visited)
    await openInboxBy(other, another(code))
    await openInboxBy(other, code)
    await other.get('/en/messages/code')
    const renewed = codeOn(await other.submit('/messages/code/renewal'))
    const traces = [...visited, ...house.logged, await dumpOf(house.base)].join('\n')
    for (const one of [code, renewed]) {
      for (const form of [one, grouped(one), one.slice(0, 10), encodeURIComponent(grouped(one))])
        expect(traces).not.toContain(form)
    }
    expect(visited.length).toBeGreaterThan(10)
  })
})

/** Notes every address asked for or led to, and every title shown. */
function watched(client: Client, visited: string[]): Client {
  const raw = client.raw
  client.raw = async (path, init) => {
    const response = await raw(path, init)
    const title = /<title>(.*?)<\/title>/.exec(await response.clone().text())?.[1] ?? ''
    visited.push(path, response.headers.get('location') ?? '', title)
    return response
  }
  return client
}

async function inInbox(code: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = house.client()
  await openInboxBy(client, code)
  await work(client)
}

/** A referral whose code was told to the person by a worker. */
async function byPhone(): Promise<{ client: Client; code: string }> {
  await askQuestion(house.client(), 'Told on the phone')
  const { id } = await newest(house.base)
  await house.base.database.writing((tx) => tx.deleteFrom('receipt').where('referral_id', '=', id).execute())
  return { client: house.client(), code: (await receiptForPhone(house.base, id)) ?? '' }
}

test('a code sent by another site’s form opens nothing', async () => {
  const code = await askQuestion(house.client(), 'Something')
  const client = house.client()
  await client.get('/en/messages')
  const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1] ?? ''
  const reply = await client.post(
    '/en/messages',
    { code, token },
    { origin: 'https://elsewhere.example.org', 'sec-fetch-site': 'cross-site' },
  )
  expect(reply.status).toBe(403)
  expect(reply.text).not.toContain(code)
})
