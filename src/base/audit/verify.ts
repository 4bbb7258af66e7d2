import type { Keyring } from '#base/crypto/keyring.ts'
import type { Read } from '#base/database/handles.ts'
import { type Bad, firstBad, type Row } from './chain.ts'
import { NO_ROW, type PublicKeys, readHead, verifyHeads } from './heads.ts'
import { allRows } from './queries.ts'

export interface Verdict {
  rows: number
  /** Number of the row in the last signed head; null when none was signed yet. */
  head: number | null
  bad: Bad | null
}

/** Checks the whole trail against its keyring and the signed heads (JSON lines, read before the trail). */
export async function verify(db: Read, keyring: Keyring, heads: readonly string[], keys: PublicKeys): Promise<Verdict> {
  return verifyRows(allRows(db), keyring, heads, keys)
}

/** The same for rows from anywhere. */
export async function verifyRows(
  rows: AsyncIterable<Row>,
  keyring: Keyring,
  heads: readonly string[],
  keys: PublicKeys,
): Promise<Verdict> {
  const seen: Seen = { rows: 0, signed: new Map(signedSeqs(heads).map((seq) => [seq, undefined])) }
  const broken = await firstBad(noting(rows, seen), keyring)
  const bad =
    broken ??
    firstGone(
      verifyHeads(heads, keys, (seq) => seen.signed.get(seq)),
      seen.rows,
    )
  return { rows: seen.rows, head: signedSeqs(heads).at(-1) ?? null, bad }
}

/** One line for whoever asked, and the exit code of the command. */
export function told({ rows, head, bad }: Verdict): { line: string; exitCode: 0 | 1 } {
  if (bad?.seq === NO_ROW) return { line: `signed heads: ${bad.why}`, exitCode: 1 }
  if (bad) return { line: `first bad row: seq ${bad.seq} (${bad.why})`, exitCode: 1 }
  const last = head === null ? 'no signed head yet' : `last signed head seq ${head}`
  return { line: `${rows} rows, chain whole, ${last}`, exitCode: 0 }
}

interface Seen {
  rows: number
  signed: Map<number, Uint8Array | undefined>
}

function signedSeqs(heads: readonly string[]): number[] {
  return heads.flatMap((line) => readHead(line)?.seq ?? [])
}

async function* noting(rows: AsyncIterable<Row>, seen: Seen): AsyncGenerator<Row> {
  for await (const row of rows) {
    seen.rows += 1
    if (seen.signed.has(row.seq)) seen.signed.set(row.seq, row.hash)
    yield row
  }
}

/** Where the end was cut off, the first row that is gone stands before the one that was signed. */
function firstGone(bad: Bad | null, rows: number): Bad | null {
  return bad && bad.seq > rows ? { ...bad, seq: rows + 1 } : bad
}
