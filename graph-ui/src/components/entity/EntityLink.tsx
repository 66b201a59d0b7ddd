import { Link, useLocation } from 'react-router';
import { type Named, nameOf } from '../../core/entity/names.ts';
import { entityPath, isEntityPath, PATHS } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './EntityLink.module.css';

/** What a link to an entity needs to know of it. */
export interface LinkedEntity extends Named {
  readonly id: string;
}

interface EntityLinkProps {
  readonly entity: LinkedEntity;
}

/**
 * The name of an entity; following it moves the selection in the view one is in, opens Explorer from the overview, and
 * leads from the page of an entity to that of another.
 */
export function EntityLink({ entity }: EntityLinkProps) {
  const { pathname } = useLocation();
  const { state, href, hrefTo } = useUrlState();
  const name = nameOf(entity, state.language);
  const addressOf = (id: string) => {
    if (isEntityPath(pathname)) return hrefTo(entityPath(id));
    return pathname === PATHS.overview ? hrefTo(PATHS.explorer, { selected: id }) : href({ selected: id });
  };
  return (
    <Link
      className={classes.link}
      to={addressOf(entity.id)}
      aria-current={state.selected === entity.id ? 'true' : undefined}
    >
      {name}
      {entity.acronym && entity.acronym !== name && (
        <>
          {' '}
          <span className={classes.acronym}>({entity.acronym})</span>
        </>
      )}
    </Link>
  );
}
