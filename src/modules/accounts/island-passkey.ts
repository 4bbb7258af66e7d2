import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

// Asks the browser for a passkey, puts its answer into the form's hidden field and sends the form as any other.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) prepare(form)

// A page that only hands on what it was given goes on by itself.
document.querySelector<HTMLFormElement>('form[data-go-on]')?.submit()

function prepare(form: HTMLFormElement): void {
  const answer = form.querySelector<HTMLInputElement>('[data-passkey-answer]')
  const status = form.querySelector<HTMLElement>('[data-passkey-failed]')
  const button = form.querySelector<HTMLButtonElement>('[data-passkey-button]')
  if (!answer || !status || !button) return
  form.querySelector('[data-passkey-noscript]')?.remove()
  button.disabled = false
  form.addEventListener('submit', (event) => {
    if (event.submitter !== button) return
    event.preventDefault()
    ask()
  })
  if (form.dataset.atOnce !== undefined) ask(true)

  function ask(quietly = false): void {
    if (!answer || !status || !button) return
    button.disabled = true
    status.textContent = ''
    passkey(form).then(
      (json) => {
        answer.value = json
        form.submit()
      },
      () => {
        button.disabled = false
        // Some browsers want a press first; then the button simply waits.
        if (!quietly) status.textContent = status.dataset.passkeyFailed ?? ''
      },
    )
  }
}

async function passkey(form: HTMLFormElement): Promise<string> {
  const optionsJSON = JSON.parse(form.dataset.options ?? '{}')
  const answer =
    form.dataset.passkey === 'make'
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
  return JSON.stringify(answer)
}
