import type { Base } from '#base/base.ts'
import { makeConsultation } from '#modules/referral-mechanism/make.ts'
import { names } from '#packs/pack.ts'
import type { Mechanism } from '#packs/referral-mechanism.ts'

/**
 * A second version in consultation with one comment. Needs the people of `people.ts`; does nothing where a second version
 * stands.
 */
export async function fillMechanism(base: Base): Promise<void> {
  await makeConsultation(base, {
    editor: 'verkosto.vilma@example.org',
    professional: 'harjoitus.heidi@example.org',
    organisation: 'Helsingin vastaanottokeskus',
    said: {
      part: 'assess-reception',
      said: 'Keksitty kommentti: lisätkää, kuka pyytää siirtoa toiseen keskukseen ja miten nopeasti se tapahtuu.',
    },
    change,
  })
}

const change = (document: Mechanism): Mechanism => ({
  ...document,
  steps: document.steps.map((step) =>
    step.id === 'assess-reception'
      ? {
          ...step,
          todo: [
            ...step.todo,
            names(
              'Sovi, kuka keskuksessa on ihmisen omaohjaaja ja kuka häntä sijaistaa.',
              'Kom överens om vem på förläggningen som är personens egen handledare och vem som vikarierar.',
              'Agree on who is the person’s own counsellor in the centre and who stands in for them.',
            ),
          ],
        }
      : step,
  ),
})
