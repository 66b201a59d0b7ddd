import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ContributionOf } from '../../components/proposals/ContributionOf.tsx';
import { SourceLink } from '../../components/SourceLink.tsx';
import { keyOf, type Provenance } from '../../core/neighbours/provenance.ts';
import classes from './EntityView.module.css';

interface ProvenancesProps {
  readonly label: string;
  readonly provenances: readonly Provenance[];
}

/** Where something is stated, and under which licence. */
export function Provenances({ label, provenances }: ProvenancesProps) {
  return (
    <p className={classes.statement}>
      {label}{' '}
      {provenances.map((provenance, index) => (
        <Fragment key={keyOf(provenance)}>
          {index > 0 && ', '}
          <Statement provenance={provenance} />
        </Fragment>
      ))}
    </p>
  );
}

/** A network that contributes it, the page that it was read in, or both. */
function Statement({ provenance: { source, licence, contributor } }: { readonly provenance: Provenance }) {
  const { t } = useTranslation();
  return (
    <>
      {contributor && <ContributionOf network={contributor} />}
      {contributor && source && ', '}
      {source && <SourceLink source={source} />} ({licence ?? t('statements.noLicence')})
    </>
  );
}
