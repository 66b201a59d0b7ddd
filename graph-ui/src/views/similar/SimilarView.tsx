import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../components/layout/ViewTabs.tsx';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { Closest } from './Closest.tsx';
import { NetworksToJoin } from './NetworksToJoin.tsx';
import classes from './SimilarView.module.css';
import { Start } from './Start.tsx';

/** A text this long still fits in an address, so that the answer can be shared. */
const LONGEST = 4000;

/** Who or what is close to an idea, or to an entity one picks, and which network would be its own. */
export default function SimilarView() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { query, entity } = state;
  const [text, setText] = useState(query);
  // Back and Forward bring another text.
  useEffect(() => setText(query), [query]);
  usePageTitle(t('nav.similar'));

  const compare = () => {
    if (text.trim() !== '') update({ query: text.trim(), entity: null });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    compare();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) compare();
  };

  return (
    <div className={page.page}>
      <h1>{t('nav.similar')}</h1>
      <p className={page.lead}>{t('similar.lead')}</p>
      <form onSubmit={submit}>
        <Textarea
          label={t('similar.idea')}
          placeholder={t('similar.placeholder')}
          autosize
          minRows={4}
          maxRows={14}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div className={classes.actions}>
          <Button type="submit" disabled={text.trim() === ''}>
            {t('similar.compare')}
          </Button>
          <span>{t('similar.or')}</span>
          <div className={classes.pick}>
            <EntityCombobox
              label={t('similar.pick')}
              placeholder={t('similar.pick')}
              onPick={(id) => update({ entity: id, query: '' })}
            />
          </div>
        </div>
      </form>
      {entity && <Start id={entity} />}
      {(entity || query) && (
        <ViewTabs
          sections={[
            { name: 'closest', label: t('similar.sections.closest'), content: <Closest /> },
            { name: 'networks', label: t('similar.sections.networks'), content: <NetworksToJoin /> },
          ]}
        />
      )}
    </div>
  );
}
