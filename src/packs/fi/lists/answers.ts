import { codeList, names } from '../../pack.ts'

/** Yes, no, or not known. */
export const yesNo = codeList('yes-no', 1, [
  { code: 'yes', names: names('Kyllä', 'Ja', 'Yes') },
  { code: 'no', names: names('Ei', 'Nej', 'No') },
  { code: 'not-known', names: names('En tiedä', 'Jag vet inte', 'I do not know') },
])

/** What a person writing about themselves chooses for their own name and data. Same codes as `consents`. */
export const ownConsents = codeList('own-consents', 1, [
  {
    code: 'given',
    names: names(
      'Kyllä. Haluan, että minulle haetaan apua, ja voin kertoa, kuka olen',
      'Ja. Jag vill att man söker hjälp för mig, och jag kan berätta vem jag är',
      'Yes. I want help to be sought for me, and I can say who I am',
    ),
  },
  {
    code: 'not-asked',
    names: names(
      'En vielä. Haluan ensin kysyä ilman nimeä',
      'Inte ännu. Jag vill först fråga utan namn',
      'Not yet. I want to ask first without my name',
    ),
  },
  {
    code: 'refused',
    names: names(
      'Ei. En halua kertoa, kuka olen',
      'Nej. Jag vill inte berätta vem jag är',
      'No. I do not want to say who I am',
    ),
  },
])
