/** Whether an error means that the database cannot be reached (or has no place for us) just now. */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { message, cause } = error
  return goneCode.test(codeOf(error)) || noSocket(error) || goneMessage.test(message) || isDatabaseGone(cause)
}

/** Whether a unique or exclusion constraint of this name refused the row: somebody else was first. */
export function isConflict(error: unknown, constraint: string): boolean {
  if (!(error instanceof Error) || !('constraint' in error)) return false
  return error.constraint === constraint && ['23505', '23P01'].includes(codeOf(error))
}

// Class 08: connection; 57P01…05: shutting down, crashed, starting, dropped, idle; 53300: no connection is free;
// 25P03: our idle transaction was ended; 55000 at connecting: the database takes nobody in. (Appendix A of the PostgreSQL manual.) The rest are names of the system.
const goneCode =
  /^(08\w{3}|57P0[1-5]|53300|25P03|55000|E(CONN(REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN))$/

// The driver gives these no code.
const goneMessage =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Postgres connection has been discarded)/

/** A missing file is something else than a missing socket. */
function noSocket(error: Error): boolean {
  return 'syscall' in error && error.syscall === 'connect' && ['ENOENT', 'EACCES'].includes(codeOf(error))
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
