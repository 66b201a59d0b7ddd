/** What XML 1.0 forbids, even escaped: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader takes bare ones for spaces in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as the content of an element or the value of an attribute; U+FFFD stands for what XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replaceAll(FORBIDDEN, '\u{FFFD}').replaceAll(/[&<>"\t\n\r]/g, (it) => ESCAPES[it] ?? it);
}

/** Attributes of an element; those that are null are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** The start of an element that others stand in: `<nodes count="2">`. */
export function startTag(name: string, attributes: XmlAttributes = {}): string {
  return `<${name}${written(attributes)}>`;
}

/**
 * An element.
 * @param content already escaped
 */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  return content === ''
    ? `<${name}${written(attributes)}/>`
    : `${startTag(name, attributes)}${content}</${name}>`;
}

function written(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
