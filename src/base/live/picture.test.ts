import { describe, expect, test } from 'vitest'
import { changed, roomOf } from './picture.ts'

const textOf = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null)
const settled = () => new Promise((done) => setTimeout(done, 0))

describe('a picture for many', () => {
  test('is made once for all who look, and whoever comes later gets the whole of it', async () => {
    let made = 0
    const room = roomOf(
      async () => new Map([['a', `made ${++made}`]]),
      () => {},
    )
    const heard: string[][] = [[], [], []]
    for (const list of heard.slice(0, 2)) room.enter((bytes) => list.push(textOf(bytes) ?? ''))
    await settled()
    room.enter((bytes) => heard[2]?.push(textOf(bytes) ?? ''))
    expect(made).toBe(1)
    for (const list of heard) expect(list).toEqual(['event: parts\ndata: [["a","made 1"]]\n\n'])
  })

  test('changed often while it is being made is made once more, not as often', async () => {
    let made = 0
    let finish = () => {}
    const room = roomOf(
      () =>
        new Promise((done) => {
          finish = () => done(new Map([['a', String(++made)]]))
        }),
      () => {},
    )
    room.enter(() => {})
    for (let count = 0; count < 50; count++) room.change()
    finish()
    await settled()
    finish()
    await settled()
    expect(made).toBe(2)
  })

  test('that could not be made is made at the next change', async () => {
    let fails = true
    const room = roomOf(
      async () => {
        if (fails) throw new Error('gone')
        return new Map([['a', 'back']])
      },
      () => {},
    )
    const heard: string[] = []
    room.enter((bytes) => heard.push(textOf(bytes) ?? ''))
    await settled()
    fails = false
    room.change()
    await settled()
    expect(heard).toHaveLength(1)
  })

  test('nobody looks at is forgotten', () => {
    let empty = 0
    const room = roomOf(
      async () => new Map(),
      () => empty++,
    )
    const leave = [room.enter(() => {}), room.enter(() => {})]
    for (const go of leave) go()
    expect(empty).toBe(1)
  })
})

describe('what is sent', () => {
  test('is what differs, and an empty part where one is gone', () => {
    const old = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ])
    const next = new Map([
      ['a', '1'],
      ['b', '2'],
      ['d', '1'],
    ])
    expect(textOf(changed(old, next))).toBe('event: parts\ndata: [["b","2"],["d","1"],["c",""]]\n\n')
    expect(changed(next, new Map(next))).toBeNull()
  })
})
