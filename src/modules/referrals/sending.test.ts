import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { askQuestion, newest, openInboxBy, readByTeam } from './sender-for-tests.ts'

const house = fixture()

test('a question is stored, its sender gets a code, and the team reads it', async () => {
  const client = house.client()
  const code = await askQuestion(client, 'May I ask about a friend?')
  expect(code).toHaveLength(20)
  const row = await newest(house.base)
  expect(row).toMatchObject({ kind: 'question', channel: 'web', lang: 'en', consent: 'not-asked', lane: 'ordinary', received_on: '2026-11-23' })
  const whole = await readByTeam(house.base, row.id)
  expect(whole.told?.answers.values['story.message@1']).toBe('May I ask about a friend?')
  const opened = await openInboxBy(house.client(), code)
  expect(opened.path).toBe('/en/messages/inbox')
})
