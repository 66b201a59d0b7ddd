import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../../../core/errors.ts';

/** Documents, queries, and which documents answer which query. */
export interface Collection {
  documents: readonly { id: string; title: string; text: string }[];
  queries: readonly { query: string; relevant: readonly string[] }[];
}

const COLLECTION = z.object({
  documents: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })).min(1),
  queries: z.array(z.object({ query: z.string().min(1), relevant: z.array(z.string()).min(1) })).min(1),
});

/** A list of theses as theses.fr exports it. */
const THESES = z.array(
  z.object({
    nnt: z.string().nullish(),
    titre_fr: z.string().nullish(),
    titre_en: z.string().nullish(),
    resume_fr: z.string().nullish(),
  }),
);

/**
 * Reads a test collection; of a list of theses one is made: which French abstract has this English title?
 * @throws UserError when the file is neither
 */
export function readCollection(file: string): Collection {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const collection = COLLECTION.safeParse(content);
  if (collection.success) return collection.data;
  const theses = THESES.safeParse(content);
  if (theses.success) return acrossLanguages(theses.data);
  const [issue] = collection.error.issues;
  throw new UserError(
    `${file} is no test collection ({documents: [{id, title, text}], queries: [{query, relevant}]}): ` +
      `${issue?.path.join('.')}: ${issue?.message}.`,
  );
}

function acrossLanguages(theses: z.infer<typeof THESES>): Collection {
  const pairs = theses.flatMap(({ nnt, titre_fr, titre_en, resume_fr }) => {
    const isPair = nnt && titre_en && resume_fr && titre_en !== titre_fr;
    return isPair ? [{ id: nnt, query: titre_en, text: resume_fr }] : [];
  });
  return {
    // A French title would make of it a search in one language.
    documents: pairs.map(({ id, text }) => ({ id, title: id, text })),
    queries: pairs.map(({ id, query }) => ({ query, relevant: [id] })),
  };
}
