/** The interface's languages; every word exists in each. */
export const langs = ['fi', 'sv', 'en'] as const
export type Lang = (typeof langs)[number]
export type Names = Record<Lang, string>

export const isLang = (text: string | undefined): text is Lang => langs.some((lang) => lang === text)

/** One of something for each language. */
export const perLanguage = <Made>(make: (lang: Lang) => Made): Record<Lang, Made> => ({
  fi: make('fi'),
  sv: make('sv'),
  en: make('en'),
})
