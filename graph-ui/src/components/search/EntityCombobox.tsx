import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAnnouncement } from '../../core/announce/announce.tsx';
import { SearchDocument } from '../../core/api/queries/search.ts';
import { nameOf } from '../../core/entity/names.ts';
import { kindOf } from '../../core/kinds/kinds.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Kind, NamedFragment } from '../../gql/graphql.ts';
import { KindLabel } from '../KindMark.tsx';
import classes from './search.module.css';

interface EntityComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (id: string, entity: NamedFragment) => void;
  /** kinds to find; all when absent */
  readonly kinds?: readonly Kind[];
  /** what Enter does with the text itself; nothing when absent */
  readonly onSubmit?: (text: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** a hint on the right of the field */
  readonly hint?: ReactNode;
}

const LEAST = 2;
/** As long as the API allows. */
const MOST = 500;
const PAUSE = 200;

/** A field that finds entities as one types. Arrows walk through them, Enter picks, Escape closes. */
export function EntityCombobox({
  label,
  placeholder,
  onPick,
  kinds,
  onSubmit,
  inputRef,
  hint,
}: EntityComboboxProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE);
  const [{ data, fetching, error }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: 8, ...(kinds && { kinds: [...kinds] }) },
    pause: asked.length < LEAST,
  });
  const searching = text.trim().length >= LEAST;
  const current = searching && asked === text.trim() && !fetching;
  const hits = searching ? (data?.search.hits ?? []) : [];
  useAnnouncement(
    combobox.dropdownOpened && current && data ? t('search.suggestions', { count: hits.length }) : undefined,
  );

  const close = () => {
    combobox.closeDropdown();
    setText('');
  };
  const pick = (id: string) => {
    const hit = hits.find(({ node }) => node.id === id);
    close();
    if (hit) onPick(id, hit.node);
  };
  const submit = () => {
    if (!onSubmit || text.trim() === '') return;
    combobox.closeDropdown();
    onSubmit(text.trim());
  };

  return (
    <Combobox store={combobox} onOptionSubmit={pick} shadow="md" withinPortal={false}>
      <Combobox.Target>
        <TextInput
          ref={inputRef ?? null}
          type="search"
          aria-label={label}
          placeholder={placeholder}
          maxLength={MOST}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={searching && fetching ? <Loader size="xs" /> : hint}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) submit();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!searching}>
        <Combobox.Options className={classes.options} aria-label={label}>
          {hits.map(({ node }) => (
            <Combobox.Option key={node.id} value={node.id}>
              <span className={classes.option}>
                <span className="entity-name">{nameOf(node, state.language)}</span>
                <KindLabel kind={kindOf(node)} />
              </span>
            </Combobox.Option>
          ))}
          {hits.length === 0 && (
            <Combobox.Empty>
              {error ? t('trouble.server.title') : current ? t('search.none') : t('status.waiting')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {onSubmit && <Combobox.Footer className={classes.footer}>{t('search.enter')}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}
