import { type CodeOf, codeList, names } from '../../pack.ts'

/** Whom a service is for. A service that names none is for anybody, or has not said. */
export const targetGroups = codeList('target-groups', 1, [
  { code: 'women', names: names('Naiset', 'Kvinnor', 'Women') },
  { code: 'men', names: names('Miehet', 'Män', 'Men') },
  { code: 'children', names: names('Lapset', 'Barn', 'Children') },
  { code: 'young', names: names('Nuoret', 'Unga', 'Young people') },
  { code: 'families', names: names('Perheet, joissa on lapsia', 'Barnfamiljer', 'Families with children') },
  { code: 'older', names: names('Iäkkäät', 'Äldre', 'Older people') },
  { code: 'lgbtiq', names: names('Hlbtiq+-ihmiset', 'Hbtqi+-personer', 'LGBTIQ+ people') },
  {
    code: 'disabled',
    names: names('Vammaiset ihmiset', 'Personer med funktionsnedsättning', 'People with disabilities'),
  },
  { code: 'sex-workers', names: names('Seksiä myyvät', 'Personer som säljer sex', 'People who sell sex') },
  {
    code: 'migrant-workers',
    names: names('Ulkomailta tulleet työntekijät', 'Utländska arbetstagare', 'Workers from abroad'),
  },
  { code: 'seasonal-workers', names: names('Kausityöntekijät', 'Säsongsarbetare', 'Seasonal workers') },
  { code: 'asylum-seekers', names: names('Turvapaikanhakijat', 'Asylsökande', 'Asylum seekers') },
  {
    code: 'undocumented',
    names: names('Ilman oleskeluoikeutta olevat', 'Personer utan uppehållsrätt', 'People without a right of residence'),
  },
  { code: 'close-ones', names: names('Läheiset', 'Närstående', 'Family and friends') },
  { code: 'professionals', names: names('Ammattilaiset', 'Yrkespersoner', 'Professionals') },
])

export type TargetGroup = CodeOf<typeof targetGroups>
