/** Schemas of the fields of public APIs, which write the same thing in several ways. */
import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.null()]);
const anyTexts = z.union([scalar, z.array(scalar)]).optional();

function list(value: z.output<typeof anyTexts>): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const text = String(item ?? '').trim();
    return text === '' ? [] : [text];
  });
}

/** Texts, none of them blank: from one text or number, a list of them, null, or nothing. */
export const texts = anyTexts.transform(list);

/** The first of such texts. */
export const text = anyTexts.transform((value) => list(value)[0]);

/** A list, for which null or an object by keys (PHP writes an empty one as `[]`) may stand. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
}

/** A list whose items that are not as documented are left out: they add to a record, and do not make it. */
export function goodOnes<T extends z.ZodType>(item: T) {
  return z
    .array(z.unknown())
    .nullish()
    .transform((values) =>
      (values ?? []).flatMap((value): z.output<T>[] => {
        const result = item.safeParse(value);
        return result.success ? [result.data] : [];
      }),
    );
}

/** The year of a date, as far as it has one from 1000 to 2999. */
export function yearOf(date: string | undefined): string | undefined {
  return /(?<!\d)([12]\d{3})(?!\d)/.exec(date ?? '')?.[1];
}

/** An address of the web that the vocabulary accepts, from one that may lack its protocol. */
export function webAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const absolute = /^https?:\/\//i.test(value) ? value : `https://${value}`;
  const result = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).safeParse(absolute);
  return result.success ? result.data : undefined;
}

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt'];

/** A language as the vocabulary has it, from an ISO 639-1 code; `und` stands for an unknown one. */
export function languageCode(code: string | undefined): string | undefined {
  if (code === undefined || code === 'und') return undefined;
  return LANGUAGES.includes(code) ? code : 'other';
}
