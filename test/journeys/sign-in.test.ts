import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fillPeople } from '#demo/people.ts'
import { freePort, launchBrowser, listen } from '#house/browser.ts'
import { fixture } from '#house/fixture.ts'
import { type ProviderForTests, providerForTests } from '#modules/accounts/provider-for-tests.ts'

vi.setConfig({ testTimeout: 120_000 })
const port = await freePort()
const origin = `http://localhost:${port}`
const house = fixture({ POLKU_ORIGIN: origin })
const begin = new Date()
const later = (minutes: number) => {
  house.now = new Date(begin.getTime() + minutes * 60_000)
}
let browser: Browser
let provider: ProviderForTests
let close: () => Promise<void>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  later(0)
  await fillPeople(house.base)
  close = await listen(house.app, port)
  // Another site than ours: its answers come back without our strict cookies, as in earnest.
  provider = await providerForTests(`${origin}/sign-in/callback`)
  browser = await launchBrowser()
})
beforeEach(() => later(0))
afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser.close()
  await provider.stop()
  await close()
})

const visitor = async ({ script = true } = {}): Promise<Page> => {
  const context = await browser.newContext({ javaScriptEnabled: script, locale: 'en-GB' })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return page
}

const demo = async (name: string, options = {}): Promise<Page> => {
  const page = await visitor(options)
  await page.goto(`${origin}/en/sign-in`)
  await page.getByRole('button', { name }).click()
  await page.waitForURL('**/en/work')
  return page
}

const invite = async (email: string, organisation = 'Helsinki Reception Centre'): Promise<string> => {
  const page = await demo('Hallinto Hanna')
  await page.goto(`${origin}/en/people/invite`)
  await page.getByLabel('Name', { exact: true }).fill('Keksitty Kerttu')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('English').check()
  await page.getByLabel('Duty').selectOption('professional')
  await page.getByLabel('Organisation', { exact: true }).selectOption({ label: organisation })
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByRole('button', { name: 'Confirm (demonstration)' }).click()
  return (await page.locator('[data-link]').getAttribute('href')) ?? ''
}

/** A device that holds passkeys and always recognises its owner. */
const device = async (page: Page): Promise<{ cdp: CDPSession; add: () => Promise<string> }> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const add = async () => {
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    })
    return authenticatorId
  }
  return { cdp, add }
}

test('an invitation makes a passkey, the passkey opens the account and confirms a grave act', async () => {
  const link = await invite('kerttu@example.org')
  const page = await visitor()
  const { cdp, add } = await device(page)
  const first = await add()
  await page.goto(`${origin}${link}`)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/en/work')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Keksitty Kerttu')

  await page.goto(`${origin}${link}`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This link does not work')

  await page.goto(`${origin}/en/work`)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/en/work')

  later(6)
  await page.goto(`${origin}/en/account`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Confirm that it is you')
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click()
  await page.waitForURL('**/en/account/passkeys/new')

  await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: first })
  await add()
  await page.getByLabel('Name').fill('Second device')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/en/account')
  await page.getByRole('link', { name: 'Second device' }).click()
  await page.getByRole('button', { name: 'Remove the passkey' }).click()
  await page.waitForURL('**/en/account')
  await page.getByRole('link', { name: /^Passkey / }).click()
  await page.getByRole('button', { name: 'Remove the passkey' }).click()
  expect(await page.getByRole('alert').or(page.locator('.ds-alert')).textContent()).toContain('only way to sign in')
})

test('a passkey that is not known here gets the same plain refusal', async () => {
  const page = await visitor()
  const { add } = await device(page)
  await add()
  const link = await invite('removed@example.org')
  await page.goto(`${origin}${link}`)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/en/work')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-in')
  await house.base.database.writing((tx) =>
    tx.updateTable('passkey').set({ removed_at: house.now }).where('removed_at', 'is', null).execute(),
  )
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Sign-in did not succeed' }).waitFor()
})

test('wrong answers slow an account down, also for the right key, and never for good', async () => {
  const page = await visitor()
  const { cdp, add } = await device(page)
  const authenticatorId = await add()
  await page.goto(`${origin}${await invite('slow@example.org')}`)
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.waitForURL('**/en/work')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-in')
  const signIn = async () => {
    await page.goto(`${origin}/en/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL((url) => url.pathname !== '/en/sign-in' && url.pathname !== '/en/sign-in/passkey/challenge')
    await page.getByRole('heading', { name: /did not succeed|Hello/ }).waitFor()
    return page.getByRole('heading', { level: 1 }).textContent()
  }
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
  const [credential] = credentials
  if (!credential) throw new Error('no credential')
  // The same credential with a key that is not the one we know.
  const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const wrong = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey)).toString('base64')
  const swap = async (key: string) => {
    await cdp.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credential.credentialId })
    await cdp.send('WebAuthn.addCredential', {
      authenticatorId,
      credential: { ...credential, privateKey: key, signCount: 100 },
    })
  }
  await swap(wrong)
  for (let tries = 0; tries < 5; tries++) expect(await signIn()).toBe('Sign-in did not succeed')
  await swap(credential.privateKey)
  expect(await signIn()).toBe('Sign-in did not succeed')
  later(2)
  expect(await signIn()).toContain('Hello')
})

test('without script the passkey page says what is missing, and the demo’s doors work', async () => {
  const page = await demo('Esimerkki Eeva', { script: false })
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  expect(await page.locator('main').textContent()).toContain('JavaScript')
  expect(await page.getByRole('button', { name: 'Sign in with a passkey' }).isDisabled()).toBe(true)
})

test.each([true, false])('the organisation’s own sign-in leads in across sites (script: %s)', async (script) => {
  provider.subject = `across-${script}`
  const administrator = await demo('Hallinto Hanna', { script: false })
  await administrator.goto(`${origin}/en/organisations`)
  await administrator.getByRole('link', { name: 'Oulu Reception Centre' }).click()
  if (script) {
    await administrator.locator('summary').click()
    await administrator.getByLabel('Name', { exact: false }).fill('Mallikeskus')
    await administrator.getByLabel('Address (issuer)').fill(provider.issuer)
    await administrator.getByLabel('Client id').fill(provider.client.id)
    await administrator.getByLabel('Client secret').fill(provider.client.secret)
    await administrator.getByRole('button', { name: 'Add a sign-in' }).click()
    await administrator.getByRole('button', { name: 'Confirm (demonstration)' }).click()
    await administrator.waitForURL('**/en/organisations/*')
  }
  const page = await visitor({ script })
  const onwards = async () => {
    if (!script) await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL('**/en/work')
  }
  await page.goto(`${origin}${await invite(`across-${script}@example.org`, 'Oulu Reception Centre')}`)
  await page.getByRole('button', { name: 'Sign in through Mallikeskus' }).click()
  await onwards()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Hello')
  await page.goto(`${origin}/en/account`)
  expect(await page.locator('main').textContent()).toContain('Mallikeskus')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/en/sign-in')
  await page.getByRole('button', { name: 'Sign in through Mallikeskus' }).click()
  await onwards()

  // A grave act: the provider asks anew in a tab of its own, what was asked for waits in this one.
  await page.goto(`${origin}/en/account`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('button', { name: 'Confirm through Mallikeskus' }).click()
  const tab = await opened
  if (!script) await tab.getByRole('button', { name: 'Continue' }).click()
  await tab.getByRole('heading', { name: 'Confirmed' }).waitFor()
  await tab.close()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL('**/en/account/passkeys/new')
})
