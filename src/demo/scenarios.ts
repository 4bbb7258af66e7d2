import type { Base } from '#base/base.ts'
import { makeDraft } from '#modules/workshops/make.ts'

/** A scenario under way, beside the two that ship: a copy, partly translated, that waits for a second reader. */
export async function fillScenarios(base: Base): Promise<void> {
  await makeDraft(base, {
    from: 'berry-farm',
    by: 'verkosto.vilma@example.org',
    names: {
      fi: 'Kasvihuoneen talvi',
      sv: 'Vintern i växthuset',
      en: 'Winter in the greenhouse',
    },
    change: (document) => ({
      ...document,
      about: { fi: 'Sama tarina talvella: tomaatteja marjojen sijaan. Kaikki on keksittyä.' },
      steps: document.steps
        .slice(0, 6)
        .map((step, at) => (at < 4 ? step : { ...step, twist: withoutSwedish(step.twist) })),
    }),
    sent: true,
  })
}

const withoutSwedish = ({ sv: _, ...texts }: { fi?: string; sv?: string; en?: string }) => texts
