/** A phone's browser as far as sending goes: keeps cookies, reads the form, posts it, follows to the receipt. */
export class Sender {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  constructor(origin: string) {
    this.#origin = origin
  }

  /** Opens the question form; resolves to the fields that must be posted with it. */
  async open(): Promise<Record<string, string>> {
    const html = await (await this.#fetch('/en/contact/question')).text()
    return { token: hidden(html, 'token'), once: hidden(html, 'once') }
  }

  /** Posts a question; resolves to the receipt's twenty digits once they are shown, null when only "being made" is. */
  async send(fields: Record<string, string>, message: string): Promise<string | null> {
    const body = new URLSearchParams({ ...fields, 'story.message': message })
    const sent = await this.#fetch('/en/contact/question', { method: 'POST', body: body.toString() })
    const to = sent.headers.get('location')
    await sent.arrayBuffer()
    if (sent.status !== 303 || !to) throw new Error(`sending answered ${sent.status}`)
    const shown = await (await this.#fetch(to)).text()
    return codeIn(shown)
  }

  /** Opens an inbox by its code: true when the answers are shown. */
  async openInbox(code: string): Promise<boolean> {
    const html = await (await this.#fetch('/en/messages')).text()
    const body = new URLSearchParams({ token: hidden(html, 'token'), code })
    const answer = await this.#fetch('/en/messages', { method: 'POST', body: body.toString() })
    await answer.arrayBuffer()
    return answer.headers.get('location') === '/en/messages/inbox'
  }

  async #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      cookie,
      ...(init.body ? { 'content-type': 'application/x-www-form-urlencoded', origin: this.#origin } : {}),
    }
    const response = await fetch(`${this.#origin}${path}`, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      this.#cookies.set(name, value)
    }
    return response
  }
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

function codeIn(html: string): string | null {
  const shown = /class="code"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? ''
  const digits = shown.replace(/<[^>]*>/g, '').replace(/\D/g, '')
  return digits.length === 20 ? digits : null
}
