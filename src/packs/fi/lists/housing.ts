import { codeList, names } from '../../pack.ts'

/** For whom a place of safe accommodation suits. No source sets these words. */
export const placeSuits = codeList('place-suits', 1, [
  { code: 'women', names: names('Naisille', 'För kvinnor', 'For women'), mark: 'K' },
  { code: 'men', names: names('Miehille', 'För män', 'For men'), mark: 'K' },
  { code: 'children', names: names('Lasten kanssa', 'Med barn', 'With children'), mark: 'K' },
  {
    code: 'alone-child',
    names: names('Yksin tulleelle lapselle', 'För barn utan vårdnadshavare', 'For a child alone'),
    mark: 'K',
  },
  { code: 'step-free', names: names('Esteetön', 'Tillgänglig', 'Step-free'), mark: 'K' },
  {
    code: 'staffed',
    names: names('Henkilökunta paikalla yöt päivät', 'Personal dygnet runt', 'Staffed day and night'),
    mark: 'K',
  },
])

/** Why a stay in a place ended. */
export const stayEnds = codeList('stay-ends', 1, [
  {
    code: 'moved',
    names: names('Siirtyi toiseen paikkaan', 'Flyttade till ett annat ställe', 'Moved to another place'),
    mark: 'K',
  },
  {
    code: 'own-home',
    names: names('Muutti omaan asuntoon', 'Flyttade till en egen bostad', 'Moved to a home of their own'),
    mark: 'K',
  },
  {
    code: 'not-safe',
    names: names('Paikka ei ollut enää turvallinen', 'Stället var inte längre tryggt', 'The place was no longer safe'),
    mark: 'K',
  },
  { code: 'left', names: names('Lähti itse', 'Lämnade själv', 'Left by themselves'), mark: 'K' },
  { code: 'other', names: names('Muu syy', 'Annan orsak', 'Another reason'), mark: 'K' },
])
