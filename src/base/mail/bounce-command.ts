// npm run bounce -- [ENVELOPE RECIPIENT] < REPORT
import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { withDatabase } from '#base/backup/with-database.ts'
import { readSecrets } from '#base/config/secrets.ts'
import { readSettings } from '#base/config/settings.ts'
import { connect } from '#base/database/connect.ts'
import { makeJobs } from '#base/jobs/jobs.ts'
import { makeLog } from '#base/log/log.ts'
import { readBounceAddress, takeReport } from './bounces.ts'
import { addressesIn, readReport } from './report.ts'

/** A report is some kilobytes; what is longer carries the whole mail behind the part that matters. */
const mostRead = 200_000

/** Reads one report that came to the bounce address. Always ends well for the mail server: what is no report is no fault. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const { link } = readSecrets(settings.secrets)
  const raw = (await text(process.stdin)).slice(0, mostRead)
  const envelope = [process.argv[2], process.env.ORIGINAL_RECIPIENT, process.env.RECIPIENT].join('\n')
  const id = readBounceAddress(link, `${envelope}\n${addressesIn(raw)}`)
  if (!id) return console.log('not ours')
  const log = makeLog(
    (line) => console.error(line),
    () => new Date(),
  )
  const said = await withDatabase(settings, async (url) => {
    const database = connect(url, { max: 1 })
    const jobs = makeJobs(url, [], log)
    try {
      const ground = { jobs, now: () => new Date(), random: randomBytes }
      return await database.writing((tx) => takeReport(tx, ground, id, readReport(raw)))
    } finally {
      await jobs.stop()
      await database.close()
    }
  })
  console.log(said)
}

await main()
