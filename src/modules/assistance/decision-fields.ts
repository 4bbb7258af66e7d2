import type { MessageKey } from '#base/i18n/messages.ts'
import { choice, type Field, type Form, text } from '#base/ui/form.ts'
import { appealCourt } from '#packs/fi/appeal.ts'
import { formalIdentifiers, inForceOn, interruptionGrounds, reflectionDeciders } from '#packs/fi/law.ts'
import { isOld, type Matter, typeOf } from './decision.ts'
import { wholeDay } from './section.ts'

export const needed = { needed: 'assistance.needed' } as const
export const long = (options: { needed?: MessageKey } = {}) => text({ max: 8000, ...options })

/** The fields of a draft; on a correction also what was wrong. */
export function draftForm(matter: Matter, today: string, isCorrection: boolean): Form {
  return {
    ...whoForm[typeOf(matter)],
    ...ownForm(matter, today),
    reasons: long(needed),
    ...(isOld(matter) ? {} : { text: long(), lang: choice(['fi', 'sv'], needed), ...courtForm() }),
    ...(isCorrection ? { wrong: long(needed) } : {}),
  }
}

export const day = wholeDay(needed)
const maybeDay = wholeDay()

const elsewhere = { decided: maybeDay, reference: text({ max: 200 }) }

const whoForm: Readonly<Record<ReturnType<typeof typeOf>, Form>> = {
  'reflection-period': {
    decider: choice(
      reflectionDeciders.items.map(({ code }) => code),
      needed,
    ),
    ...elsewhere,
  },
  removal: {},
  'recovery-period': elsewhere,
  'formal-identification': {
    decider: choice(
      formalIdentifiers.items.map(({ code }) => code),
      needed,
    ),
    ...elsewhere,
  },
}

function ownForm(matter: Matter, today: string): Form {
  const forms: Readonly<Record<Matter, Form>> = {
    'reflection-given': { starts: day, ends: day, checked: long() },
    'reflection-extended': { ends: day, circumstances: long(), checked: long() },
    'reflection-interrupted': {
      ground: choice(
        interruptionGrounds.items.map(({ code }) => code),
        needed,
      ),
    },
    removal: {
      ground: choice(
        inForceOn(today).removalGrounds.map(({ code }) => code),
        needed,
      ) as Field<unknown>,
      ends: maybeDay,
    },
    'recovery-period': { starts: day, ends: day },
    'formal-identification': { heard: long() },
  }
  return forms[matter]
}

/** Asked for only where the pack does not name it. */
const courtForm = (): Form => (appealCourt.names ? {} : { court: text({ max: 200 }) })
