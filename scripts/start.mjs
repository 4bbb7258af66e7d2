// Starts Polku from its sources: npm start
if (Number.parseInt(process.versions.node, 10) < 24) {
  const why = `Polku needs Node 24 or newer; this is ${process.versions.node}.`
  process.stderr.write(`${why}\nRun "npm start" after "npm ci", or: node_modules/.bin/node scripts/start.mjs\n`)
  process.exit(1)
}
process.argv.splice(2, 0, 'src/main.ts')
await import('./run.mjs')
