// Bundles one TypeScript entry and runs it on this Node: node scripts/run.mjs ENTRY [ARGUMENT ...]
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

const [entry, ...rest] = process.argv.slice(2)
const file = await bundle(entry)
process.argv = [process.argv[0], file, ...rest]
await import(pathToFileURL(file).href)
