import type { Kind } from '../../../core/kinds.ts';
import { fold } from '../../../core/text/terms.ts';
import type { EntityStatement, Link, Origin, RelationStatement, Source } from '../../../ingest/record.ts';
import { type EcosystemOptions, type GeneratedRecord, generateEcosystem } from './ecosystem.ts';

type Statement = EntityStatement | RelationStatement;

/**
 * A made-up ecosystem as a source of the pipeline, of any size, made as it is read: records with their themes and
 * towns, each followed by its relations.
 */
export function ecosystemSource(options: EcosystemOptions): Source {
  return {
    name: 'ecosystem',
    arguments: { ...options },
    rows: async () => options.size,
    async *read() {
      let line = 0;
      for (const record of generateEcosystem(options)) {
        line += 1;
        yield* statements(record, { file: 'ecosystem', line });
      }
    },
  };
}

/** Properties that hold the date of a record. */
const DATES: Readonly<Partial<Record<Kind, string>>> = {
  Network: 'foundedIn',
  Organisation: 'foundedIn',
  Project: 'startDate',
  Paper: 'publishedIn',
  Event: 'startDate',
  Venue: 'openedIn',
};

function* statements(record: GeneratedRecord, origin: Origin): Generator<Statement> {
  const { id, kind, name, description, descriptionEn, url, date, identifiers, relations } = record;
  const source = `https://directory.example/${id.replace(':', '/')}`;
  const links: Link[] = [];
  const linked = (column: string, type: Link['type'], about: readonly EntityStatement[]) => {
    links.push({ column, type, direction: 'out', ids: about.map(({ values }) => String(values.id)) });
    return about;
  };
  yield* linked(
    'themes',
    'ABOUT',
    record.themes.map((theme) => themeOf(theme, source, origin)),
  );
  yield* linked('commune', 'LOCATED_IN', communeOf(record, source, origin));
  yield {
    is: 'entity',
    origin,
    kind,
    values: {
      id,
      ...(name !== '' && { name }),
      ...(description !== undefined && { description }),
      ...(descriptionEn !== undefined && { descriptionEn }),
      ...(url !== undefined && { url }),
      ...(identifiers.length > 0 && { identifiers }),
      ...(date !== undefined && { [DATES[kind] ?? 'startDate']: date }),
      ...(kind === 'Network' && { networkType: 'network' }),
      source,
      licence: 'Licence Ouverte 2.0',
      retrievedAt: '2024-01-01',
    },
    links,
  };
  for (const { type, to } of relations) {
    const since = date !== undefined && /^\d{4}$/.test(date) && { since: date };
    yield { is: 'relation', origin, values: { from: id, type, to, source, ...since } };
  }
}

function themeOf(name: string, source: string, origin: Origin): EntityStatement {
  return shared({ kind: 'Theme', origin, values: { id: `theme:${slug(name)}`, name, source } });
}

/** No statement for a record without a place. */
function communeOf(
  { commune, postcode }: GeneratedRecord,
  source: string,
  origin: Origin,
): readonly EntityStatement[] {
  if (commune === undefined || postcode === undefined) return [];
  const identifiers = [`insee:${postcode.padStart(5, '0')}`];
  const id = `territory:${slug(commune)}`;
  const values = { id, name: commune, territoryType: 'commune', identifiers, source };
  return [shared({ kind: 'Territory', origin, values })];
}

function shared(statement: Pick<EntityStatement, 'kind' | 'origin' | 'values'>): EntityStatement {
  return { is: 'entity', ...statement, links: [], shared: true };
}

function slug(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
