import { expect, test } from 'vitest'
import { fixture } from '#house/fixture.ts'
import { deleteFile, fileAnswer, fileOf, filesOf, keepFile } from './files.ts'
import { checkUpload } from './kinds.ts'

const house = fixture()
const owner = '01890000-0000-7000-8000-000000000001'
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
const upload = (text: string | Buffer) => ({ field: 'paper', name: 'a', bytes: Buffer.from(text) })

test('a kept file comes back as it was, and neither name nor content stands in the database', async () => {
  const id = await house.base.database.writing((tx) =>
    keepFile(tx, house.base, { name: 'Salainen muistio.pdf', bytes: pdf, kind: 'pdf', owner: ['meeting', owner] }),
  )
  const [heads, whole, row] = await house.base.database.reading(async (db) => [
    await filesOf(db, house.base, 'meeting', [owner]),
    await fileOf(db, house.base, id),
    await db.selectFrom('stored_file').selectAll().executeTakeFirstOrThrow(),
  ])
  expect(heads).toMatchObject([{ id, owner, name: 'Salainen muistio.pdf', kind: 'pdf', size: pdf.length }])
  expect(Buffer.from(whole?.content ?? [])).toEqual(pdf)
  const stored = Buffer.concat([row.sealed_name, row.sealed_content])
  expect(stored.includes('Salainen')).toBe(false)
  expect(stored.includes('%PDF')).toBe(false)
  await house.base.database.writing((tx) => deleteFile(tx, id))
  expect(await house.base.database.reading((db) => fileOf(db, house.base, id))).toBeNull()
})

test('a file is handed out to keep, never to show, with its name written safely', () => {
  const answer = fileAnswer({
    owner: ['meeting', owner],
    name: 'Å"\r\nX: y',
    kind: 'pdf',
    content: new Uint8Array(pdf),
  })
  const headers = answer.kind === 'bytes' ? answer.headers : {}
  expect(headers['Content-Disposition']).toBe(
    `attachment; filename="file.pdf"; filename*=UTF-8''%C3%85%22%0D%0AX%3A%20y.pdf`,
  )
})

test('a file is known by its content, not by its name', async () => {
  expect(await checkUpload(upload(pdf), ['pdf'])).toEqual({ ok: true, kind: 'pdf' })
  expect(await checkUpload({ ...upload(pdf), name: 'a.txt' }, ['txt'])).toMatchObject({ ok: false })
  expect(await checkUpload(upload('Muistio, åäö\n'), ['pdf', 'txt'])).toEqual({ ok: true, kind: 'txt' })
})

test.each([
  ['nothing at all', undefined],
  ['an empty file', upload('')],
  ['a page', upload('<html><script>alert(1)</script>')],
  ['a script', upload('#!/bin/sh\nrm x')],
  ['a program', upload(Buffer.from('MZ\x90\x00\x03', 'latin1'))],
  ['bytes that are no text', upload(Buffer.from([0xff, 0xfe, 0x00, 0x41]))],
  ['a picture that may hold a script', upload('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s is refused with the reason in words', async (_, file) => {
  const checked = await checkUpload(file, ['pdf', 'docx', 'png', 'txt'])
  expect(checked.ok).toBe(false)
})
