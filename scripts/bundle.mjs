import path from 'node:path'
import { build } from 'esbuild'

/** Bundles our own code of `entry` into `build/<name>.mjs`, packages left outside; resolves to the file's absolute path. */
export async function bundle(entry, name = nameOf(entry)) {
  const outfile = path.resolve('build', `${name}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [ownImports],
  })
  return outfile
}

const nameOf = (entry) =>
  entry
    .replace(/^src\//, '')
    .replaceAll('/', '-')
    .replace(/\.tsx?$/, '')

/** `#base/…` are our own files, though esbuild takes them for packages. */
const ownImports = {
  name: 'own-imports',
  setup(builder) {
    builder.onResolve({ filter: /^#/ }, ({ path: name }) => {
      const file = name === '#app' ? 'app.ts' : name.slice(1)
      return { path: path.resolve('src', file) }
    })
  },
}
