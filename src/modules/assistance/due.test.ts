import { expect, test } from 'vitest'
import { allJobs } from '#app'
import { addDays, dayOf } from '#base/time/day.ts'
import { fixture } from '#house/fixture.ts'
import { entered } from './decisions-for-tests.ts'
import { enter, openedFile, personId } from './file-for-tests.ts'

const house = fixture()
const today = () => dayOf(house.base.now())

const appointment = (client: string, day: string) =>
  entered(house, client, 'appointment', { 'appointment.what@1': 'CANARY-WHAT', 'appointment.day@1': day })

const remind = async () => allJobs.find(({ name }) => name === 'assistance.due')?.run(house.base, {})
const mails = () =>
  house.base.database.reading((db) =>
    db.selectFrom('mail').select('kind').where('kind', '=', 'assistance.mail.due').execute(),
  )

test('what is due stands by day for the worker and, for who leads the team, for all; nonsense in the address is all', async () => {
  const client = await openedFile(house)
  await appointment(client, addDays(today(), -2))
  await appointment(client, addDays(today(), 30))
  const worker = await enter(house, 'worker')
  const shown = async (query: string, who = worker) => {
    await who.get(`/en/clients/due${query}`)
    return who.last.text.split(`/en/clients/${client}"`).length - 1
  }
  expect(await shown('')).toBe(2)
  expect(await shown('?when=late')).toBe(1)
  expect(await shown('?when=week')).toBe(1)
  expect(await shown('?when=%27&whose=team&page=-3')).toBe(2)
  expect(worker.last.text).not.toContain('CANARY')
  const supervisor = await enter(house, 'supervisor')
  expect(await shown('', supervisor)).toBe(0)
  expect(await shown('?whose=team', supervisor)).toBe(2)
  expect(await shown('?whose=team', await enter(house, 'colleague'))).toBe(0)
  const intake = await enter(house, 'intake')
  await intake.get('/en/clients/due')
  expect(intake.last.status).toBe(404)
})

test('one mail a day at most, only when something new is due, and none to who does not want it', async () => {
  await house.base.database.writing((tx) => tx.deleteFrom('client_deadline').execute())
  const client = await openedFile(house)
  await remind()
  expect(await mails()).toHaveLength(0)
  await appointment(client, today())
  await remind()
  await remind()
  expect(await mails()).toHaveLength(1)
  const worker = await enter(house, 'worker')
  await worker.get('/en/clients/due')
  await worker.submit('/clients/due/reminders', { mail: 'no' })
  expect(worker.last.text).toContain('You get no mail')
  const person = await personId(house, 'worker')
  await house.base.database.writing((tx) =>
    tx
      .updateTable('client_reminder')
      .set({ reminded_on: addDays(today(), -1) })
      .where('person_id', '=', person)
      .execute(),
  )
  await remind()
  expect(await mails()).toHaveLength(1)
  await worker.submit('/clients/due/reminders', { mail: 'yes' })
  await remind()
  expect(await mails()).toHaveLength(2)
})
