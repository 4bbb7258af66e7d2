import { isNode, lineAt, literal, type Node, nodesOf, type Source } from './source.ts'

/** One place where a file touches a table. */
export interface Touch {
  file: string
  line: number
  table: string
  writes: boolean
}

/** Every table that a file's SQL names, built with Kysely or written in `sql` templates. Names of `with` are left out. */
export function touchesOf(source: Source): Touch[] {
  const found = [...builtOf(source), ...writtenOf(source)]
  const local = new Set([...namedByWith(source), ...found.flatMap(({ ctes }) => ctes)])
  return found
    .filter(({ table }) => !local.has(table))
    .map(({ at, table, writes }) => ({ file: source.file, line: lineAt(source.text, at), table, writes }))
}

/** Where SQL stands in a file: calls of the query builder and `sql` templates. */
export const sqlPlaces = (source: Source): number[] =>
  [
    ...nodesOf(source, 'CallExpression').filter(isBuilt),
    ...templatesOf(source),
    ...nodesOf(source, 'Literal', 'TemplateLiteral').filter(isStatement),
  ].map(({ start }) => lineAt(source.text, start))

interface Found {
  at: number
  table: string
  writes: boolean
  ctes: string[]
}

const reads = /^(selectFrom|from|using|(inner|left|right|full|cross)Join|(inner|left)JoinLateral|table)$/
const changes = /^(insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/

function builtOf(source: Source): Found[] {
  return nodesOf(source, 'CallExpression').flatMap((node) => {
    const method = methodOf(node)
    if (!reads.test(method) && !changes.test(method)) return []
    const [first] = node.arguments as unknown[]
    const names = isNode(first) && first.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first]
    return names.flatMap((name) => {
      const text = literal(name)
      if (text === null || !/^[a-z_]+( as [a-z_]+)?$/i.test(text)) return []
      return [{ at: node.start, table: text.split(' as ')[0] ?? text, writes: changes.test(method), ctes: [] }]
    })
  })
}

const isBuilt = (node: Node) => /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)$/.test(methodOf(node))

function methodOf({ callee }: Node): string {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property)) return ''
  return String(callee.property.name)
}

const namedByWith = (source: Source) =>
  nodesOf(source, 'CallExpression')
    .filter((node) => /^with(Recursive)?$/.test(methodOf(node)))
    .flatMap((node) => literal((node.arguments as unknown[])[0])?.split('(')[0] ?? [])

const templatesOf = (source: Source) =>
  nodesOf(source, 'TaggedTemplateExpression').filter(
    ({ tag }) => isNode(tag) && tag.type === 'Identifier' && tag.name === 'sql',
  )

const writtenOf = (source: Source) =>
  templatesOf(source).flatMap((node) => tablesIn(node.start, textOf(node.quasi as Node)))

/** The template's text, with ¤ where something is put in. */
const textOf = ({ quasis }: Node) => (quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join('¤')

/** Tables in plain SQL. Without a parser, so it knows what we write, not all that PostgreSQL takes. */
export function tablesIn(at: number, sql: string): Found[] {
  const plain = sql
    .replace(/--.*|'(?:[^']|'')*'/g, ' ')
    .replace(/\b(is (not )?distinct|extract\s*\(\s*\w+|substring\s*\([^)]*?|trim\s*\([^)]*?) from\b/gi, ' ')
    .replace(/\bfor (no key )?update\b|\bdo update set\b/gi, ' ')
  const ctes = [
    ...plain.matchAll(
      /(?:\bwith|,)\s+(?:recursive\s+)?([a-z_]+)\s*(?:\([^)]*\)\s*)?as\s+(?:not\s+)?(?:materialized\s+)?\(/gi,
    ),
  ].map(([, name]) => name ?? '')
  const into = [
    ...plain.matchAll(
      /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?([a-z_]+)/gi,
    ),
  ]
  const from = [...plain.matchAll(/(?<!delete\s)\b(?:from|join|using)\s+(?:only\s+|lateral\s+)?([a-z_]+)\b(?!\s*\()/gi)]
  const found = (matches: RegExpMatchArray[], writes: boolean) =>
    matches.map(([, table]) => ({ at, table: (table ?? '').toLowerCase(), writes, ctes }))
  return [...found(into, true), ...found(from, false)].filter(
    ({ table }) => !['select', 'lateral', 'set'].includes(table),
  )
}

/** A string that is a statement of SQL, for those who would go round `sql`. */
const isStatement = (node: Node) =>
  /^\s*(select\s[\s\S]+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|role|schema)\s|grant\s+\w+[\s\S]*\son\s)/i.test(
    literal(node) ?? '',
  )
