/** A piece of XML that is already written. */
export interface Xml {
  readonly xml: string
}

/** An element with its attributes and content; plain strings are text and are escaped. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...content: (string | Xml)[]): Xml {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inside = content.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.xml)).join('')
  const open = `${name}${named.join('')}`
  return { xml: inside === '' ? `<${open} />` : `<${open}>${inside}</${name}>` }
}

/** What XML 1.0 does not allow at all is left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
