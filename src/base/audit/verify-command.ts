import path from 'node:path'
import { readSecrets } from '#base/config/secrets.ts'
import { readSettings } from '#base/config/settings.ts'
import { openCluster } from '#base/database/cluster.ts'
import { connect } from '#base/database/connect.ts'
import { makeLog } from '#base/log/log.ts'
import { keptHeads, publicKeys } from './heads.ts'
import { told, verify } from './verify.ts'

/** `npm run audit:verify`: one line and exit code 0, or the first bad row and 1. Works beside a running Polku. */
async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const { audit, signing } = readSecrets(settings.secrets)
  const silent = makeLog(
    () => {},
    () => new Date(),
  )
  const folder = path.join(settings.data, 'cluster')
  const cluster = settings.databaseUrl ? null : await openCluster({ folder, log: silent })
  const database = connect(settings.databaseUrl ?? cluster?.url ?? '', { max: 1 })
  try {
    // Before the rows, or a head that is signed meanwhile would seem to name a row that is gone.
    const heads = await keptHeads(settings.heads)
    const { line, exitCode } = told(await database.reading((db) => verify(db, audit, heads, publicKeys(signing))))
    console.log(line)
    process.exitCode = exitCode
  } finally {
    await database.close()
    await cluster?.stop()
  }
}

await main()
