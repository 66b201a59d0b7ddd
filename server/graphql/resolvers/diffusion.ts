import type { IResolvers } from '@graphql-tools/utils';
import { canonicalId } from '../../explore/canonical.ts';
import {
  type Adopter,
  type AdoptionYear,
  adoptionYears,
  type Diffusion,
  diffusion,
} from '../../explore/diffusion.ts';
import type { Context } from '../context.ts';
import { type EntityLoader, entitiesOf, nodeOf } from './entity.ts';

/** Query.diffusion and what it holds. */
export function diffusionResolvers(load: EntityLoader): IResolvers {
  const node = nodeOf(load);
  return {
    Query: {
      diffusion: async (_root: unknown, { id }: { id: string }, { database }: Context) =>
        diffusion(database, await canonicalId(database, id)),
    },
    Diffusion: {
      node,
      origin: entitiesOf(load, ({ origin }: Diffusion) => origin),
      undated: ({ adopters }: Diffusion) => adopters.filter(({ since }) => since === null).length,
      years: (found: Diffusion) => adoptionYears(found),
    },
    Adopter: { node, networks: entitiesOf(load, ({ networks }: Adopter) => networks) },
    AdoptionYear: {
      adopters: entitiesOf(load, ({ adopters }: AdoptionYear) => adopters),
      newNetworks: entitiesOf(load, ({ newNetworks }: AdoptionYear) => newNetworks),
    },
  };
}
