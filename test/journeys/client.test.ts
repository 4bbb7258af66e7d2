import { expect, test } from 'vitest'
import { addReferral, decideReferral } from '#modules/referrals/make.ts'
import type { Person } from './person.ts'
import { town } from './walk.ts'

const here = await town()

test('without script: from a decided proposal to a file, a plan, removal and its follow-ups', async () => {
  const name = 'Keksitty-Ilman'
  await admittedProposal(name)
  const official = await here.worker('Päätös Pirkko', false)
  const file = await takenOver(official, name)
  await planned(official, file)
  await removed(official, file)
  await go(official, file)
  expect(await official.words()).toContain('Removed from the system')
  expect((await official.words()).match(/Follow-up/g)).toHaveLength(4)
})

/** An invented person on whose admission intake has decided. */
async function admittedProposal(name: string): Promise<void> {
  const base = here.base()
  const people = await base.database.reading((db) => db.selectFrom('person').select(['id', 'name']).execute())
  const of = (wanted: string) => people.find((person) => person.name === wanted)?.id ?? ''
  const referral = await addReferral(base, {
    edition: 'self',
    values: {
      ...{ 'gate.age@1': 'adult', 'gate.consent@1': 'given', 'story.message@1': 'Invented story.' },
      ...{
        'person.given-name@1': 'Kaisa',
        'person.family-name@1': name,
        'reach.caution@1': `Invented caution of ${name}.`,
      },
    },
    reach: [{ 'reach.channel@1': 'post', 'reach.address@1': 'Invented box 1', 'reach.safe-to-write@1': 'yes' }],
  })
  const who = { drafter: of('Esimerkki Eeva'), reviewer: of('Näyte Niina'), signer: of('Malli Mikko') }
  await decideReferral(base, who, referral, {
    outcome: 'admitted',
    ground: 'victim',
    weighed: ['may-be-victim', 'needs-help'].map((on) => ({ test: on, met: true, reasons: 'Invented reasons.' })),
    text: 'Invented text.',
  })
}

/** Opens the file of the one who waits; its path. */
async function takenOver(official: Person, name: string): Promise<string> {
  await go(official, '/en/clients/waiting')
  await official.followIn(official.page.getByRole('row').nth(1), /.+/)
  await official.choose('Into which file?', 'A new file')
  const workers = official.field('Responsible worker')
  const me = await workers.locator('option').filter({ hasText: 'Päätös Pirkko' }).getAttribute('value')
  await workers.selectOption(me ?? '')
  await official.press('Open the file')
  expect(await official.words()).toContain(`Invented caution of ${name}.`)
  return new URL(official.page.url()).pathname
}

async function planned(official: Person, file: string): Promise<void> {
  await official.follow('Plan')
  await official.unfold('Steps of the referral mechanism')
  await official.follow('Make it an action')
  await official.pick('Which assistance measure', 'Safe accommodation')
  await official.date('By', '5', '1', '2027')
  await official.press('Save')
  await official.unfold('Steps of the referral mechanism')
  expect(await official.words()).toContain('Planned')
  expect(await official.words()).toContain('5 January 2027')
  await go(official, file)
  expect(await official.words()).toContain('Action')
  await go(official, `${file}/organiser`)
  expect(await official.words()).toContain('The assistance system')
}

/** Drafted by the second worker, read by the supervisor, signed by the official. */
async function removed(official: Person, file: string): Promise<void> {
  await go(official, `${file}/workers`)
  await official.pick('To whom', 'Asiakastyö Aada')
  await official.page.getByLabel('Second worker').check()
  await official.press('Save')
  const worker = await here.worker('Asiakastyö Aada', false)
  await go(worker, `${file}/decisions/new/removal`)
  await worker.page.getByLabel(/^No more need of help/).check()
  await worker.write('Reasons', 'Invented reasons.')
  await worker.write('To the client in plain words', 'Invented words.')
  await worker.page.getByLabel('Finnish').check()
  await worker.write('Administrative court of the appeal', 'Keksitty hallinto-oikeus')
  await worker.press('Save the draft')
  const decision = new URL(worker.page.url()).pathname
  const supervisor = await here.worker('Esihenkilö Eero', false)
  await go(supervisor, decision)
  await supervisor.press('Mark as read')
  await go(official, decision)
  await official.press('Sign the decision')
  const confirm = official.page.getByRole('heading', { name: 'Confirm that it is you' })
  if (await confirm.isVisible()) await official.press('Confirm (demonstration)')
}

const go = (person: Person, path: string) => person.page.goto(new URL(path, person.page.url()).href)
