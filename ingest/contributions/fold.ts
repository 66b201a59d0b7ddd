import { propertiesOf } from '../../core/kinds.ts';
import {
  type Change,
  CONTRIBUTION_LICENCE,
  contributionsOf,
  kindOfSubject,
  type ProposedLink,
} from '../../core/proposals.ts';
import type { EntityStatement, RelationStatement, Source } from '../record.ts';
import type { Decided } from './read.ts';

type Of<Action extends Change['action']> = Decided & { readonly change: Extract<Change, { action: Action }> };

/** What one network says of one entity. */
interface Said {
  readonly proposal: Decided;
  readonly values: Record<string, string | readonly string[]>;
  /** names of values that count only where nobody says another */
  readonly assumed: Set<string>;
  /** names of properties that it says have no value */
  readonly emptied: Set<string>;
  readonly links: readonly ProposedLink[];
}

/** Of whom a value is, where it is not the one who corrects another. */
const PROVENANCE = ['source', 'licence', 'retrievedAt'];

const isOf =
  <Action extends Change['action']>(action: Action) =>
  (decided: Decided): decided is Of<Action> =>
    decided.change.action === action;

/**
 * What networks say by the proposals that were accepted, as one source for each network that ever said something: who
 * has taken everything back has an empty one. Where several speak of one property of one entity, the last word counts.
 * @param decided in the order in which they were accepted
 */
export function contributionSources(decided: readonly Decided[]): Source[] {
  const said = new Map<string, Map<string, Said>>();
  const links = new Map<string, Map<string, Of<'link'>>>();
  for (const proposal of decided.filter(({ status }) => status === 'accepted')) {
    if (isOf('add')(proposal)) ofNetwork(said, proposal).set(proposal.change.entity, addition(proposal));
    else if (isOf('correct')(proposal)) correct(said, proposal);
    else if (isOf('link')(proposal)) {
      const { from, type, to } = proposal.change;
      ofNetwork(links, proposal).set(`${type} ${from} ${to}`, proposal);
    }
  }
  const speak = decided.filter((each) => ['add', 'correct', 'link'].includes(each.change.action));
  return [...new Set(speak.map(({ network }) => network))].map((network) => {
    const entities = [...(said.get(network) ?? [])];
    const relations = [...(links.get(network)?.values() ?? [])];
    return {
      name: contributionsOf(network),
      arguments: {},
      curated: true,
      rows: async () => entities.length,
      async *read() {
        for (const [id, each] of entities) yield entityStatement(id, each);
        for (const each of relations) yield relationStatement(each);
      },
    };
  });
}

function ofNetwork<Value>(all: Map<string, Map<string, Value>>, { network }: Decided): Map<string, Value> {
  const own = all.get(network) ?? new Map<string, Value>();
  all.set(network, own);
  return own;
}

function addition(proposal: Of<'add'>): Said {
  const { values, links } = proposal.change;
  return {
    proposal,
    values: { ...values, ...provenance(proposal) },
    assumed: new Set(),
    emptied: new Set(),
    links,
  };
}

function correct(said: Map<string, Map<string, Said>>, proposal: Of<'correct'>): void {
  const { entity, values } = proposal.change;
  const names = Object.keys(values);
  for (const [network, entities] of said) {
    const other = entities.get(entity);
    if (network !== proposal.network && other) giveWay(entity, other, names);
  }
  const entities = ofNetwork(said, proposal);
  const before = entities.get(entity) ?? correction(proposal);
  for (const name of names) {
    const value = values[name] ?? [];
    before.assumed.delete(name);
    before.emptied.delete(name);
    if (value.length > 0) before.values[name] = value;
    else {
      delete before.values[name];
      before.emptied.add(name);
    }
  }
  entities.set(entity, { ...before, proposal });
}

/** Another network has the last word on some properties now. */
function giveWay(entity: string, said: Said, names: readonly string[]): void {
  for (const name of names) {
    if (requiredOf(entity).includes(name)) said.assumed.add(name);
    else delete said.values[name];
    said.emptied.delete(name);
  }
}

/** What is known of an entity when a network first speaks of it: no word of its own, but what a record must have. */
function correction(proposal: Of<'correct'>): Said {
  const required = requiredOf(proposal.change.entity);
  const known = Object.entries(proposal.basis).filter(([name]) => required.includes(name));
  const values = { ...Object.fromEntries(known), ...provenance(proposal) };
  return {
    proposal,
    values,
    assumed: new Set([...required, ...PROVENANCE]),
    emptied: new Set(),
    links: [],
  };
}

function requiredOf(entity: string): string[] {
  const specs = propertiesOf(kindOfSubject(entity));
  return Object.keys(specs).filter((name) => specs[name]?.required);
}

function provenance({ source, network, acceptedAt }: Decided) {
  return {
    source: source ?? network,
    licence: CONTRIBUTION_LICENCE,
    retrievedAt: acceptedAt.slice(0, 10),
  };
}

function entityStatement(id: string, { proposal, values, assumed, emptied, links }: Said): EntityStatement {
  return {
    is: 'entity',
    origin: originOf(proposal),
    kind: kindOfSubject(id),
    values: { ...values, id },
    links: links.map(({ type, direction, other }) => ({ column: type, type, direction, ids: [other] })),
    ...(assumed.size > 0 && { assumed: [...assumed].sort() }),
    ...(emptied.size > 0 && { emptied: [...emptied].sort() }),
  };
}

function relationStatement(proposal: Of<'link'>): RelationStatement {
  const { from, type, to, values } = proposal.change;
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const { source } = provenance(proposal);
  return { is: 'relation', origin: originOf(proposal), values: { source, ...texts, from, type, to } };
}

/** A proposal is what a file is elsewhere: what is rejected names it. */
function originOf({ id }: Decided) {
  return { file: id, line: 1 };
}
