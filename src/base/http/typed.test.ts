import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyLimit, clean, readTyped, TooLarge, typedOf, WrongType } from './typed.ts'

const posted = (body: string | ReadableStream<Uint8Array>, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost/fi/x', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    ...(typeof body === 'string' ? {} : { duplex: 'half' as const }),
  } as RequestInit)

describe('cleaning', () => {
  test('NUL and other controls go, line breaks become one kind', () => {
    expect(clean('a\u0000b\u0007c\u009bd')).toBe('abcd')
    expect(clean('one\r\ntwo\rthree\nfour\tfive')).toBe('one\ntwo\nthree\nfour\tfive')
  })

  test('half a surrogate pair becomes the replacement sign', () => {
    expect(clean('a\ud800b')).toBe('a\ufffdb')
    expect(clean('\udc00')).toBe('\ufffd')
    expect(clean('👩‍👧')).toBe('👩‍👧')
  })

  test('marks that would show another text than is written go, those of right-to-left writing stay', () => {
    expect(clean('\u202eabc\u202c\u2066d\u2069\ufeff')).toBe('abcd')
    expect(clean('שלום\u200f!')).toBe('שלום\u200f!')
    expect(clean('می\u200cخواهم')).toBe('می\u200cخواهم')
  })

  test('of a flood of marks on one letter eight stay', () => {
    expect(clean(`a${'\u0334'.repeat(5000)}b`)).toBe(`a${'\u0334'.repeat(8)}b`)
  })

  test('a letter and its mark become one sign', () => {
    expect(clean('a\u0308iti')).toBe('äiti')
  })

  test('markup is text and stays', () => {
    expect(clean('<script>alert(1)</script> {{7*7}} ${x} %00')).toBe('<script>alert(1)</script> {{7*7}} ${x} %00')
  })

  test('what is clean stays so, and can always be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = clean(text)
        expect(clean(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(once).not.toContain('\u0000')
      }),
    )
  })
})

describe('fields', () => {
  test('names that no form of ours has are left out', () => {
    const typed = typedOf([
      ['good.name', '1'],
      ['__proto__', '2'],
      ['a[b]', '3'],
      ['', '4'],
      [`x${'y'.repeat(61)}`, '5'],
    ])
    expect([...typed.keys()]).toEqual(['good.name', '__proto__'])
    expect(({} as Record<string, unknown>)['0']).toBeUndefined()
  })

  test('a repeated field keeps all its values in order', () => {
    expect(
      typedOf([
        ['a', '1'],
        ['b', '2'],
        ['a', '3'],
      ]).get('a'),
    ).toEqual(['1', '3'])
  })

  test('more than four hundred fields are too many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at): [string, string] => [`f${at}`, ''])
    expect(typedOf(many(400)).size).toBe(400)
    expect(() => typedOf(many(401))).toThrow(TooLarge)
  })
})

describe('a posted body', () => {
  test('is read as a form, and as nothing else', async () => {
    expect((await readTyped(posted('a=1&b=%C3%A4+c'))).get('b')).toEqual(['ä c'])
    await expect(readTyped(posted('{"a":1}', 'application/json'))).rejects.toThrow(WrongType)
    await expect(readTyped(posted('a=1', 'text/plain'))).rejects.toThrow(WrongType)
    await expect(readTyped(posted('--x', 'multipart/form-data; boundary=x'))).rejects.toThrow(WrongType)
  })

  test('bytes that are no UTF-8 do no harm', async () => {
    expect((await readTyped(posted('a=%ff%fe%80'))).get('a')?.[0]?.isWellFormed()).toBe(true)
  })

  test('a body over the limit is given up as soon as it is passed', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        sent += 64 * 1024
        stream.enqueue(new Uint8Array(64 * 1024).fill(97))
      },
    })
    await expect(readTyped(posted(endless))).rejects.toThrow(TooLarge)
    expect(sent).toBeLessThan(bodyLimit * 3)
  })
})
