import type { Names } from '#base/i18n/lang.ts'
import { type CodeItem, type CodeList, names } from '../../pack.ts'

/** A language to talk or write in. Codes are BCP 47 tags; `endonym` is the language's own name for itself. */
export type Language = CodeItem & {
  readonly endonym: string
  readonly direction: 'ltr' | 'rtl'
  /** The tag of a translation that speakers of this variety read, where we have one under another tag. */
  readonly readsAs?: string
}

/** Languages a person may choose to use with us: the national ones first; the two that are no language stand last. */
export const languages: CodeList<Language> = {
  id: 'languages',
  version: 1,
  items: [
    ltr('fi', 'suomi', names('suomi', 'finska', 'Finnish')),
    ltr('sv', 'svenska', names('ruotsi', 'svenska', 'Swedish')),
    ltr('en', 'English', names('englanti', 'engelska', 'English')),
    ltr('se', 'davvisámegiella', names('pohjoissaame', 'nordsamiska', 'Northern Sámi')),
    ltr('smn', 'anarâškielâ', names('inarinsaame', 'enaresamiska', 'Inari Sámi')),
    ltr('sms', 'sääʹmǩiõll', names('koltansaame', 'skoltsamiska', 'Skolt Sámi')),
    rtl('ar', 'العربية', names('arabia', 'arabiska', 'Arabic')),
    ltr('bn', 'বাংলা', names('bengali', 'bengali', 'Bengali')),
    ltr('zh', '中文', names('kiina', 'kinesiska', 'Chinese')),
    ltr('es', 'español', names('espanja', 'spanska', 'Spanish')),
    ltr('fr', 'français', names('ranska', 'franska', 'French')),
    ltr('ne', 'नेपाली', names('nepali', 'nepali', 'Nepali')),
    rtl('fa', 'فارسی', names('persia (farsi)', 'persiska (farsi)', 'Persian (Farsi)')),
    { ...rtl('fa-AF', 'دری', names('dari', 'dari', 'Dari')), readsAs: 'fa' },
    rtl('ps', 'پښتو', names('pašto', 'pashto', 'Pashto')),
    rtl('ckb', 'کوردیی ناوەندی', names('kurdi (sorani)', 'kurdiska (sorani)', 'Kurdish (Sorani)')),
    ltr('kmr', 'kurmancî', names('kurdi (kurmandži)', 'kurdiska (kurmanji)', 'Kurdish (Kurmanji)')),
    ltr('so', 'Soomaali', names('somali', 'somaliska', 'Somali')),
    ltr('ru', 'русский', names('venäjä', 'ryska', 'Russian')),
    ltr('uk', 'українська', names('ukraina', 'ukrainska', 'Ukrainian')),
    ltr('et', 'eesti', names('viro', 'estniska', 'Estonian')),
    ltr('tr', 'Türkçe', names('turkki', 'turkiska', 'Turkish')),
    ltr('vi', 'Tiếng Việt', names('vietnam', 'vietnamesiska', 'Vietnamese')),
    ltr('th', 'ไทย', names('thai', 'thailändska', 'Thai')),
    ltr('tl', 'Tagalog', names('tagalog', 'tagalog', 'Tagalog')),
    ltr('hi', 'हिन्दी', names('hindi', 'hindi', 'Hindi')),
    rtl('ur', 'اردو', names('urdu', 'urdu', 'Urdu')),
    ltr('pa', 'ਪੰਜਾਬੀ', names('pandžabi', 'punjabi', 'Punjabi')),
    ltr('uz', 'oʻzbekcha', names('uzbekki', 'uzbekiska', 'Uzbek')),
    ltr('ro', 'română', names('romania', 'rumänska', 'Romanian')),
    ltr('bg', 'български', names('bulgaria', 'bulgariska', 'Bulgarian')),
    ltr('pl', 'polski', names('puola', 'polska', 'Polish')),
    ltr('lv', 'latviešu', names('latvia', 'lettiska', 'Latvian')),
    ltr('lt', 'lietuvių', names('liettua', 'litauiska', 'Lithuanian')),
    ltr('hu', 'magyar', names('unkari', 'ungerska', 'Hungarian')),
    ltr('sq', 'shqip', names('albania', 'albanska', 'Albanian')),
    ltr('pt', 'português', names('portugali', 'portugisiska', 'Portuguese')),
    ltr('ti', 'ትግርኛ', names('tigrinja', 'tigrinska', 'Tigrinya')),
    ltr('am', 'አማርኛ', names('amhara', 'amhariska', 'Amharic')),
    ltr('sw', 'Kiswahili', names('swahili', 'swahili', 'Swahili')),
    ltr('ln', 'lingála', names('lingala', 'lingala', 'Lingala')),
    ltr('rom', 'romani ćhib', names('romanikieli', 'romani', 'Romani')),
    ltr(
      'fse',
      'suomalainen viittomakieli',
      names('suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'),
    ),
    ltr(
      'fss',
      'finlandssvenskt teckenspråk',
      names('suomenruotsalainen viittomakieli', 'finlandssvenskt teckenspråk', 'Finland-Swedish Sign Language'),
    ),
    ltr('other', '…', names('jokin muu kieli', 'ett annat språk', 'another language')),
    ltr('not-known', '?', names('en tiedä', 'jag vet inte', 'I do not know')),
  ],
}

function ltr(code: string, endonym: string, said: Names): Language {
  return { code, names: said, endonym, direction: 'ltr' }
}

function rtl(code: string, endonym: string, said: Names): Language {
  return { code, names: said, endonym, direction: 'rtl' }
}
