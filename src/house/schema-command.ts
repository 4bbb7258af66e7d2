import fs from 'node:fs'
import type { TestProject } from 'vitest/node'
import { setup, urlOf } from './database-for-tests.ts'
import { schemaFile, schemaText } from './schema.ts'

// Migrates a database of its own, as the tests do, so that what is written never comes from somebody's own data folder.
const given = { serverUrl: '', template: '' }
const provide = (name: keyof typeof given, value: string) => {
  given[name] = value
}
const tearDown = await setup({ provide } as unknown as TestProject)
try {
  fs.writeFileSync(schemaFile, await schemaText(urlOf(given.serverUrl, given.template)))
  console.log(`wrote ${schemaFile}`)
} finally {
  await tearDown()
}
