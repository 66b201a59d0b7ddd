import { kindOf } from '../../core/kinds/kinds.ts';
import type { NamedFragment } from '../../gql/graphql.ts';
import { KindLabel } from '../KindMark.tsx';
import { EntityLink } from './EntityLink.tsx';
import classes from './EntityList.module.css';

/** The name of an entity, and what it is. */
export function EntityWithKind({ entity }: { readonly entity: NamedFragment }) {
  return (
    <div className={classes.hitHead}>
      <EntityLink entity={entity} />
      <KindLabel kind={kindOf(entity)} />
    </div>
  );
}
