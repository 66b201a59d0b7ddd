import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { SimilarHits } from '../../components/entity/SimilarHits.tsx';
import { FamilyChips } from '../../components/FamilyChips.tsx';
import { QuestionLink } from '../../components/QuestionLink.tsx';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { QueryTrouble } from '../../components/status/Trouble.tsx';
import { Waiting } from '../../components/status/Waiting.tsx';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import {
  EntityNameDocument,
  SimilarToEntityDocument,
  SimilarToTextDocument,
} from '../../core/api/queries/similar.ts';
import { useKindFilter } from '../../core/filters/useKindFilter.ts';
import { KINDS } from '../../core/kinds/kinds.ts';
import { apiLanguage } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import classes from './SimilarView.module.css';

const FIRST = 20;
/** A text this long still fits in an address, so that the answer can be shared. */
const LONGEST = 4000;

/** Who or what is close to an idea, or to an entity one picks. */
export default function SimilarView() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { query, entity } = state;
  const [kinds, setKinds] = useKindFilter(KINDS);
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
      {(entity || query) && <FamilyChips filter={kinds} onChange={setKinds} />}
      {entity ? <CloseToEntity id={entity} /> : query ? <CloseToText text={query} /> : null}
    </div>
  );
}

function CloseToText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const variables = { text, first: FIRST, kinds: state.kinds, language: apiLanguage(state.language) };
  const [{ data, fetching, error }, ask] = useQuery({
    query: SimilarToTextDocument,
    variables,
    pause: state.kinds?.length === 0,
  });
  const settled = !fetching && !error && data !== undefined;
  useAnnouncement(settled ? t('similar.results', { count: data.similar.length }) : undefined);
  if (error) return <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!settled) return <Waiting lines={10} />;
  return (
    <>
      <SimilarHits hits={data.similar} none={t('similar.noneForText')} withDescriptions />
      <QuestionLink query={SimilarToTextDocument} variables={variables} />
    </>
  );
}

function CloseToEntity({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [named] = useQuery({ query: EntityNameDocument, variables: { id } });
  const variables = { id, first: FIRST, kinds: state.kinds, language: apiLanguage(state.language) };
  const [{ data, fetching, error }, ask] = useQuery({
    query: SimilarToEntityDocument,
    variables,
    pause: state.kinds?.length === 0,
  });
  const settled = !fetching && !error && data !== undefined;
  useAnnouncement(settled ? t('similar.results', { count: data.similar.length }) : undefined);
  return (
    <>
      {named.data?.entity && (
        <h2>
          {t('similar.closeTo')} <EntityLink entity={named.data.entity} />
        </h2>
      )}
      {error && <QueryTrouble error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {fetching && <Waiting lines={10} />}
      {settled && (
        <>
          <SimilarHits
            hits={data.similar}
            computation={data.statistics.computation}
            none={t('similar.none')}
            withDescriptions
          />
          <QuestionLink query={SimilarToEntityDocument} variables={variables} />
        </>
      )}
    </>
  );
}
