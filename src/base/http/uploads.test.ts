import { expect, test } from 'vitest'
import { readTyped, TooLarge, WrongType } from './typed.ts'
import { readUploads } from './uploads.ts'

const request = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** A form as a browser sends it. */
async function formOf(fields: readonly (readonly [string, string | File])[]): Promise<Request> {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const whole = new Response(form)
  return request(await whole.arrayBuffer(), { 'content-type': whole.headers.get('content-type') ?? '' })
}

test('fields and files of a form are read, the name only as its last part', async () => {
  const sent = await readUploads(
    await formOf([
      ['title', 'Åsa\u0000'],
      ['paper', new File(['hei'], '../..\\C:\\salainen\n.txt')],
    ]),
    1000,
  )
  expect(sent.typed.get('title')).toEqual(['Åsa'])
  expect(sent.files).toMatchObject([{ field: 'paper', bytes: Buffer.from('hei') }])
  expect(sent.files[0]?.name).not.toMatch(/[\\/\n]/)
})

test('a field for a file that was left empty is no file', async () => {
  const sent = await readUploads(await formOf([['paper', new File([], '')]]), 1000)
  expect(sent.files).toEqual([])
})

test('more than the limit is refused, told or not', async () => {
  const big = await formOf([['paper', new File([new Uint8Array(2_000_000)], 'a.bin')]])
  await expect(readUploads(big, 1000)).rejects.toThrow(TooLarge)
  await expect(readUploads(request('x', { 'content-length': '99999999' }), 1000)).rejects.toThrow()
})

test('an endless stream is left when the limit is passed', async () => {
  let given = 0
  const endless = new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from('--b\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\n'))
    },
    pull(controller) {
      given += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  const flood = request(endless, { 'content-type': 'multipart/form-data; boundary=b' })
  await expect(readUploads(flood, 100_000)).rejects.toThrow(TooLarge)
  expect(given).toBeLessThan(3_000_000)
})

test('too many files are refused', async () => {
  const many = Array.from({ length: 30 }, (_, at) => ['paper', new File(['x'], `${at}.txt`)] as const)
  await expect(readUploads(await formOf(many), 1000)).rejects.toThrow(TooLarge)
})

test('a form that is cut or has no boundary is refused', async () => {
  const cut = '--b\r\ncontent-disposition: form-data; name="f"; filename="f"\r\n\r\nabc'
  await expect(readUploads(request(cut, { 'content-type': 'multipart/form-data; boundary=b' }), 9)).rejects.toThrow(
    WrongType,
  )
  await expect(readUploads(request(cut, { 'content-type': 'multipart/form-data' }), 9)).rejects.toThrow(WrongType)
})

test('a door that takes no files takes no such form', async () => {
  await expect(readTyped(await formOf([['a', 'b']]))).rejects.toThrow(WrongType)
})
