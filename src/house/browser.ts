import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import type { App } from '#app'

/** The system's Chromium, quiet: it asks nobody but the page's own server. Pages kept for Back are kept as people have them. */
export const launchBrowser = (): Promise<Browser> => chromium.launch(quietChromium)

/** How Chromium is started for tests and pictures. */
export const quietChromium = {
  executablePath: process.env.POLKU_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
}

/** A port of the loopback that was free a moment ago. Needed before the app is made: its origin names it. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  await closed(server)
  return port
}

/** Lets browsers reach the app on that port until the returned function is called. */
export async function listen(app: App, port: number): Promise<() => Promise<void>> {
  const server = serve({ fetch: app.site.fetch, port, hostname: '127.0.0.1' }) as Server
  await new Promise((done) => server.once('listening', done))
  return () => closed(server)
}

/** The site to which the exit leads, on a host of its own, with the headers of every request it got. */
export interface NeutralSite {
  url: string
  requests: { path: string; headers: Record<string, unknown> }[]
  close: () => Promise<void>
}

export async function neutralSite(): Promise<NeutralSite> {
  const requests: NeutralSite['requests'] = []
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers })
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><html lang="en"><title>Weather</title><h1>Weather</h1></html>')
  })
  const port = await portOf(server)
  return { url: `http://127.0.0.1:${port}/`, requests, close: () => closed(server) }
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
