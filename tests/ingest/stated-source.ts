import { KINDS, kindOfId, type RelationType } from '../../core/kinds.ts';
import type { EntityStatement, Link, Rejected, RelationStatement, Source } from '../../ingest/record.ts';

type Statement = EntityStatement | RelationStatement | Rejected;
type Values = EntityStatement['values'];

/** A source that states just this, each statement on a line of its own. */
export function sourceOf(
  name: string,
  statements: readonly Statement[],
  options: Partial<Pick<Source, 'arguments' | 'curated' | 'partial'>> = {},
): Source {
  return {
    name,
    arguments: {},
    ...options,
    async *read() {
      for (const [index, statement] of statements.entries()) {
        yield { ...statement, origin: { file: name, line: index + 1 } };
      }
    },
  };
}

/** As {@link sourceOf}, edited by people. */
export function packageOf(name: string, statements: readonly Statement[]): Source {
  return sourceOf(name, statements, { curated: true });
}

const SOMEWHERE = { file: '', line: 0 };

/** What each kind cannot do without. */
const REQUIRED: Partial<Record<string, Values>> = {
  Network: { networkType: 'network' },
  Paper: { publishedIn: '2020' },
  Resource: { resourceType: 'guide' },
  Territory: { territoryType: 'commune' },
  Action: { status: 'initiated' },
};

/** States an entity; its kind is that of its identifier. */
export function entity(
  id: string,
  name: string,
  values: Values = {},
  links: readonly Link[] = [],
): Statement {
  const kind = kindOfId(id);
  if (kind === undefined) throw new Error(`No kind has the prefix of ${id}`);
  const required = { id, name, source: `https://example.org/${KINDS[kind].prefix}`, ...REQUIRED[kind] };
  return { is: 'entity', origin: SOMEWHERE, kind, values: { ...required, ...values }, links };
}

/** What a column of an entity lists. */
export function link(type: RelationType, ...ids: readonly string[]): Link {
  return { column: type.toLowerCase(), type, direction: 'out', ids };
}

/** States a relation. */
export function relation(
  from: string,
  type: RelationType,
  to: string,
  values: Readonly<Record<string, string>> = {},
): Statement {
  return { is: 'relation', origin: SOMEWHERE, values: { from, type, to, ...values } };
}
