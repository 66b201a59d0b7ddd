import { z } from 'zod';
import { type Language, nameIn, sentence } from '../words.ts';

/** Characters of a description in a list: what it is about, not all of it. */
const SHOWN = 400;

const text = z.string();
const optional = text.nullable();

/** What is told of every entity, where it comes from included. */
export const CITED = /* GraphQL */ `
  fragment Cited on Entity {
    __typename
    id
    name
    nameEn
    description
    descriptionEn
    url
    source
    licence
    retrievedAt
    verification
  }
`;

export const citedSchema = z.object({
  __typename: text.describe('Kind of entity.'),
  id: text.describe('Identifier, which other tools take.'),
  name: text.describe('Name, in French or as registered.'),
  nameEn: optional.describe('Name in English, if another.'),
  description: optional.describe('Description in French.'),
  descriptionEn: optional.describe('Description in English.'),
  url: optional.describe('Official site or page.'),
  source: text.describe('The public page or the report that states this record.'),
  licence: optional.describe('Licence of the record.'),
  retrievedAt: optional.describe('When the source was read, ISO 8601.'),
  verification: optional.describe('"confirmed" once somebody has read the source, else "to-confirm".'),
});
export type Cited = z.output<typeof citedSchema>;

/** Why something is said. */
export const reasonsSchema = z.array(
  z.object({
    kind: text.describe('Kind of reason.'),
    text: text.describe('The reason as a sentence.'),
  }),
);

/** A statement with where it comes from. */
export interface Stated {
  readonly source?: string | null;
  readonly licence?: string | null;
  readonly retrievedAt?: string | null;
}

/** A sentence of the assistant. */
export function say(language: Language, key: string, variables: Record<string, unknown> = {}): string {
  return sentence(language, `assistant.${key}`, variables);
}

/** Where a statement comes from, under which licence, read when: what whoever repeats it has to name. */
export function sourceLine({ source, licence, retrievedAt }: Stated, language: Language): string {
  const parts = [
    source ?? say(language, 'noSource'),
    licence ? say(language, 'licence', { licence }) : say(language, 'noLicence'),
    ...(retrievedAt ? [say(language, 'retrieved', { date: retrievedAt.slice(0, 10) })] : []),
  ];
  return say(language, 'source', { source: parts.join(', ') });
}

/**
 * An entity as lines of text, the last of which says where it comes from.
 * @param more lines on it, before that
 * @param shown characters of its description at most
 */
export function citedLines(
  entity: Cited,
  language: Language,
  { more = [], shown = SHOWN }: { more?: readonly string[]; shown?: number } = {},
): string[] {
  const [own, other] =
    language === 'en'
      ? [entity.descriptionEn, entity.description]
      : [entity.description, entity.descriptionEn];
  const description = shortened(own ?? other ?? '', shown);
  const doubt = entity.verification === 'to-confirm' ? ` ${say(language, 'toConfirm')}` : '';
  return [
    `${nameIn(language, entity)} [${entity.__typename}, ${entity.id}]`,
    ...(description ? [description] : []),
    ...(entity.url ? [entity.url] : []),
    ...more,
    sourceLine(entity, language) + doubt,
  ];
}

/** Why, in one line. */
export function reasonsLine(reasons: z.output<typeof reasonsSchema>, language: Language): string[] {
  const texts = reasons.map((reason) => reason.text);
  return texts.length > 0 ? [say(language, 'why', { reasons: texts.join(' ') })] : [];
}

/** Blocks of lines one under the other, numbered, after what is said of them all. */
export function numbered(head: string, blocks: readonly (readonly string[])[]): string {
  const listed = blocks.map(([first = '', ...rest], index) =>
    [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)].join('\n'),
  );
  return [head, ...listed].join('\n\n');
}

/** A share or a score, as people read it. */
export function figure(value: number, language: Language): string {
  return value.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function shortened(description: string, shown: number): string {
  return description.length > shown ? `${description.slice(0, shown - 1).trimEnd()}…` : description;
}
