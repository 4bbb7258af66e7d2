// The workshop's board: takes in what changed, counts the clock down, keeps what is being typed. Touches no form.
function open(board: HTMLElement): void {
  let news = follow(board)
  addEventListener('pagehide', () => news.close())
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    news.close()
    news = follow(board)
  })
  setInterval(() => tick(board), 1000)
  tick(board)
  keepTyped()
}

function follow(board: HTMLElement): EventSource {
  const news = new EventSource(board.dataset.live ?? '')
  const lost = document.querySelector<HTMLElement>('[data-lost]')
  news.addEventListener('parts', (event) => {
    for (const [name, markup] of JSON.parse(event.data) as [string, string][]) put(name, markup)
    arrived = performance.now()
    if (lost) lost.hidden = true
    steps(board)
    tick(board)
  })
  news.addEventListener('error', () => {
    if (lost) lost.hidden = false
  })
  return news
}

/** When the server's clock was last heard. */
let arrived = performance.now()

interface Maker {
  createHTML: (text: string) => string
}

/** The page's policy lets no text become markup but through this. */
const maker = (
  globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Maker) => Maker } }
).trustedTypes?.createPolicy('board', { createHTML: (text) => text }) ?? { createHTML: (text: string) => text }

function put(name: string, markup: string): void {
  const old = document.getElementById(name)
  if (!old) return
  if (markup === '') {
    old.replaceChildren()
    return
  }
  const focused = old.contains(document.activeElement) ? idOf(document.activeElement) : null
  old.outerHTML = maker.createHTML(markup)
  if (focused) document.querySelector<HTMLElement>(focused)?.focus()
}

/** Who walks by keyboard stands on the same button afterwards. */
function idOf(element: Element | null): string | null {
  if (element instanceof HTMLButtonElement) return `button[name="${element.name}"][value="${element.value}"]`
  return element instanceof HTMLAnchorElement ? `#board-top a[href="${element.getAttribute('href')}"]` : null
}

/** Another step is shown: whoever has typed nothing goes there, everybody else is told. */
function steps(board: HTMLElement): void {
  const top = document.getElementById('board-top')
  const [shown, phase] = [Number(top?.dataset.shown), top?.dataset.phase]
  const moved = shown !== Number(board.dataset.shown) || phase !== board.dataset.phase
  if (!moved) return
  const bar = document.querySelector<HTMLElement>('[data-moved]')
  if (board.dataset.follow === 'yes' && !isTyping()) location.assign(location.pathname)
  else if (bar) bar.hidden = false
}

const form = document.querySelector<HTMLFormElement>('form[data-kept]')
const fields = () =>
  [...(form?.elements ?? [])].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
      'name' in field &&
      'value' in field &&
      !(field instanceof HTMLButtonElement) &&
      (field as HTMLInputElement).type !== 'hidden',
  )

const isTyping = (): boolean => fields().some((field) => (isBox(field) ? field.checked : field.value.trim() !== ''))

const isBox = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')

/** What was typed survives a lost connection and a reload, in this tab only; a stored answer empties it. */
function keepTyped(): void {
  const name = form?.dataset.kept
  if (!form || !name) return
  const place = `typed:${name}`
  if (new URLSearchParams(location.search).has('stored')) sessionStorage.removeItem(place)
  if (!isTyping()) restore(place)
  form.addEventListener('input', () => sessionStorage.setItem(place, JSON.stringify(fields().map(typedIn))))
  form.addEventListener('change', () => sessionStorage.setItem(place, JSON.stringify(fields().map(typedIn))))
}

const typedIn = (field: ReturnType<typeof fields>[number]): [string, string, boolean] => [
  field.name,
  field.value,
  isBox(field) && field.checked,
]

function restore(place: string): void {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '[]') as [string, string, boolean][]
  for (const field of fields()) {
    const found = kept.find(([name, value]) => name === field.name && (!isBox(field) || value === field.value))
    if (!found) continue
    if (isBox(field)) field.checked = found[2]
    else field.value = found[1]
  }
}

/** Minutes and seconds left, by the server's clock. */
function tick(board: HTMLElement): void {
  for (const clock of board.ownerDocument.querySelectorAll<HTMLElement>('[data-ends]')) {
    const at = Number(clock.dataset.now) + performance.now() - arrived
    const left = Math.round((Number(clock.dataset.ends) - at) / 1000)
    const [minutes, seconds] = [Math.floor(Math.abs(left) / 60), Math.abs(left) % 60]
    clock.textContent = `${left < 0 ? '−' : ''}${minutes}:${String(seconds).padStart(2, '0')}`
    clock.toggleAttribute('data-over', left < 0)
  }
}

const board = document.querySelector<HTMLElement>('[data-live]')
if (board) open(board)
