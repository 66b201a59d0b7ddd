import { useTranslation } from 'react-i18next';
import { SectionTitle } from '../../components/entity/Titles.tsx';
import type { Around, LinkGroup } from './around.ts';
import { EgoGraph } from './EgoGraph.tsx';
import classes from './EntityView.module.css';
import { LinkList } from './LinkList.tsx';

interface LinksProps {
  readonly id: string;
  readonly name: string;
  readonly around: Around;
  readonly groups: readonly LinkGroup[];
}

/** What an entity is linked to: a drawing, and beside it the links by relation, each with who states it. */
export function Links({ id, name, around, groups }: LinksProps) {
  const { t } = useTranslation();
  return (
    <section>
      <SectionTitle>{t('neighbours.title')}</SectionTitle>
      {groups.length === 0 && <p>{t('neighbours.none')}</p>}
      <div className={classes.links}>
        {around.nodes.length > 1 && <EgoGraph id={id} name={name} around={around} />}
        <div>
          {groups.map((group) => (
            <LinkList key={`${group.type} ${group.direction}`} group={group} />
          ))}
          {around.totalNodes > around.nodes.length && (
            <p>{t('neighbours.cut', { shown: around.nodes.length - 1, count: around.totalNodes - 1 })}</p>
          )}
        </div>
      </div>
    </section>
  );
}
