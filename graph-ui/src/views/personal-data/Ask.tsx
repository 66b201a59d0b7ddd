import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { EntityLink } from '../../components/entity/EntityLink.tsx';
import { EntityCombobox } from '../../components/search/EntityCombobox.tsx';
import { newKey } from '../../core/api/key.ts';
import { RequestAboutPersonDocument } from '../../core/api/queries/personalData.ts';
import { EntityNameDocument } from '../../core/api/queries/similar.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { NamedFragment, PersonWish } from '../../gql/graphql.ts';
import page from '../page.module.css';
import { AskTrouble } from './AskTrouble.tsx';
import classes from './PersonalData.module.css';
import { Reference } from './Reference.tsx';

/** As long as the API allows. */
const LONGEST = 4000;

/** Asks that what is held of a person be erased or corrected; the person is in the address. */
export function Ask() {
  const { t } = useTranslation();
  const { state, update } = useUrlState();
  const [{ data }] = useQuery({
    query: EntityNameDocument,
    variables: { id: state.person ?? '' },
    pause: state.person === null,
  });
  const named = state.person !== null ? data?.entity : undefined;
  const person = named?.__typename === 'Person' ? named : undefined;
  return (
    <div className={classes.text}>
      <p>{t('personalData.ask.lead')}</p>
      <h2>{t('personalData.ask.who')}</h2>
      {state.person !== null && data && !person && (
        <p role="alert">{t('personalData.ask.unknown', { id: state.person })}</p>
      )}
      {person && (
        <p>
          {t('personalData.ask.about')} <EntityLink entity={person} />
        </p>
      )}
      <div className={classes.field}>
        <EntityCombobox
          label={t('personalData.ask.find')}
          placeholder={t('personalData.ask.name')}
          kinds={PEOPLE}
          onPick={(id) => update({ person: id, section: 'ask' })}
        />
      </div>
      {person ? (
        <Form key={person.id} person={person} />
      ) : (
        <p className={page.lead}>{t('personalData.ask.pick')}</p>
      )}
    </div>
  );
}

const PEOPLE = ['PERSON'] as const;

function Form({ person }: { readonly person: NamedFragment }) {
  const { t } = useTranslation();
  const [wants, setWants] = useState<PersonWish>('ERASURE');
  const [message, setMessage] = useState('');
  const [contact, setContact] = useState('');
  // One request, however often it has to be sent.
  const [clientMutationId, setKey] = useState(newKey);
  const [{ data, fetching, error }, send] = useMutation(RequestAboutPersonDocument);
  if (data) return <Reference reference={data.requestAboutPerson.reference} />;
  const submit = () =>
    send({
      input: {
        person: person.id,
        wants,
        message: message || null,
        contact: contact || null,
        clientMutationId,
      },
    });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      // Another text is another request.
      onChange={() => setKey(newKey())}
    >
      <NativeSelect
        label={t('personalData.ask.wants')}
        description={t(`personalData.wishes.${wants}.description`)}
        value={wants}
        onChange={(event) => setWants(event.currentTarget.value as PersonWish)}
        data={WISHES.map((each) => ({ value: each, label: t(`personalData.wishes.${each}.label`) }))}
      />
      <Textarea
        label={t(`personalData.ask.message.${wants}`)}
        description={t('personalData.ask.messageHint')}
        required={wants === 'RECTIFICATION'}
        withAsterisk={false}
        maxLength={LONGEST}
        autosize
        minRows={4}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={t('personalData.ask.contact')}
        description={t('personalData.ask.contactHint')}
        autoComplete="email"
        maxLength={254}
        value={contact}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      {error && <AskTrouble error={error} />}
      <Button type="submit" loading={fetching}>
        {t('personalData.ask.send')}
      </Button>
    </form>
  );
}

const WISHES = ['ERASURE', 'RECTIFICATION'] as const satisfies readonly PersonWish[];
