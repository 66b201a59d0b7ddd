import type { Kind } from '../../core/kinds.ts';

/** Where something is, as far as its record says. */
export interface Place {
  /** ISO 3166-1 alpha-2 code, such as `FR` */
  readonly country?: string;
  readonly postcode?: string;
  readonly commune?: string;
  /** code of the département, where it is known without a postcode */
  readonly departement?: string;
  readonly region?: string;
}

/** What a record says about its surroundings. Each text is a name or an identifier, as its source writes it. */
export interface Ties {
  /** co-authors of a person, authors of a work */
  readonly people?: readonly string[];
  /** employers and affiliations of a person, carriers of a project */
  readonly organisations?: readonly string[];
  readonly themes?: readonly string[];
  /** years of publication, of activity, or in which an event takes place */
  readonly years?: readonly number[];
  /** candidates that this one is a part of, by their `id` */
  readonly partOf?: readonly string[];
}

/** A record that may be about the same thing as another one. */
export interface Candidate {
  /** names the record, not what it is about: unique among the candidates */
  readonly id: string;
  readonly kind: Kind;
  /** the preferred name, then the other ones */
  readonly names: readonly [string, ...string[]];
  readonly acronym?: string;
  /** of a territory: commune, département ... */
  readonly level?: string;
  /** sources that have it under this identifier */
  readonly datasets?: readonly string[];
  /** `scheme:value` */
  readonly identifiers?: readonly string[];
  readonly place?: Place;
  readonly url?: string;
  /** unit-length vector of the name and the description, all of one model */
  readonly embedding?: Float32Array;
  readonly ties?: Ties;
}
