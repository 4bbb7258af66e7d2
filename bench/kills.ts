import pg from 'pg'
import { type Row, row } from './measures.ts'
import { Sender } from './sender.ts'
import { startServer } from './server.ts'

/**
 * Kills the app at a random moment of sending, round after round, and starts it again on the same database. Every receipt
 * that any browser was ever shown must open, and no message may stand twice.
 */
export async function kills(
  file: string,
  environment: Record<string, string>,
  databaseUrl: string,
  rounds: number,
): Promise<Row[]> {
  const shown: string[] = []
  let sent = 0
  for (let round = 0; round < rounds; round++) {
    const server = await startServer(file, environment)
    const senders = Array.from({ length: 4 }, () => keepSending(server.origin, round, () => sent++, shown))
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 900))
    await server.kill('SIGKILL')
    await Promise.all(senders)
    if (round % 20 === 19)
      process.stderr.write(`  kill round ${round + 1} of ${rounds}: ${shown.length} receipts shown\n`)
  }
  const server = await startServer(file, environment)
  let opened = 0
  for (const code of shown) if (await new Sender(server.origin).openInbox(code)) opened++
  await server.kill('SIGTERM')
  const { twice, loose } = await doubles(databaseUrl)
  return [
    row(
      `kill -9 in ${rounds} rounds: receipts that open`,
      `${opened} of ${shown.length} shown, ${sent} posts begun`,
      'all',
      opened === shown.length && shown.length > 0,
    ),
    row('kill -9: receipts or referrals twice', `${twice}`, '0', twice === 0),
    row('kill -9: referrals without content or key', `${loose}`, '0', loose === 0),
  ]
}

async function keepSending(origin: string, round: number, began: () => void, shown: string[]): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      const sender = new Sender(origin)
      const fields = await sender.open()
      began()
      const code = await sender.send(fields, `Invented, round ${round}, number ${count}.`)
      if (code) shown.push(code)
    } catch {
      return
    }
  }
}

/** A second receipt of one referral, or a referral of which a part is missing. */
async function doubles(url: string): Promise<{ twice: number; loose: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`
    select (select count(*) from (select referral_id from receipt where voided_on is null group by 1 having count(*) > 1) d)::int as twice,
           (select count(*) from referral r where reference not like 'BEN%' and erased_on is null
              and (not exists (select 1 from told t where t.referral_id = r.id)
                or (select count(*) from content_key k where k.referral_id = r.id) <> 2))::int as loose`)
  await client.end()
  return rows[0]
}
