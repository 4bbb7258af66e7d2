/** What a log line may hold: an event's name and ids, counts, durations. Never what people typed. */
export type LogFields = Record<string, string | number | boolean | null>

export interface Log {
  info(event: string, fields?: LogFields): void
  /** The message of an outside error is left out: it may quote data. Its name, code and our own stack lines stay. */
  error(event: string, error: unknown, fields?: LogFields): void
}

export function makeLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: LogFields) =>
    write(`${JSON.stringify({ at: now().toISOString(), level, event, ...fields })}\n`)
  return {
    info: (event, fields = {}) => line('info', event, fields),
    error: (event, error, fields = {}) => line('error', event, { ...fields, ...traceOf(error) }),
  }
}

function traceOf(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null
  const stack = (error.stack ?? '').split('\n').filter((text) => /^\s+at /.test(text))
  return {
    error: error.name,
    code,
    ...(constraint ? { constraint } : {}),
    trace: stack
      .slice(0, 6)
      .map((text) => text.trim())
      .join(' < '),
  }
}
