// npm run first-administrator -- "NAME" E-MAIL [LANGUAGE] [ORGANISATION]
import { randomBytes } from 'node:crypto'
import { withDatabase } from '#base/backup/with-database.ts'
import { readSecrets } from '#base/config/secrets.ts'
import { readSettings, WrongSettings } from '#base/config/settings.ts'
import { connect } from '#base/database/connect.ts'
import { isLang } from '#base/i18n/lang.ts'
import { FirstAdministratorFault, firstAdministrator } from './first-administrator.ts'

try {
  await run()
} catch (error) {
  const told = error instanceof FirstAdministratorFault || error instanceof WrongSettings
  console.error(told ? error.message : error)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const [name, email, lang = 'fi', organisation = 'nas'] = process.argv.slice(2)
  if (!name || !email?.includes('@') || !isLang(lang)) {
    throw new FirstAdministratorFault('Say who: npm run first-administrator -- "NAME" E-MAIL [fi|sv|en] [ORGANISATION]')
  }
  const settings = readSettings(process.env)
  const { audit } = readSecrets(settings.secrets)
  const clock = { now: () => new Date(), random: randomBytes }
  const link = await withDatabase(settings, async (url) => {
    const database = connect(url, { max: 1 })
    try {
      return await database.writing((tx) => firstAdministrator(tx, clock, audit, { name, email, lang, organisation }))
    } finally {
      await database.close()
    }
  })
  console.log(`Hand this over in person. It works once, within seven days:\n  ${settings.origins[0]}${link}`)
}
