import type { App } from '#app'

/** What a page answered. */
export interface Reply {
  status: number
  path: string
  headers: Headers
  text: string
}

/** A browser without script: keeps cookies, follows redirects, sends the forms that pages carry. */
export interface Client {
  get: (path: string, headers?: Record<string, string>) => Promise<Reply>
  /** Posts fields to a path with the token of the last page; follows the redirect. */
  post: (path: string, fields?: Fields, headers?: Record<string, string>) => Promise<Reply>
  /** Sends the form on the last page whose action ends so, with its hidden fields and these. */
  submit: (action: string, fields?: Fields) => Promise<Reply>
  /** The same without following, for headers of the answer itself. */
  raw: (path: string, init?: RequestInit) => Promise<Response>
  cookies: Map<string, string>
  last: Reply
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

export const origin = 'http://localhost:3000'

export function clientOf(app: App): Client {
  const cookies = new Map<string, string>()
  const client: Client = {
    cookies,
    last: { status: 0, path: '', headers: new Headers(), text: '' },
    raw: (path, init = {}) => send(app, cookies, path, init),
    get: (path, headers = {}) => follow(client, path, { headers }),
    post: (path, fields = {}, headers = {}) => {
      const token = /name="token" value="([^"]+)"/.exec(client.last.text)?.[1]
      return follow(client, path, posted({ ...(token ? { token } : {}), ...fields }, headers))
    },
    submit: (action, fields = {}) => {
      const form = formOf(client.last.text, action)
      return follow(client, form.action, posted({ ...form.hidden, ...fields }, {}))
    },
  }
  return client
}

function posted(fields: Fields, headers: Record<string, string>): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return {
    method: 'POST',
    body: body.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  }
}

async function follow(client: Client, path: string, init: RequestInit): Promise<Reply> {
  let at = path
  let response = await client.raw(at, init)
  for (let hops = 0; response.status === 303 && hops < 10; hops++) {
    const to = response.headers.get('location') ?? ''
    if (!to.startsWith('/')) break
    at = to
    response = await client.raw(at)
  }
  client.last = { status: response.status, path: at, headers: response.headers, text: await response.text() }
  return client.last
}

async function send(app: App, cookies: Map<string, string>, path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
  const response = await app.site.fetch(new Request(`${origin}${path}`, { ...init, headers, redirect: 'manual' }))
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...rest] = line.split(';')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    if (rest.some((part) => part.trim() === 'Max-Age=0')) cookies.delete(name)
    else cookies.set(name, value)
  }
  return response
}

/** The form of a page, found by the end of its action, with its hidden fields. */
function formOf(html: string, action: string): { action: string; hidden: Fields } {
  const forms = [...html.matchAll(/<form(?:[^>"]|"[^"]*")*action="([^"]*)"(?:[^>"]|"[^"]*")*>(.*?)<\/form>/gs)]
  const found = forms.find((form) => (form[1] ?? '').endsWith(action))
  if (!found) throw new Error(`no form to ${action} on this page`)
  const inputs = [...(found[2] ?? '').matchAll(/<input(?:[^>"]|"[^"]*")*>/g)].map(([tag]) => tag)
  const hidden = inputs.filter((tag) => attribute(tag, 'type') === 'hidden')
  const byName = Map.groupBy(hidden, (tag) => attribute(tag, 'name'))
  const fields = [...byName].map(([name, tags]) => [name, tags.map((tag) => attribute(tag, 'value'))] as const)
  return { action: plain(found[1] ?? ''), hidden: Object.fromEntries(fields) }
}

const attribute = (tag: string, name: string) => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
