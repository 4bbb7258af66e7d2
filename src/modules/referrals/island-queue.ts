// Says that the queue has changed. Shows a bar that is already on the page; touches nothing else.
const bar = document.querySelector<HTMLElement>('[data-queue]')
const address = bar?.dataset.queue
if (bar && address) listen(bar, address)

function listen(bar: HTMLElement, address: string): void {
  const news = new EventSource(address)
  news.addEventListener('change', () => {
    bar.hidden = false
    news.close()
  })
  // So that going back to the page finds it as it was.
  addEventListener('pagehide', () => news.close())
}
