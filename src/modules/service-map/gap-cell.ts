import { narrowing, times } from './gap.ts'
import type { Cell } from './gap-matrix.ts'
import type { CellService } from './queries-gaps.ts'

export const dimensions = ['group', 'language', 'time', 'access'] as const
export type Dimension = (typeof dimensions)[number]

/** One value of a way to narrow, with who serves it. */
export interface CellLine extends Cell {
  code: string
}

const codesOf: Readonly<Record<Dimension, readonly string[]>> = {
  group: narrowing.group.items.map(({ code }) => code),
  language: narrowing.language.items.map(({ code }) => code),
  time: times,
  access: narrowing.access.items.map(({ code }) => code),
}

/** Whether a service serves a value; null when it does not say. */
const serves: Readonly<Record<Dimension, (service: CellService, code: string) => boolean | null>> = {
  group: ({ groups }, code) => (groups.includes(code) ? true : groups.includes('*') ? null : false),
  language: (service, code) =>
    service.languages.some((one) => one === code || one === '*') ? true : service.languages.length === 0 ? null : false,
  time: (service, code) => (service.times.includes(code) ? true : service.times.includes('*') ? null : false),
  access: ({ accepts, refuses }, code) => (accepts.includes(code) ? true : refuses.includes(code) ? false : null),
}

/** One cell of the matrix, drawn out by each value of one dimension. */
export const linesOf = (dimension: Dimension, services: readonly CellService[], isMapped: boolean): CellLine[] =>
  codesOf[dimension].map((code) => {
    const answers = services.map((service) => ({ fit: serves[dimension](service, code), sure: service.sure }))
    const confirmed = answers.filter(({ fit, sure }) => fit === true && sure).length
    const unconfirmed = answers.filter(({ fit, sure }) => fit === true && !sure).length
    const unknown = answers.filter(({ fit }) => fit === null).length
    const state =
      confirmed > 0 ? 'someone' : unconfirmed > 0 ? 'not-confirmed' : unknown > 0 || !isMapped ? 'not-known' : 'nobody'
    return { code, confirmed, unconfirmed, unknown, state }
  })
