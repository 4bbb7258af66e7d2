import type { Names } from '#base/i18n/lang.ts'
import { names } from '../../pack.ts'
import type { Decision, Input, Step } from '../../referral-mechanism.ts'

type Needed = 'id' | 'names' | 'stage' | 'lane' | 'todo' | 'next' | 'source' | 'mark'

/** A step, with nothing where nothing is said. */
export const step = (given: Pick<Step, Needed> & Partial<Step>): Step => ({
  tell: [],
  inputs: [],
  outputs: [],
  materials: [],
  limit: null,
  situations: [],
  law: [],
  ...given,
})

/** A decision, as above. */
export const decision = (given: Omit<Decision, 'law' | 'situations'> & Partial<Decision>): Decision => ({
  law: [],
  situations: [],
  ...given,
})

/** A question that is answered yes or no. */
export const yesOrNo = (id: string, names: Names): Input => ({
  id,
  names,
  values: [
    { id: 'yes', names: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' } },
    { id: 'no', names: { fi: 'Ei', sv: 'Nej', en: 'No' } },
  ],
})

export const guide = (page: string, names: Names): Step['materials'][number] => ({ names, href: `/guide/${page}` })

/** What the one who hands over learns afterwards. */
export const nothingBack = names('Ei mitään ihmisestä.', 'Ingenting om personen.', 'Nothing about the person.')
export const toPerson = names(
  'Ihmiselle itselleen: kaikki.',
  'Till personen själv: allt.',
  'To the person: everything.',
)
