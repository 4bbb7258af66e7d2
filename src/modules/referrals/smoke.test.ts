import { beforeAll, expect, test } from 'vitest'
import { fillDemo } from '#demo/fill.ts'
import { fixture } from '#house/fixture.ts'
import { enter } from './intake-for-tests.ts'
import { seen } from './sender-for-tests.ts'

const house = fixture()
beforeAll(() => fillDemo(house.base), 120_000)
test('all pages', async () => {
  const c = await enter(house, 'official')
  const ids = await house.base.database.reading((db) => db.selectFrom('referral').selectAll().execute())
  expect(ids.length).toBe(14)
  const paths = ['/en/referrals', '/fi/referrals?lane=closed', '/sv/referrals?who=mine&sort=oldest', '/en/referrals/figures', '/en/referrals/new', '/en/referrals/new?edition=self',
   ...ids.flatMap(({ id }) => ['', '/reply', '/reply?as=question&phrase=ask-more', '/turn', '/turn?edition=self', '/decision', '/decision?outcome=admitted&ground=victim'].map((p) => `/en/referrals/${id}${p}`))]
  const fs = await import('node:fs')
  fs.mkdirSync('/tmp/intake/html', { recursive: true })
  for (const path of paths) {
    const reply = await c.get(path)
    fs.writeFileSync(`/tmp/intake/html/${path.replaceAll(/[/?&=]/g, '_')}.html`, reply.text)
    expect(reply.status, path + house.logged.join('\n')).toBe(200)
  }
  console.log(seen(await c.get('/en/referrals')))
  console.log(seen(await c.get(`/en/referrals/${ids[0]?.id}`)))
  console.log(seen(await c.get(`/en/referrals/${ids.at(-1)?.id}/decision`)))
})
