import { expect, test } from 'vitest'
import { uphold } from './law.ts'
import { isNode, lineAt, type Node, type Source, sources, treeOf, walk } from './source.ts'

interface Measured {
  file: string
  line: number
  name: string | null
  lines: number
}

const functions = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/

/** Every function with the lines from its first to its last; null is the name of one written in passing. */
function functionsOf({ file, text, tree }: Pick<Source, 'file' | 'text' | 'tree'>): Measured[] {
  const found: Measured[] = []
  walk(tree, (node, holder) => {
    if (!functions.test(node.type)) return
    const [from, to] = [lineAt(text, node.start), lineAt(text, node.end)]
    found.push({ file, line: from, name: nameOf(node, holder), lines: to - from + 1 })
  })
  return found
}

/** The name a function is declared under, as a variable, a method or a property. */
function nameOf(node: Node, holder: Node | null): string | null {
  const given = node.id ?? (holder?.init === node ? holder.id : null) ?? (holder?.value === node ? holder.key : null)
  return isNode(given) ? String(given.name ?? given.value) : null
}

const every = sources().flatMap(functionsOf)

test('the measure counts every line from the first to the last', () => {
  const text =
    'const a = () => 1\nfunction b() {\n  return [1].map((x) => x)\n}\nconst c = {\n  d() {\n    return 1\n  },\n}\n'
  const found = functionsOf({ file: 'x.ts', text, tree: treeOf('x.ts', text) })
  expect(found.map(({ name, lines }) => [name, lines])).toEqual([
    ['a', 1],
    ['b', 3],
    [null, 1],
    ['d', 3],
  ])
})

test('no function is longer than 50 lines', () => {
  const long = every.filter(({ lines }) => lines > 50)
  uphold(
    'short functions',
    long.map(({ file, line, name, lines }) => ({
      file,
      line,
      put: `${name ?? 'a function'} has ${lines} lines. Take a part out under a name; 50 is the most.`,
    })),
  )
})

// The aim is 6; it may only shrink from here (decision 26).
const medianToday = 7

test('half of all functions that have a name are a few lines long', () => {
  const lengths = every.flatMap(({ name, lines }) => (name === null ? [] : [lines])).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)], 'median lines of a function').toBeLessThanOrEqual(medianToday)
})
