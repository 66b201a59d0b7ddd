import { Navigate, useParams } from 'react-router';
import { Answer, CHANGING } from '../../components/status/Answer.tsx';
import { EntityPageDocument } from '../../core/api/queries/entity.ts';
import { entityPath } from '../../core/url/paths.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import page from '../page.module.css';
import { EntityPage } from './EntityPage.tsx';
import classes from './EntityView.module.css';
import { UnknownEntity } from './UnknownEntity.tsx';

/** The page of the entity that the address names; what was merged into another entity leads to that one. */
export default function EntityView() {
  const { id = '' } = useParams();
  const { state, hrefTo } = useUrlState();
  return (
    <div className={`${page.page} ${page.wide} ${classes.page}`}>
      <Answer
        query={EntityPageDocument}
        variables={{ id, language: apiLanguage(state.language) }}
        lines={16}
        context={CHANGING}
      >
        {({ entity, records, neighbourhood }) => {
          if (!entity) return <UnknownEntity id={id} />;
          if (entity.id !== id) return <Navigate to={hrefTo(entityPath(entity.id))} replace />;
          return <EntityPage entity={entity} records={records} around={neighbourhood} />;
        }}
      </Answer>
    </div>
  );
}
