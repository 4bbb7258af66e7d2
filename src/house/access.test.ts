import fs from 'node:fs'
import { expect, test } from 'vitest'
import { accessFile, accessText } from './access.ts'

test('docs/access.md tells all doors and who may open them: npm run access', () => {
  expect(fs.readFileSync(accessFile, 'utf8')).toBe(accessText())
})
