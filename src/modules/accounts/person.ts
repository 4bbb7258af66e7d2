import { roles } from '#base/http/actor.ts'
import { langs } from '#base/i18n/lang.ts'
import { choice, email, type Field, isPartialDay, partialDay, text } from '#base/ui/form.ts'

/** A whole day, or null when nothing is written. */
const wholeDay: Field<string | null> = {
  read: (values, part) => {
    const read = partialDay().read(values, part)
    if ('fault' in read) return read
    if (read.value === '') return { value: null }
    return read.value.length === 10 && isPartialDay(read.value) ? read : { fault: { key: 'accounts.fault.whole-day' } }
  },
  show: (value) => partialDay().show(value ?? ''),
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const name = text({ max: 120, needed: 'accounts.fault.name' })
const lang = choice(langs, { needed: 'ui.fault.needed' })

/** What a person changes of themself. */
export const accountForm = { name, lang }

/** A role in an organisation, for a time. */
export const grantForm = {
  role: choice(roles, { needed: 'accounts.fault.role' }),
  organisation: text({
    max: 36,
    needed: 'accounts.fault.organisation',
    like: { pattern: uuid, fault: 'ui.fault.not-offered' },
  }),
  team: text({ max: 36, like: { pattern: uuid, fault: 'ui.fault.not-offered' } }),
  from: wholeDay,
  to: wholeDay,
}

/** A new person with their first role. */
export const inviteForm = { name, email: email({ needed: 'accounts.fault.email' }), lang, ...grantForm }

/** Why keys must be made anew; a code, so that no words about a person stand open. */
export const recoveryReasons = ['lost', 'stolen', 'broken', 'replaced'] as const
export const recoveryForm = { reason: choice(recoveryReasons, { needed: 'ui.fault.needed' }) }

/** A name of a passkey by which its owner knows it. */
export const passkeyForm = { name: text({ max: 60, needed: 'accounts.fault.passkey-name' }) }
export const newPasskeyForm = { name: text({ max: 60 }) }

/** An organisation's own sign-in. */
export const providerForm = {
  name: text({ max: 80, needed: 'accounts.fault.name' }),
  issuer: text({ max: 300, needed: 'accounts.fault.issuer' }),
  client: text({ max: 200, needed: 'ui.fault.needed' }),
  secret: text({ max: 400, needed: 'ui.fault.needed' }),
}
