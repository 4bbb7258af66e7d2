import type { Names } from '#base/i18n/lang.ts'
import { names } from '../../pack.ts'

/** Where a county stands on the tile map, in columns from the west and rows from the north, with a name that fits. */
export interface Tile {
  readonly county: string
  readonly column: number
  readonly row: number
  readonly short: Names
}

/** Drawn by hand after the map of Finland: neighbours lie beside each other as far as squares allow. */
export const tiles: readonly Tile[] = [
  tile('lapland', 3, 0, names('Lappi', 'Lappland', 'Lapland')),
  tile('north-ostrobothnia', 3, 1, names('P-Pohjanm.', 'N-Österb.', 'N Ostrob.')),
  tile('kainuu', 4, 1, names('Kainuu', 'Kajanal.', 'Kainuu')),
  tile('ostrobothnia', 1, 2, names('Pohjanm.', 'Österb.', 'Ostrob.')),
  tile('central-ostrobothnia', 2, 2, names('K-Pohjanm.', 'M-Österb.', 'C Ostrob.')),
  tile('central-finland', 3, 2, names('K-Suomi', 'M-Finland', 'C Finland')),
  tile('north-savo', 4, 2, names('P-Savo', 'N-Savolax', 'N Savo')),
  tile('north-karelia', 5, 2, names('P-Karjala', 'N-Karelen', 'N Karelia')),
  tile('satakunta', 1, 3, names('Satakunta', 'Satakunta', 'Satakunta')),
  tile('south-ostrobothnia', 2, 3, names('E-Pohjanm.', 'S-Österb.', 'S Ostrob.')),
  tile('paijat-hame', 3, 3, names('Päijät-H.', 'Päijänne-T.', 'Päijät-H.')),
  tile('south-savo', 4, 3, names('E-Savo', 'S-Savolax', 'S Savo')),
  tile('southwest-finland', 1, 4, names('V-Suomi', 'Eg. Finl.', 'SW Finl.')),
  tile('pirkanmaa', 2, 4, names('Pirkanm.', 'Birkal.', 'Pirkanm.')),
  tile('kanta-hame', 3, 4, names('Kanta-H.', 'Eg. Tavastl.', 'Kanta-H.')),
  tile('kymenlaakso', 4, 4, names('Kymenl.', 'Kymmened.', 'Kymenl.')),
  tile('south-karelia', 5, 4, names('E-Karjala', 'S-Karelen', 'S Karelia')),
  tile('aland', 0, 5, names('Ahvenanm.', 'Åland', 'Åland')),
  tile('western-uusimaa', 2, 5, names('L-Uusim.', 'V-Nyland', 'W Uusim.')),
  tile('central-uusimaa', 3, 5, names('K-Uusim.', 'M-Nyland', 'C Uusim.')),
  tile('east-uusimaa', 4, 5, names('I-Uusim.', 'Ö-Nyland', 'E Uusim.')),
  tile('helsinki', 2, 6, names('Helsinki', 'Helsingf.', 'Helsinki')),
  tile('vantaa-and-kerava', 3, 6, names('Vantaa-K.', 'Vanda-K.', 'Vantaa-K.')),
]

function tile(county: string, column: number, row: number, short: Names): Tile {
  return { county, column, row, short }
}
