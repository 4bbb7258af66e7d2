/** Too many are waiting, or one waited too long. Nothing was done; it may be asked again. */
export class Busy extends Error {
  override name = 'Busy'
}

export interface Bounds {
  /** How many run at once: bounds memory. */
  atOnce: number
  /** How many may wait. */
  queueLimit: number
  /** How long one may wait, in milliseconds. */
  waitMs: number
}

export interface Bounded {
  /** Runs a job in its turn. Rejects with `Busy` when the queue is full, the wait too long, or after `close`. */
  run<T>(job: () => Promise<T>): Promise<T>
  /** How many wait for their turn. */
  waiting(): number
  /** Refuses all who wait and all who come. What runs is finished. */
  close(): void
}

/** First come, first served, with bounds on how many run, how many wait, and how long. */
export function makeBounded(bounds: Bounds): Bounded {
  const state: State = { queue: [], running: 0, closed: false }
  return {
    run: (job) => inTurn(state, bounds, job),
    waiting: () => state.queue.length,
    close: () => close(state),
  }
}

interface State {
  queue: Turn[]
  running: number
  closed: boolean
}

interface Turn {
  begin(): void
  refuse(): void
}

async function inTurn<T>(state: State, bounds: Bounds, job: () => Promise<T>): Promise<T> {
  if (state.closed) throw new Busy()
  if (state.running < bounds.atOnce) state.running += 1
  else await turn(state, bounds)
  try {
    return await job()
  } finally {
    passOn(state)
  }
}

function turn(state: State, { queueLimit, waitMs }: Bounds): Promise<void> {
  if (state.queue.length >= queueLimit) return Promise.reject(new Busy())
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const refuse = () => {
    leave(state, mine)
    reject(new Busy())
  }
  const timer = setTimeout(refuse, waitMs)
  const mine: Turn = { begin: resolve, refuse }
  state.queue.push(mine)
  return promise.finally(() => clearTimeout(timer))
}

function leave(state: State, gone: Turn) {
  state.queue = state.queue.filter((other) => other !== gone)
}

/** The place of the one that ended goes to the next, or falls free. */
function passOn(state: State) {
  const next = state.queue.shift()
  if (next) next.begin()
  else state.running -= 1
}

function close(state: State) {
  state.closed = true
  for (const waiting of [...state.queue]) waiting.refuse()
}
