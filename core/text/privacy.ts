const EMAIL =
  /(?:(?:e-?mails?|courriels?|m[eé]l|contact)\s*:\s*)?(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(a\)|\[arobase\]|\(arobase\))\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu;

const LABEL = String.raw`(?:(?:t[eé]l(?:[eé]phone)?|tph|phone|mobile|portable|fax)\b\s*\.?\s*:?\s*)?`;

/**
 * A number as written in France, with marks between its pairs of digits or without, or an international one
 * that says so with its plus sign. Digits that go on, or follow a slash, belong to something else.
 */
const PHONE = new RegExp(
  [
    String.raw`(?<![\w.-])0[1-9](?:[\s.\u00a0-]\d{2}){4}(?!\w|[.-]\d)`,
    String.raw`(?<![\w/.-])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?[1-9]|0[1-9])(?:[\s.\u00a0-]?\d{2}){4}(?![\w/-]|\.\d)`,
    String.raw`(?<![\w/.-])\+[1-9](?:[\s.()\u00a0-]{0,2}\d){7,13}(?![\w/])`,
  ]
    .map((number) => LABEL + number)
    .join('|'),
  'giu',
);

const MONTHS =
  'janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** Somebody born before is a subject of history. */
const LIVING = '(?:19[1-9]\\d|20\\d\\d)';

const DATE =
  String.raw`(?:(?:1er|\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?:${MONTHS})\s+|(?:${MONTHS})\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}[/.-]\d{1,2}[/.-])?` +
  `${LIVING}`;

/** What announces a date of birth, then the date. */
const BIRTH = new RegExp(
  String.raw`\b(n[eé](?:\(?e\)?|·e)?s?|born|date (?:de naissance|of birth))(?!\p{L})\s*:?\s*(?:(?:le|en|on|in)\s+)?` +
    String.raw`(?:${LIVING}-\d{2}-\d{2}|${DATE})(?!\d)`,
  'giu',
);

/** Stands for what was taken out, until the punctuation around it is mended. */
const GAP = '\uFFFC';

/**
 * A text without the e-mail addresses, phone numbers and birth dates of people in it. Dates of people born
 * before 1910 stay: they are history.
 */
export function withoutPersonalData(text: string): string {
  const cleaned = text
    .replaceAll(EMAIL, GAP)
    .replaceAll(PHONE, GAP)
    // Museums are born too: their sentence stays one.
    .replaceAll(BIRTH, (_, word: string) => (/^date/i.test(word) ? GAP : `${word}${GAP}`));
  return cleaned === text ? text : mended(cleaned);
}

/** Closes gaps, with what punctuation they leave without a purpose. */
function mended(text: string): string {
  return text
    .replaceAll(/[([][ \t\u00a0]*\uFFFC[ \t\u00a0]*[)\]]/g, GAP)
    .replaceAll(/([([])[ \t\u00a0]*\uFFFC[ \t\u00a0,;]*/g, '$1')
    .replaceAll(/^(?:[ \t\u00a0,;.]*\uFFFC)+[ \t\u00a0,;.]*/g, '')
    .replaceAll(/([.!?])(?:[ \t\u00a0,;]*\uFFFC)+[ \t\u00a0,;.]*/g, '$1 ')
    .replaceAll(/[ \t\u00a0,;]*\uFFFC(?:[ \t\u00a0,;]*\uFFFC)*[ \t\u00a0,;]*(?=[.)\]])/g, '')
    .replaceAll(/(?:[ \t\u00a0,;]*\uFFFC)+[ \t\u00a0]*/g, ' ')
    .replaceAll(/ (?=[,;.\n])/g, '')
    .trim();
}
