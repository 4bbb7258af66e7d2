import fs from 'node:fs'
import { parseAst } from 'vitest/node'

/** One node of the syntax tree (ESTree with TypeScript), as far as the laws look into it. */
export interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** One of our own source files. */
export interface Source {
  /** From the root of the repository: 'src/base/time/day.ts'. */
  file: string
  text: string
  lines: number
  tree: Node
}

export interface Import {
  /** As written: '#base/time/day.ts', './rule.ts', 'node:fs', 'zod'. */
  name: string
  /** The file of ours it leads to, or null when it is a package. */
  to: string | null
  /** Types only: gone when the program runs. */
  typesOnly: boolean
  line: number
}

/** Every file of the system except tests, the house itself and what programs wrote. */
export const sources = (): Source[] => (kept ??= everyFile().filter(isSystem).map(sourceOf))

/** Those and the tests and the house. */
export const everything = (): Source[] =>
  (all ??= everyFile()
    .filter((file) => !isMade(file))
    .map(sourceOf))

let kept: Source[] | undefined
let all: Source[] | undefined

export const everyFile = (): string[] => fs.globSync('src/**/*.{ts,tsx}').sort()

export const isTest = (file: string) => /\.test\.tsx?$|-for-tests\.ts$/.test(file) || file.startsWith('src/house/')
export const isMade = (file: string) => file.endsWith('.gen.ts')
const isSystem = (file: string) => !isTest(file) && !isMade(file)

export function sourceOf(file: string): Source {
  const text = fs.readFileSync(file, 'utf8')
  return { file, text, lines: text.trimEnd().split('\n').length, tree: treeOf(file, text) }
}

export function treeOf(file: string, text: string): Node {
  const lang = file.endsWith('.tsx') ? 'tsx' : 'ts'
  return parseAst(text, { lang, sourceType: 'module' }, file) as unknown as Node
}

/** The line, counted from 1, at which a place in the text stands. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** Visits every node below this one with the node that holds it. */
export function walk(node: Node, visit: (node: Node, holder: Node | null) => void, holder: Node | null = null): void {
  visit(node, holder)
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, visit, node)
}

export function nodesOf(source: Pick<Source, 'tree'>, ...types: string[]): Node[] {
  const found: Node[] = []
  walk(source.tree, (node) => {
    if (types.includes(node.type)) found.push(node)
  })
  return found
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Everything a file imports, also types, re-exports and `import()`. */
export function importsOf(source: Source): Import[] {
  const kinds = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ]
  return nodesOf(source, ...kinds).flatMap((node) => {
    const named = literal(node.source)
    if (named === null) return []
    const typesOnly = [node.importKind, node.exportKind].includes('type') || node.type === 'TSImportType'
    return [{ name: named, to: leadsTo(source.file, named), typesOnly, line: lineAt(source.text, node.start) }]
  })
}

/** The text of a string literal or of a template without holes; null for anything else. */
export function literal(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  const quasis = node.quasis as { value: { cooked: string } }[]
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null
}

function leadsTo(from: string, name: string): string | null {
  if (name === '#app') return 'src/app.ts'
  if (name.startsWith('#')) return `src/${name.slice(1)}`
  if (!name.startsWith('.')) return null
  return new URL(name, `file:///${from}`).pathname.slice(1)
}

/** The name of an outside package: '@hono/node-server' of '@hono/node-server/x'. */
export const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** The name of the module in which a file stands, or null. */
export const moduleOf = (file: string): string | null => /^src\/modules\/([^/]+)\//.exec(file)?.[1] ?? null
