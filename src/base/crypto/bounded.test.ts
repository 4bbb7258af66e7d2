import { describe, expect, test } from 'vitest'
import { Busy, makeBounded } from './bounded.ts'

/** Jobs that end when told to. */
function jobs() {
  const ends: (() => void)[] = []
  return { begun: ends, job: () => new Promise<void>((resolve) => void ends.push(resolve)) }
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a bounded queue', () => {
  test('never runs more at once than allowed, and takes them in turn', async () => {
    const { begun, job } = jobs()
    const queue = makeBounded({ atOnce: 2, queueLimit: 10, waitMs: 60_000 })
    const all = Array.from({ length: 5 }, () => queue.run(job))
    for (let done = 0; done < 5; done += 1) {
      await soon()
      expect([begun.length, queue.waiting()]).toEqual([Math.min(5, done + 2), Math.max(0, 3 - done)])
      begun[done]?.()
    }
    await Promise.all(all)
  })

  test('refuses who comes when it is full, and takes others when there is room again', async () => {
    const { begun, job } = jobs()
    const queue = makeBounded({ atOnce: 1, queueLimit: 1, waitMs: 60_000 })
    const first = queue.run(job)
    const second = queue.run(job)
    await expect(queue.run(job)).rejects.toThrow(Busy)
    begun[0]?.()
    await first
    await soon()
    const third = queue.run(job)
    begun[1]?.()
    await second
    await soon()
    begun[2]?.()
    await third
  })

  test('refuses who waited too long, without losing the place of others', async () => {
    const { begun, job } = jobs()
    const queue = makeBounded({ atOnce: 1, queueLimit: 5, waitMs: 5 })
    const first = queue.run(job)
    await expect(queue.run(job)).rejects.toThrow(Busy)
    expect(queue.waiting()).toBe(0)
    begun[0]?.()
    await first
    const later = queue.run(job)
    begun[1]?.()
    await later
  })

  test('goes on after a job that failed', async () => {
    const queue = makeBounded({ atOnce: 1, queueLimit: 5, waitMs: 60_000 })
    const failing = queue.run(() => Promise.reject(new Error('no')))
    const next = queue.run(async () => 'done')
    await expect(failing).rejects.toThrow('no')
    await expect(next).resolves.toBe('done')
  })

  test('once closed refuses all who wait and all who come', async () => {
    const { begun, job } = jobs()
    const queue = makeBounded({ atOnce: 1, queueLimit: 5, waitMs: 60_000 })
    const first = queue.run(job)
    const refused = Promise.allSettled([queue.run(job), queue.run(job)])
    queue.close()
    expect((await refused).map((one) => one.status)).toEqual(['rejected', 'rejected'])
    await expect(queue.run(job)).rejects.toThrow(Busy)
    begun[0]?.()
    await first
  })
})
