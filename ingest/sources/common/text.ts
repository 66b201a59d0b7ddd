const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  deg: '°',
  euro: '€',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  times: '×',
};

/** Marks of the accented letters of HTML: `&eacute;` is e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

const BLOCK = /<\/?(?:[a-z]+:)?(?:p|div|br|li|ul|ol|h[1-6]|sec|title|list|list-item|tr|table)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>|<!--(?:(?!-->|<!--).)*-->/gis;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}));/gi;

/**
 * Text as people read it, from text that may hold HTML or JATS tags and entities, perhaps encoded twice.
 * Paragraphs stand on lines of their own.
 */
export function plainText(text: string): string {
  const decoded = decodeEntities(text);
  return decodeEntities(decoded.replaceAll(BLOCK, '\n').replaceAll(TAG, ''))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim()
    .normalize('NFC');
}

/** {@link plainText} on one line, as names are. */
export function oneLine(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ');
}

/** The text of an abstract, without the word that announces it. */
export function abstractText(text: string): string {
  return plainText(text).replace(/^(?:abstract|résumé|resume|summary)(?!\p{L})[\s:.–—-]*/iu, '');
}

function decodeEntities(text: string): string {
  return text.replaceAll(ENTITY, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    const [, letter, mark = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
    const accent = MARKS[mark];
    return NAMED[name] ?? (letter && accent ? (letter + accent).normalize('NFC') : entity);
  });
}

/** `Mots-clés : a, b.`: what a source says a work is about, in its own words. Empty when it says nothing. */
export function keywordSentence(keywords: readonly string[]): string {
  const distinct = [...new Set(keywords.map(oneLine).filter(Boolean))];
  return distinct.length === 0 ? '' : `Mots-clés : ${distinct.join(', ')}.`;
}
