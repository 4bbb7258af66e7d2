import { createHash } from 'node:crypto'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** A file of ours under a name that changes with its content, so that it may be kept for ever. */
export interface Asset {
  path: string
  type: string
  plain: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
}

export interface Assets {
  publicCss: string
  workCss: string
  icon: string
  /** Island scripts by name: 'queue', 'passkey'. */
  scripts: Readonly<Record<string, string>>
  files: ReadonlyMap<string, Asset>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Bundles styles, icon and island scripts. `islands`: script entry files by name. */
export async function makeAssets(islands: Readonly<Record<string, string>>): Promise<Assets> {
  const style = path.resolve('src/base/ui/style')
  const result = await build({
    entryPoints: {
      public: `${style}/public.css`,
      work: `${style}/work.css`,
      icon: `${style}/icon.svg`,
      ...islands,
    },
    outdir: '/assets',
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2020', 'safari14.1', 'firefox100', 'chrome100'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    logLevel: 'error',
  })
  const files = result.outputFiles.map(({ path: file, contents }) => assetOf(file, contents))
  const named = (name: string, end: string) =>
    files.find(({ path: file }) => new RegExp(`/${name}-[A-Z0-9]+\\${end}$`).test(file))?.path ?? ''
  return {
    publicCss: named('public', '.css'),
    workCss: named('work', '.css'),
    icon: named('icon', '.svg'),
    scripts: Object.fromEntries(Object.keys(islands).map((name) => [name, named(name, '.js')])),
    files: new Map(files.map((file) => [file.path, file])),
  }
}

function assetOf(file: string, contents: Uint8Array): Asset {
  const plain = new Uint8Array(contents)
  return {
    path: file,
    type: types[path.extname(file)] ?? 'application/octet-stream',
    plain,
    gzip: new Uint8Array(gzipSync(plain, { level: 9 })),
    brotli: new Uint8Array(brotliCompressSync(plain)),
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64')

/** The best of plain, gzip and brotli that the browser takes. */
export function encodingFor(accepted: string | null, file: Pick<Asset, 'plain' | 'gzip' | 'brotli'>) {
  if (/\bbr\b/.test(accepted ?? '')) return { encoding: 'br', body: file.brotli }
  if (/\bgzip\b/.test(accepted ?? '')) return { encoding: 'gzip', body: file.gzip }
  return { encoding: null, body: file.plain }
}
