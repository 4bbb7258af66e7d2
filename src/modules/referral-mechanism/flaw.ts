/** What the checks look for; each is a sentence in words/checks. */
export const faultCodes = [
  'twice',
  'nowhere',
  'stage',
  'lane',
  'situation',
  'not-reached',
  'no-end',
  'stuck',
  'lane-unused',
  'stage-empty',
  'text',
  'law',
  'need',
  'type',
  'handover-arrow',
  'handover-lane',
  'role-lane',
  'no-input',
  'no-outcome',
  'outcome-unused',
  'outcome-unknown',
  'value-unknown',
  'gap',
  'overlap',
  'many',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing that is wrong. `about`: id of the part; `detail`: what exactly, as an id or a short list of ids. */
export interface Flaw {
  code: FaultCode
  about: string
  detail: string
}

export const flaw = (code: FaultCode, about: string, detail = ''): Flaw => ({ code, about, detail })
