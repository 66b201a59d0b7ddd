import type { Kind, NeighbourFragment, ProposeInput, RelationType } from '../../gql/graphql.ts';
import type { Direction } from '../neighbours/group.ts';
import { type Field, isChanged, type Texts, valuesOf } from './fields.ts';

/** What one can propose, as the address names it. A re-use is a link that asks for more. */
export const WHATS = ['add', 'correct', 'link', 'reuse', 'merge', 'separate', 'unlink', 'remove'] as const;
export type What = (typeof WHATS)[number];

/** A relation, read from what a proposal is about. */
export interface DraftRelation {
  readonly type: RelationType;
  /** `out`: what it is about RELATION the other; `in`: the other way round */
  readonly direction: Direction;
}

/** An entity that one has picked. */
export type Picked = Pick<NeighbourFragment, 'id' | 'kind' | 'name' | 'nameEn' | 'acronym'>;

/** A link of a new entity. */
export interface DraftLink extends DraftRelation {
  readonly other: Picked;
}

/** A proposal as somebody is writing it. */
export interface Draft {
  /** identifier of the network in whose name it is made */
  readonly network: string;
  readonly source: string;
  readonly comment: string;
  readonly values: Texts;
  /** names of properties that one proposes to have no value, where nothing is written */
  readonly emptied: readonly string[];
  /** of a new entity */
  readonly kind: Kind | null;
  readonly links: readonly DraftLink[];
  /** to add, or to remove */
  readonly relation: DraftRelation | null;
  /** the other end of a link, or what to merge with */
  readonly other: Picked | null;
  /** identifier of the record to separate */
  readonly record: string | null;
}

/** A draft in which nothing is written yet, but what is there already. */
export function newDraft(network: string, values: Texts): Draft {
  return {
    ...{ network, values, emptied: [], source: '', comment: '' },
    ...{ kind: null, links: [], relation: null, other: null, record: null },
  };
}

/** What a draft is about. */
export interface Subject {
  /** identifier of the entity, which is that of one of its records */
  readonly entity: string;
  /** of each record that was merged, by its identifier, the one that it was found to be the same as */
  readonly merged: ReadonlyMap<string, string>;
}

type Input = Omit<ProposeInput, 'clientMutationId'>;
type Properties = { name: string; value: string[] }[];

/**
 * What is sent for a draft in which nothing is wrong.
 * @param fields properties that the form asks for
 * @param subject what it is about; null for a new entity
 * @param current what the entity says already; empty for what is new
 * @throws RangeError for a draft that lacks what it takes: see `problemsOf`
 */
export function inputOf(
  what: What,
  draft: Draft,
  fields: readonly Field[],
  subject: Subject | null,
  current: Texts = {},
): Input {
  const source = draft.source.trim();
  return {
    network: draft.network,
    comment: draft.comment.trim(),
    ...(source !== '' && { source }),
    ...changeOf(what, draft, changedValues(draft, fields, current), subject),
  };
}

function changeOf(what: What, draft: Draft, values: Properties, subject: Subject | null): Partial<Input> {
  if (what === 'add') {
    const links = draft.links.map(({ type, direction, other }) => ({
      type,
      isOutgoing: direction === 'out',
      other: other.id,
    }));
    return { add: { kind: needed(draft.kind), values, links } };
  }
  const { entity, merged } = needed(subject);
  if (what === 'correct') return { correct: { entity, values } };
  if (what === 'remove') return { remove: entity };
  if (what === 'separate') {
    const record = needed(draft.record);
    return { separate: { a: record, b: merged.get(record) ?? entity } };
  }
  const other = needed(draft.other).id;
  if (what === 'merge') return { merge: { a: entity, b: other } };
  const { type, direction } = needed(draft.relation);
  const link = direction === 'out' ? { from: entity, type, to: other } : { from: other, type, to: entity };
  return what === 'unlink' ? { unlink: link } : { link: { ...link, values } };
}

function needed<Value>(value: Value | null): Value {
  if (value === null) throw new RangeError('Something that this proposal takes is not chosen.');
  return value;
}

function changedValues({ values, emptied }: Draft, fields: readonly Field[], current: Texts): Properties {
  return fields.flatMap((field) => {
    const text = values[field.name] ?? '';
    const value = valuesOf(field, text);
    const isSaid = value.length > 0 || emptied.includes(field.name);
    return isSaid && isChanged(field, text, current[field.name] ?? '') ? [{ name: field.name, value }] : [];
  });
}
