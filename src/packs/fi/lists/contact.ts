import { codeList, names } from '../../pack.ts'

/** What is needed at once. */
export const urgentNeeds = codeList('urgent-needs', 1, [
  {
    code: 'safe-place',
    names: names('Turvallinen paikka ensi yöksi', 'En trygg plats för natten', 'A safe place tonight'),
  },
  {
    code: 'protection',
    names: names('Suojaa ihmiseltä, joka uhkaa', 'Skydd mot någon som hotar', 'Protection from someone'),
  },
  { code: 'doctor', names: names('Lääkäri tai muu hoito', 'Läkare eller annan vård', 'A doctor or other care') },
  {
    code: 'crisis-help',
    names: names(
      'Apua pelkoon tai pahaan oloon',
      'Hjälp mot rädsla eller när man mår dåligt',
      'Help with fear or distress',
    ),
  },
  { code: 'children-safety', names: names('Lasten turvallisuus', 'Barnens säkerhet', 'The children’s safety') },
  { code: 'food-clothes', names: names('Ruokaa tai vaatteita', 'Mat eller kläder', 'Food or clothes') },
  {
    code: 'money',
    names: names('Rahaa välttämättömään', 'Pengar till det nödvändigaste', 'Money for what is necessary'),
  },
  { code: 'interpreter', names: names('Tulkki', 'Tolk', 'An interpreter') },
  { code: 'lawyer', names: names('Lakimies', 'En jurist', 'A lawyer') },
  {
    code: 'residence-expiring',
    names: names('Oleskelulupa päättyy pian', 'Uppehållstillståndet går snart ut', 'The right to stay ends soon'),
  },
  {
    code: 'risk-of-travel',
    names: names('Vaara joutua viedyksi ulkomaille', 'Risk att bli förd utomlands', 'Danger of being taken abroad'),
  },
  {
    code: 'documents',
    names: names(
      'Passi tai muut paperit takaisin',
      'Att få tillbaka pass eller andra papper',
      'Getting back the passport or papers',
    ),
  },
  { code: 'other', names: names('Jotain muuta', 'Något annat', 'Something else') },
])

/** What helps in talking and reading with us. */
export const communicationAids = codeList('communication-aids', 1, [
  { code: 'interpreter', names: names('Tulkki', 'Tolk', 'Interpreter') },
  {
    code: 'interpreter-woman',
    names: names('Tulkki, joka on nainen', 'En tolk som är kvinna', 'An interpreter who is a woman'),
  },
  {
    code: 'interpreter-man',
    names: names('Tulkki, joka on mies', 'En tolk som är man', 'An interpreter who is a man'),
  },
  {
    code: 'interpreter-elsewhere',
    names: names(
      'Tulkki, joka ei asu lähellä tai kuulu samaan yhteisöön',
      'En tolk som inte bor i närheten eller hör till samma gemenskap',
      'An interpreter from elsewhere, not from the same community',
    ),
  },
  { code: 'sign-language', names: names('Viittomakielen tulkki', 'Teckenspråkstolk', 'Sign language interpreter') },
  { code: 'speech-to-text', names: names('Kirjoitustulkki', 'Skrivtolk', 'Speech-to-text interpreter') },
  { code: 'easy-language', names: names('Selkokieli', 'Lätt språk', 'Easy language') },
  { code: 'large-print', names: names('Suuri teksti', 'Stor text', 'Large print') },
  { code: 'read-aloud', names: names('Teksti luettuna ääneen', 'Text uppläst', 'Text read aloud') },
  { code: 'wheelchair-access', names: names('Esteetön paikka', 'En tillgänglig plats', 'Wheelchair access') },
  { code: 'support-person', names: names('Tukihenkilö mukana', 'En stödperson med', 'A support person present') },
  {
    code: 'worker-woman',
    names: names('Työntekijä, joka on nainen', 'En anställd som är kvinna', 'A worker who is a woman'),
  },
  { code: 'worker-man', names: names('Työntekijä, joka on mies', 'En anställd som är man', 'A worker who is a man') },
  { code: 'other', names: names('Jotain muuta', 'Något annat', 'Something else') },
])

/** Ways to reach the person. Each that is chosen is asked: is it safe to call or write here? */
export const contactChannels = codeList('contact-channels', 1, [
  {
    code: 'inbox-only',
    names: names(
      'Vain tämä palvelu, omalla koodilla',
      'Bara den här tjänsten, med den egna koden',
      'Only this service, with the code',
    ),
    hint: names(
      'Emme ota yhteyttä mitään muuta kautta',
      'Vi tar inte kontakt på något annat sätt',
      'We will not contact in any other way',
    ),
  },
  { code: 'phone-call', names: names('Puhelu', 'Samtal', 'Phone call') },
  { code: 'text-message', names: names('Tekstiviesti', 'Sms', 'Text message') },
  {
    code: 'messaging-app',
    names: names(
      'Viestisovellus, esimerkiksi WhatsApp',
      'Meddelandeapp, till exempel WhatsApp',
      'Messaging app, such as WhatsApp',
    ),
  },
  { code: 'email', names: names('Sähköposti', 'E-post', 'E-mail') },
  { code: 'post', names: names('Kirje', 'Brev', 'Letter') },
  { code: 'through-another', names: names('Toisen ihmisen kautta', 'Genom en annan person', 'Through another person') },
])

/** When it is safe to be in touch. */
export const safeTimes = codeList('safe-times', 1, [
  { code: 'any-time', names: names('Milloin vain', 'När som helst', 'Any time') },
  { code: 'weekday-mornings', names: names('Arkisin klo 8–12', 'Vardagar kl. 8–12', 'Weekdays 8–12') },
  { code: 'weekday-afternoons', names: names('Arkisin klo 12–16', 'Vardagar kl. 12–16', 'Weekdays 12–16') },
  { code: 'weekday-evenings', names: names('Arkisin klo 16–20', 'Vardagar kl. 16–20', 'Weekdays 16–20') },
  { code: 'nights', names: names('Yöllä', 'På natten', 'At night') },
  { code: 'weekends', names: names('Viikonloppuisin', 'På veckosluten', 'At weekends') },
  {
    code: 'only-agreed',
    names: names('Vain aikana, josta on sovittu', 'Bara på avtalad tid', 'Only at a time agreed on'),
  },
])
