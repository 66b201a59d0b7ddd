import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLink } from '../../components/SourceLink.tsx';
import { keyOf, type Provenance } from '../../core/neighbours/provenance.ts';
import classes from './EntityView.module.css';

interface ProvenancesProps {
  readonly label: string;
  readonly provenances: readonly Provenance[];
}

/** Where something is stated, and under which licence. */
export function Provenances({ label, provenances }: ProvenancesProps) {
  const { t } = useTranslation();
  return (
    <p className={classes.statement}>
      {label}{' '}
      {provenances.map((provenance, index) => (
        <Fragment key={keyOf(provenance)}>
          {index > 0 && ', '}
          <SourceLink source={provenance.source} /> ({provenance.licence ?? t('statements.noLicence')})
        </Fragment>
      ))}
    </p>
  );
}
