import { useTranslation } from 'react-i18next';
import { Circumstances } from '../../components/entity/Circumstances.tsx';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import list from '../../components/entity/EntityList.module.css';
import { RelationPhrase } from '../../components/entity/RelationPhrase.tsx';
import { PartTitle } from '../../components/entity/Titles.tsx';
import { FamilyMark } from '../../components/KindMark.tsx';
import { FAMILY_OF } from '../../core/kinds/kinds.ts';
import { provenancesOf, sharedProvenances } from '../../core/neighbours/provenance.ts';
import type { LinkGroup, StatedLink } from './around.ts';
import classes from './EntityView.module.css';
import { Provenances } from './Provenances.tsx';
import { UnfoldableList } from './UnfoldableList.tsx';

/** The links of one relation, each with who states it, or once for all of them what they share. */
export function LinkList({ group: { type, direction, neighbours } }: { readonly group: LinkGroup }) {
  const { t } = useTranslation();
  const shared = sharedProvenances(neighbours.map(({ edge }) => edge));
  return (
    <>
      <PartTitle>
        <RelationPhrase type={type} direction={direction} />{' '}
        <span className={list.count}>{neighbours.length}</span>
      </PartTitle>
      {shared && <Provenances label={t('statements.ofAll')} provenances={shared} />}
      <UnfoldableList as="ul" items={neighbours} keyOf={({ node }) => node.id} entry={list.item}>
        {({ node, edge }) => (
          <>
            <FamilyMark family={FAMILY_OF[node.kind]} size={18} />
            <div>
              <EntityLink entity={node} />
              <Circumstances relation={edge} />
              <Reuse link={edge} />
              {!shared && (
                <Provenances label={t('statements.source')} provenances={provenancesOf(edge.statements)} />
              )}
              <OtherStatements link={edge} />
            </div>
          </>
        )}
      </UnfoldableList>
    </>
  );
}

/** What is re-used and what shows it, in French as the source says it. */
function Reuse({ link: { statements } }: { readonly link: StatedLink }) {
  const parts = [statements[0]?.what, statements[0]?.evidence].filter((part) => part);
  if (parts.length === 0) return null;
  return (
    <p className={classes.statement} lang="fr">
      {parts.join(' · ')}
    </p>
  );
}

/** What other sources say of a link, where they give it another role or other dates. */
function OtherStatements({ link }: { readonly link: StatedLink }) {
  const { t } = useTranslation();
  const others = link.statements.filter(
    ({ role, since, until }) => role !== link.role || since !== link.since || until !== link.until,
  );
  return others.map((statement) => (
    <div key={JSON.stringify(statement)} className={classes.statement}>
      <Provenances label={t('statements.otherwise')} provenances={provenancesOf([statement])} />
      <Circumstances relation={statement} />
    </div>
  ));
}
