import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, names } from '../../pack.ts'

/** A line of work. `isic` is the section letter A–U of ISIC Rev. 4 (same as NACE and TOL), null where there is none. */
export type Sector = CodeItem & { readonly isic: string | null }

/** Where the work was done. The choice of sectors follows what Finnish cases have shown; the letters are ours. */
export const sectors: CodeList<Sector> = {
  id: 'sectors',
  version: 1,
  items: [
    sector('agriculture', 'A', names('Maatila tai kasvihuone', 'Jordbruk eller växthus', 'Farm or greenhouse')),
    sector(
      'berry-picking',
      'A',
      names('Marjojen tai sienien poiminta', 'Bär- eller svampplockning', 'Berry or mushroom picking'),
    ),
    sector('forestry', 'A', names('Metsätyö', 'Skogsarbete', 'Forestry')),
    sector('fishing', 'A', names('Kalastus tai kalankasvatus', 'Fiske eller fiskodling', 'Fishing or fish farming')),
    sector('food-industry', 'C', names('Elintarvikkeiden valmistus', 'Livsmedelsindustri', 'Food processing')),
    sector(
      'shipbuilding-metal',
      'C',
      names('Telakka tai metalliteollisuus', 'Varv eller metallindustri', 'Shipbuilding or metal industry'),
    ),
    sector('manufacturing', 'C', names('Muu tehdastyö', 'Annat fabriksarbete', 'Other factory work')),
    sector('waste', 'E', names('Jätteet tai kierrätys', 'Avfall eller återvinning', 'Waste or recycling')),
    sector('construction', 'F', names('Rakennus tai remontti', 'Bygge eller renovering', 'Construction or renovation')),
    sector(
      'car-wash',
      'G',
      names('Autopesula tai autokorjaamo', 'Biltvätt eller bilverkstad', 'Car wash or car repair'),
    ),
    sector('trade', 'G', names('Kauppa tai kioski', 'Butik eller kiosk', 'Shop or kiosk')),
    sector('transport', 'H', names('Kuljetus tai varasto', 'Transport eller lager', 'Transport or warehouse')),
    sector(
      'delivery',
      'H',
      names('Ruoan tai tavaran lähettityö', 'Utkörning av mat eller varor', 'Food or parcel delivery'),
    ),
    sector('restaurants', 'I', names('Ravintola tai pizzeria', 'Restaurang eller pizzeria', 'Restaurant or pizzeria')),
    sector('hotels', 'I', names('Hotelli tai majoitus', 'Hotell eller inkvartering', 'Hotel or lodging')),
    sector('cleaning', 'N', names('Siivous', 'Städning', 'Cleaning')),
    sector(
      'leased-labour',
      'N',
      names('Vuokratyö eri paikoissa', 'Hyrd arbetskraft på olika ställen', 'Agency work in different places'),
    ),
    sector(
      'care',
      'Q',
      names('Hoitotyö tai avustajan työ', 'Vårdarbete eller arbete som assistent', 'Care work or personal assistance'),
    ),
    sector(
      'beauty',
      'S',
      names('Kauneudenhoito tai parturi', 'Skönhetsvård eller frisör', 'Beauty services or hairdresser'),
    ),
    sector('massage', 'S', names('Hieronta', 'Massage', 'Massage')),
    sector('sex-industry', 'S', names('Seksiala', 'Sexbranschen', 'Sex industry')),
    sector('domestic-work', 'T', names('Työ toisen kodissa', 'Arbete i någons hem', 'Work in someone’s home')),
    sector('other', null, names('Jokin muu ala', 'En annan bransch', 'Another line of work')),
    sector('no-work', null, names('Ei liity työhön', 'Har inte med arbete att göra', 'Not about work')),
    sector('not-known', null, names('En tiedä', 'Jag vet inte', 'I do not know')),
  ],
}

function sector(code: string, isic: string | null, said: Names): Sector {
  return { code, names: said, isic }
}
