import { expect, test } from 'vitest'
import { langs } from '#base/i18n/lang.ts'
import { mechanism } from '../referral-mechanism/mechanism.ts'
import { stories } from './stories.ts'
import type { Story } from './story.ts'

const all = stories.map((story) => [story.code, story] as const)

const textsOf = ({ document: { names, about, purpose, care, roles, steps } }: Story) => [
  names,
  about,
  purpose,
  care,
  ...roles.flatMap((role) => [role.names, role.knows]),
  ...steps.flatMap((step) => [
    step.names,
    step.story,
    step.notes,
    step.twist,
    ...step.questions,
    ...step.materials.flatMap((material) => [material.names, material.text]),
  ]),
]

test.each(all)('%s has five to eight steps, each with questions, needs, notes and a twist', (_, { document }) => {
  expect(document.steps.length).toBeGreaterThanOrEqual(5)
  expect(document.steps.length).toBeLessThanOrEqual(8)
  for (const step of document.steps) {
    expect([step.id, step.questions.length >= 3, step.needs.length > 0]).toEqual([step.id, true, true])
  }
})

test.each(all)('%s says everything in each language', (_, story) => {
  for (const text of textsOf(story)) for (const lang of langs) expect(text[lang].trim()).not.toBe('')
})

test.each(all)('%s names each step and role once, and only roles that there are', (_, {
  document: { roles, steps },
}) => {
  for (const all of [roles, steps]) expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const known = roles.map(({ id }) => id)
  for (const step of steps) expect(known).toEqual(expect.arrayContaining([...step.roles]))
})

test.each(all)('%s links steps of the referral mechanism that there are', (_, { document: { steps } }) => {
  const known = mechanism.steps.map(({ id }) => id)
  for (const step of steps) {
    expect(step.mechanism.length).toBeGreaterThan(0)
    expect(known).toEqual(expect.arrayContaining([...step.mechanism]))
  }
})

test.each(all)('%s names no place of Finland, so that every region can play it', (_, story) => {
  const places =
    /(?<!\p{L})(Helsin|Turku|Turun|Åbo|Tampere|Tammerfors|Oulu|Uleåborg|Kuopio|Vaasa|Vasa|Lappeenran|Villmanstrand|Joutseno)/iu
  for (const text of textsOf(story)) for (const lang of langs) expect(text[lang]).not.toMatch(places)
})
