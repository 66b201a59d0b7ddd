import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Answer } from '../../components/status/Answer.tsx';
import { useAccount } from '../../core/account/account.tsx';
import { ProposalSubjectDocument, VocabularyDocument } from '../../core/api/queries/proposals.ts';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { WHATS } from '../../core/proposals/draft.ts';
import { nothingTo } from '../../core/proposals/nothing.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { usePageTitle } from '../../core/usePageTitle.ts';
import page from '../page.module.css';
import { EntityPicker } from './EntityPicker.tsx';
import { HowToTakePart } from './HowToTakePart.tsx';
import { ProposalForm } from './ProposalForm.tsx';
import classes from './propose.module.css';

const NO_VARIABLES = {};

/** Where networks propose what the observatory should say. What and about whom is in the address. */
export default function ProposeView() {
  const { t } = useTranslation();
  const { loading, proposing } = useAccount();
  usePageTitle(t('propose.heading'));
  const [network] = proposing;
  return (
    <div className={page.page}>
      <h1>{t('propose.heading')}</h1>
      <p className={page.lead}>{t('propose.lead')}</p>
      {network ? (
        <>
          <About />
          <Form network={network.id} />
        </>
      ) : (
        !loading && <HowToTakePart />
      )}
    </div>
  );
}

/** What one proposes, and about which entity. */
function About() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const { what, entity: id } = state;
  const [{ data }] = useQuery({ query: EntityNameDocument, variables: { id: id ?? '' }, pause: id === null });
  const entity = id !== null && data?.entity;
  return (
    <div className={classes.about}>
      <NativeSelect
        label={t('propose.what')}
        value={what ?? ''}
        onChange={(event) =>
          update({ what: WHATS.find((each) => each === event.currentTarget.value) ?? null })
        }
      >
        <option value="">{t('propose.choose')}</option>
        {WHATS.map((each) => (
          <option key={each} value={each}>
            {t(`propose.whats.${each}`)}
          </option>
        ))}
      </NativeSelect>
      {what && <p className={classes.hint}>{t(`propose.leads.${what}`)}</p>}
      {what && what !== 'add' && (
        <EntityPicker
          label={t('propose.subject')}
          picked={entity ? { ...entity, kind: kindOf(entity) } : null}
          onPick={(picked) => update({ entity: picked?.id ?? null })}
        />
      )}
    </div>
  );
}

/** The form, once it is clear what it is for; another one for each thing that one proposes. */
function Form({ network }: { readonly network: string }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { what, entity: id } = state;
  if (what === null || (what !== 'add' && id === null)) return null;
  return (
    <Answer query={VocabularyDocument} variables={NO_VARIABLES} detail>
      {({ vocabulary }) =>
        what === 'add' || id === null ? (
          <ProposalForm key={what} what={what} network={network} vocabulary={vocabulary} subject={null} />
        ) : (
          <Answer query={ProposalSubjectDocument} variables={{ id }} detail>
            {({ entity, ...others }) => {
              const nothing = nothingTo(what, others);
              if (nothing) return <p>{t(`propose.noOther.${nothing}`)}</p>;
              return (
                entity && (
                  <ProposalForm
                    key={`${what} ${entity.id}`}
                    what={what}
                    network={network}
                    vocabulary={vocabulary}
                    subject={{ entity, ...others }}
                  />
                )
              );
            }}
          </Answer>
        )
      }
    </Answer>
  );
}
