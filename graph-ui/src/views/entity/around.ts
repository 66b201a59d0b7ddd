import type { NeighbourGroup } from '../../core/neighbours/group.ts';
import type { EntityPageQuery } from '../../gql/graphql.ts';

/** An entity, what it is linked to, and the links among all of them. */
export type Around = EntityPageQuery['neighbourhood'];
export type Neighbour = Around['nodes'][number];
/** A link with what each source says of it. */
export type StatedLink = Around['edges'][number];
export type LinkGroup = NeighbourGroup<Neighbour, StatedLink>;
