import { langs } from '#base/i18n/lang.ts'
import { choice, text } from '#base/ui/form.ts'

/** Beside the file: from where it comes, in which language its texts are. */
export const importForm = {
  catalogue: text({
    max: 40,
    needed: 'service-map.import.catalogue-needed',
    like: { pattern: /^[a-z0-9][a-z0-9.-]*$/, fault: 'service-map.import.catalogue-like' },
  }),
  lang: choice(langs, { needed: 'service-map.import.lang-needed' }),
}
