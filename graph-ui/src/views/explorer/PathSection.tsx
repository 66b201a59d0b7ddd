import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { KindLabel } from '../../components/KindMark.tsx';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { nameOf } from '../../core/entity/names.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import type { PathAnswer } from '../../core/explorer/usePath.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { FilterSection } from './FilterSection.tsx';
import classes from './Filters.module.css';

interface PathSectionProps {
  readonly explorer: Explorer;
  readonly answer: PathAnswer;
}

/** A shortest path between two entities: drawn in the graph, and here in words. */
export function PathSection({ explorer, answer }: PathSectionProps) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { from, to, selected } = state;
  const isAsked = from !== null || to !== null;
  return (
    <FilterSection title={t('path.title')} chosen={isAsked ? 1 : 0}>
      <End name="from" explorer={explorer} />
      {from === null && selected !== null && (
        <Button variant="subtle" size="compact-sm" onClick={() => update({ from: selected })}>
          {t('path.fromSelected')}
        </Button>
      )}
      <End name="to" explorer={explorer} />
      {answer.error && <QueryTrouble error={answer.error} onRetry={answer.retry} />}
      {answer.fetching && <Waiting lines={3} />}
      {answer.path === null && <p className={classes.hint}>{t('path.none')}</p>}
      {answer.path && (
        <>
          <ol className={classes.path} aria-label={t('path.label')}>
            {answer.path.nodes.map((node) => (
              <li key={node.id}>
                <EntityLink entity={node} /> <KindLabel kind={node.kind} />
              </li>
            ))}
          </ol>
          <p className={classes.hint}>{answer.path.text}</p>
        </>
      )}
      {isAsked && (
        <Button variant="default" size="compact-sm" onClick={() => update({ from: null, to: null })}>
          {t('path.clear')}
        </Button>
      )}
    </FilterSection>
  );
}

/** An end of the path: what it is, or a field to find it. */
function End({ name, explorer }: { readonly name: 'from' | 'to'; readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const id = state[name];
  if (id === null) {
    return (
      <EntityCombobox
        label={t(`path.${name}`)}
        placeholder={t(`path.${name}`)}
        onPick={(picked) => update({ [name]: picked })}
      />
    );
  }
  const entity = explorer.byId.get(id);
  return (
    <p className={classes.end}>
      {t(`path.${name}`)} <strong>{entity ? nameOf(entity, state.language) : id}</strong>{' '}
      <Button variant="subtle" size="compact-xs" onClick={() => update({ [name]: null })}>
        {t('path.change')}
      </Button>
    </p>
  );
}
