import { describe, expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { codeOn, fillSections, newest, readByTeam, type Staged } from './sender-for-tests.ts'

const house = fixture()

describe('markup is text', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; drop table referral; --",
    '{{7*7}} ${7*7} <%= 7 %>',
    '</textarea><svg onload=alert(1)>',
  ]
  const dangerous = /<script>alert|<img src=x|<svg onload/

  test.each(payloads)('%s comes back escaped on every page, and reaches the team as typed', async (payload) => {
    const client = house.client()
    const fields: Staged = {
      gate: { 'gate.age': 'adult', 'gate.consent': 'given' },
      writer: { 'writer.organisation': payload, 'writer.name': payload },
      story: { 'story.message': payload },
      signs: { 'signs.other': payload },
      person: {
        'person.family-name': payload,
        'person.given-name': payload,
        'person.residence': payload,
        'person.client-number': payload,
        'person.home-municipality': payload,
        'person.counsel': payload,
      },
      children: { 'children.note': payload },
      language: { 'language.others': payload, 'language.note': payload },
      reach: { 'reach.proxy': payload, 'reach.caution': payload },
      needs: { 'needs.details': payload, 'needs.authorities-details': payload },
    }
    for (const [name, typed] of Object.entries(fields)) {
      await fillSections(client, 'other', { [name]: typed })
      expect((await client.get(`/en/contact/other/${name}`)).text, name).not.toMatch(dangerous)
    }
    const check = await client.get('/en/contact/other/check')
    expect(check.text).not.toMatch(dangerous)
    codeOn(await client.submit('/contact/other/send', { 'show-mine': 'yes' }))
    const toldPage = await client.get('/en/messages/told')
    expect(toldPage.text).not.toMatch(dangerous)
    const { told } = await readByTeam(house.base, (await newest(house.base)).id)
    expect(told?.answers.values['story.message@1']).toBe(payload)
    expect(told?.answers.values['person.counsel@1']).toBe(payload)
  })

  test('a refused answer with markup comes back escaped', async () => {
    const client = house.client()
    await client.get('/en/contact/question')
    const reply = await client.submit('/contact/question', {
      'story.message': '</textarea><script>alert(1)</script>',
      'writer.kind': '"><script>alert(1)</script>',
    })
    expect(reply.status).toBe(422)
    expect(reply.text).not.toMatch(dangerous)
  })
})
