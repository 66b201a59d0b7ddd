const PARTS: Readonly<Record<string, string>> = {
  YYYY: String.raw`(?<year>\d{4})`,
  MM: String.raw`(?<month>\d{1,2})`,
  DD: String.raw`(?<day>\d{1,2})`,
};

/** ISO 8601, as far as it goes. */
export const ISO_FORMATS = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'];

/**
 * A reader of dates written in one of some formats of `YYYY`, `MM` and `DD`, such as `DD/MM/YYYY`; a time may
 * follow. It gives ISO 8601 of the same precision, or the text as it is when it is of none of the formats, so
 * that validation says so.
 * @throws SyntaxError when a format names no year
 */
export function dateReader(formats: readonly string[]): (text: string) => string {
  const patterns = formats.map(patternOf);
  return (text) => {
    for (const pattern of patterns) {
      const { year, month, day } = pattern.exec(text)?.groups ?? {};
      if (year === undefined) continue;
      return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
    }
    return text;
  };
}

function patternOf(format: string): RegExp {
  const pattern = format
    .split(/(YYYY|MM|DD)/)
    .map((part) => PARTS[part] ?? part.replaceAll(/[^\w\s]/g, String.raw`\$&`))
    .join('');
  if (!/YYYY/.test(format) || (/DD/.test(format) && !/MM/.test(format))) {
    throw new SyntaxError(`"${format}" is not a format of dates, such as DD/MM/YYYY, MM/YYYY or YYYY`);
  }
  return new RegExp(`^${pattern}(?:[T\\s].*)?$`);
}
